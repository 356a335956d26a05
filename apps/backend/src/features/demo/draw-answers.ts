import type { Answers, Engine } from '@briedums/methodology';
import type { Profile } from './draw';
import { moveNearer, type Standing, standings } from './draw-nearer';
import type { Rng } from './rng';
import { type Asked, fill, makeSheet, type Sheet } from './sheet';

const MOST_PASSES = 120;
/** A section that came no nearer for so long stays as it is: its points do not allow the score aimed at. */
const PATIENCE = 25;

/** The answers of some sections from one draw, of the others from another. */
const merge = (sheet: Sheet, from: ReadonlySet<string>, a: Answers, otherwise: Answers): Answers => {
  const entries = sheet.asked.flatMap(({ question: { id }, section }) => {
    const taken = (from.has(section) ? a : otherwise)[id];
    return taken ? [[id, taken] as const] : [];
  });
  return Object.fromEntries(entries);
};

/** What a round takes over from the one before: figures are counted anew each time. */
const lasting = (sheet: Sheet, before: Answers): Answers => {
  const lasts = ({ question }: Asked): boolean =>
    !['number', 'numberTable', 'share', 'automatic'].includes(question.type) &&
    (question.type !== 'group' || question.points !== undefined);
  const kept = sheet.asked.filter(lasts).flatMap(({ question: { id } }) => {
    const answer = before[id];
    return answer ? [[id, answer] as const] : [];
  });
  return Object.fromEntries(kept);
};

const distance = (standing: Standing | undefined): number => Math.abs(standing?.missing ?? 0);

/**
 * Made-up answers of one institution: everything that is asked of it is answered, and each section scores within 2 points
 * of what is aimed at, where its questions allow that. First a plausible draw, then small changes, section by section, of
 * which those are kept that lead nearer. The same seed and profile give the same answers.
 * @param before answers of an earlier round, to which this one's are alike.
 */
export const drawAnswers = (engine: Engine, rng: Rng, profile: Profile, before: Answers = {}): Answers => {
  const sheet = makeSheet(engine, rng, profile);
  let answers = lasting(sheet, before);
  fill(sheet, answers);
  const now = standings(sheet, answers);
  const failed = new Map<string, number>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const off = [...now].filter(([id, at]) => distance(at) > 0 && (failed.get(id) ?? 0) < PATIENCE);
    if (off.length === 0) break;
    const tried = { ...answers };
    for (const [id, standing] of off) {
      moveNearer(sheet, tried, id, standing);
      // Where no single change helps, several together may.
      for (let more = (failed.get(id) ?? 0) / 5; more >= 1; more--) moveNearer(sheet, tried, id, standing);
    }
    fill(sheet, tried);
    const then = standings(sheet, tried);
    const nearer = new Set(off.flatMap(([id, at]) => (distance(then.get(id)) < distance(at) ? [id] : [])));
    answers = merge(sheet, nearer, tried, answers);
    for (const [id, standing] of off) {
      now.set(id, (nearer.has(id) ? then.get(id) : undefined) ?? standing);
      failed.set(id, nearer.has(id) ? 0 : (failed.get(id) ?? 0) + 1);
    }
  }
  return answers;
};
