import { compare } from '../exact/exact';
import type { AskedQuestion } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import type { ScoredLine } from '../score/lines';
import type { Item } from './leaves';
import { counted, KEEP, minus, NOTHING, plus, type Delta, type Outcome } from './outcomes';
import type { Part } from './parts';
import { pointsWith } from './points-of';
import { cutBit, localBit, type Setting, type Turned } from './setting';
import { joinSteps } from './steps';
import { givesPoints } from './structure';

/** The circumstances that a part's own gates make in a setting. */
export interface Turn {
  setting: Setting;
  part: Part;
  /** All gates that are turned, and those of them in this part. */
  turned: readonly Turned[];
  own: readonly Turned[];
  evaluation: Evaluation;
  lines: ReadonlyMap<string, ScoredLine>;
  /** The part's turned gates without points of their own, in the order of their bits. */
  openers: readonly string[];
}

export const isAllowed = (turn: Turn): boolean =>
  turn.own.every((gate) => isWorthwhile(turn, gate)) && !hidesPoints(turn);

/** Shown, and with more points than its present answer gives, unless it has none to give. */
function isWorthwhile({ lines, setting: { situation }, evaluation }: Turn, { asked }: Turned): boolean {
  const line = lines.get(asked.question.id);
  if (!line?.visible) return false;
  if (!givesPoints(asked)) return true;
  const present = situation.reader.answer(asked, situation.answers);
  const { env } = situation.structure.compiled;
  const before = counted(pointsWith(asked, present, env, evaluation.scope));
  return compare(counted(line.scored).points, before.points) > 0;
}

/** A gate without points is there to open questions; one that takes counted questions away would only raise the share. */
function hidesPoints({ setting, part, lines, openers: local }: Turn): boolean {
  const { situation } = setting;
  const openers = [...setting.openers, ...local];
  if (openers.length === 0) return false;
  return part.questions.some(({ question: { id } }) => {
    const was = situation.lines.get(id);
    if (!was?.visible || !was.scored.counted || lines.get(id)?.visible) return false;
    return openers.some((opener) => situation.structure.above.get(id)?.has(opener));
  });
}

/** What turning the part's gates costs and does by itself, in its section. */
export function headOf(turn: Turn, home: string): Outcome {
  const { own, part, lines, evaluation, setting } = turn;
  if (own.length === 0 && evaluation === setting.situation.evaluation) return KEEP;
  const before = setting.situation.lines;
  const delta = part.questions.reduce<Delta>((sum, { question: { id }, section }) => {
    if (section.section.id !== home) return sum;
    return plus(sum, minus(countedAt(lines, id), countedAt(before, id)));
  }, NOTHING);
  return {
    effort: own.reduce((sum, { change }) => sum + change.effort, 0),
    steps: own.reduce<Outcome['steps']>(
      (steps, { change }) => joinSteps(steps, [setting.situation.book.numberOf(change.key)]),
      [],
    ),
    delta,
    covers: part.questions.reduce((bits, asked) => bits | coveredBy(turn, asked, false), 0),
  };
}

const countedAt = (lines: ReadonlyMap<string, ScoredLine>, id: string): Delta => {
  const line = lines.get(id);
  return line ? counted(line.scored) : NOTHING;
};

/** The choices behind the gates. What moves another section is of use only where it covers an opener. */
export function itemsOf(turn: Turn, home: string): Item[] {
  const { setting, part, lines, evaluation } = turn;
  const { gates } = setting.situation.structure;
  return part.questions.flatMap((leaf): readonly Item[] => {
    const line = lines.get(leaf.question.id);
    if (gates.has(leaf.question.id) || !line) return [];
    const covers = coveredBy(turn, leaf, true);
    const moves = leaf.section.section.id === home;
    if (!moves && covers === 0) return [];
    const items = setting.leaves.of(leaf, evaluation, line);
    return covers === 0 ? items : items.map((item) => setting.leaves.covering(item, covers, moves));
  });
}

/** Bits of the openers that this question justifies: it was hidden, names them, and now gives points or leads on. */
function coveredBy({ setting, lines, openers, turned }: Turn, asked: AskedQuestion, gains: boolean): number {
  if (openers.length + setting.openers.length === 0) return 0;
  const { id } = asked.question;
  const line = lines.get(id);
  if (setting.situation.lines.get(id)?.visible !== false || !line?.visible) return 0;
  const leads = !givesPoints(asked) && turned.some((gate) => gate.asked === asked);
  if (!gains && !leads && !(counted(line.scored).points.n > 0n)) return 0;
  const reads = setting.situation.structure.reads.get(id);
  const cut = setting.openers.reduce((bits, opener, i) => (reads?.has(opener) ? bits | cutBit(i) : bits), 0);
  return openers.reduce((bits, opener, i) => (reads?.has(opener) ? bits | localBit(i) : bits), cut);
}
