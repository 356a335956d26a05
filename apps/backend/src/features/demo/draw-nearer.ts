import type { Answers, Question, RowQuestion } from '@briedums/methodology';
import { type Row, within } from './draw';
import { drawValue } from './draw-value';
import { answer, type Asked, drawOf, type Sheet } from './sheet';

/** What a section has and what it would need for the score aimed at, in points. */
export interface Standing {
  /** Points that are missing (or, below 0, too many); 0 when the section is near enough. */
  missing: number;
  /** Of each counted question: its points and its maximum. */
  lines: ReadonlyMap<string, { points: number; max: number }>;
}

/** A section is near enough within this many points of its score; where 0 is aimed at, only 0 will do. */
const TOLERANCE = 2;

const numberOf = (exact: string): number => {
  const [part = 0, whole = 1] = exact.split('/').map(Number);
  return part / whole;
};

/** Where each section stands that has a score and is aimed at something. */
export const standings = (sheet: Sheet, answers: Answers): Map<string, Standing> => {
  const { sections, questions } = sheet.engine.score(answers);
  const counted = Map.groupBy(
    questions.filter((line) => line.counted),
    (line) => line.section,
  );
  const found = sections.flatMap(({ id, score, max }): [string, Standing][] => {
    const target = sheet.profile.targets[id] ?? null;
    if (!score || target === null) return [];
    const off = target - numberOf(score.exact);
    const near = Math.abs(off) <= (target === 0 ? 0 : TOLERANCE);
    const lines = (counted.get(id) ?? []).map(
      (line) => [line.id, { points: numberOf(line.points ?? '0'), max: numberOf(line.max ?? '0') }] as const,
    );
    return [[id, { missing: near ? 0 : (off / 100) * numberOf(max), lines: new Map(lines) }]];
  });
  return new Map(found);
};

/** Answers that others have to fit: when one is drawn again, these are too. */
const followers: Readonly<Record<string, readonly string[]>> = {
  com01: ['com03'],
  cs04: ['cs06'],
  od01: ['od02', 'od03', 'od04'],
  od03: ['od04'],
  srv13: ['srv14'],
};

const givesPoints = (question: Question | RowQuestion): boolean =>
  ['points', 'bands', 'combination'].some((key) => question[key as keyof typeof question] !== undefined) ||
  ('options' in question && question.options.some((option) => 'points' in option));

/** Draws one scored cell of one row again; what its answer leads to in the row is asked anew. */
const moveCell = (sheet: Sheet, { question, section }: Asked, answers: Answers, quality: number): void => {
  const current = answers[question.id];
  if (question.type !== 'group' || !current || !('value' in current)) return;
  const rows = current.value as Row[];
  const at = sheet.rng.integer(0, rows.length - 1);
  const cell = sheet.rng.pick(question.questions.filter(givesPoints));
  const asked = question.questions.filter(({ shownIf }) => shownIf?.includes(cell.id)).map(({ id }) => id);
  const kept = Object.entries(rows[at] ?? {}).filter(([id]) => !asked.includes(id));
  const row: Row = Object.fromEntries(kept);
  const drawn = drawValue(cell, { ...drawOf(sheet, answers, section, quality), row });
  answers[question.id] = { value: rows.map((r, i) => (i === at ? { ...row, [cell.id]: drawn } : r)) };
};

/** Answers of one section that decide what another section asks stay as they are. */
const isFree = ({ asked }: Sheet, { question, section }: Asked): boolean =>
  !asked.some((other) => other.section !== section && other.question.shownIf?.includes(question.id));

/** Draws one answer of a section again, such that it brings the points that are missing if it can. */
export const moveNearer = (sheet: Sheet, answers: Answers, section: string, standing: Standing): void => {
  const { missing, lines } = standing;
  const useful = sheet.asked.filter((asked) => {
    const line = asked.section === section ? lines.get(asked.question.id) : undefined;
    return line && (missing > 0 ? line.points < line.max : line.points > 0) && isFree(sheet, asked);
  });
  if (useful.length === 0) return;
  const chosen = sheet.rng.pick(useful);
  const { points = 0, max = 1 } = lines.get(chosen.question.id) ?? {};
  if (chosen.question.type === 'group')
    return moveCell(sheet, chosen, answers, sheet.rng.next() * 0.4 + (missing > 0 ? 0.6 : 0));
  answer(sheet, chosen, answers, within(0, 1, (points + missing) / max));
  for (const id of followers[chosen.question.id] ?? []) delete answers[id];
};
