import { compare, isZero, ofInteger } from '../exact/exact';
import type { AskedQuestion } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import type { Reading } from '../engine/reading';
import type { Answer } from '../schema/answers';
import type { ScoredLine } from '../score/lines';
import { counted, minus, NOTHING, type Outcome } from './outcomes';
import { pointsWith } from './points-of';
import type { Cell, Situation } from './situation';

/** One of these or none. */
export type Item = readonly Outcome[];

/**
 * The choices of questions on which no other depends: an item for the question, or one for each cell of a group. A step must
 * give more points than the present answer. What a question without rules and rows gives hangs on nothing else, so it is
 * found once.
 */
export class Leaves {
  private readonly known = new Map<string, Item[]>();
  private readonly justifying = new Map<Item, Map<number, Item>>();

  constructor(private readonly situation: Situation) {}

  of(asked: AskedQuestion, evaluation: Evaluation, line: ScoredLine): Item[] {
    if (!line.visible) return [];
    const { id } = asked.question;
    const isFixed = evaluation === this.situation.evaluation || !hangsOnOthers(asked);
    const there = isFixed ? this.known.get(id) : undefined;
    if (there) return there;
    const items = asked.group
      ? (this.situation.cells.get(id) ?? []).map((cell) => cellItem(this.situation, cell, evaluation, line))
      : [questionItem(this.situation, asked, evaluation, line)];
    const some = items.filter((item) => item.length > 0);
    if (isFixed) this.known.set(id, some);
    return some;
  }

  /** The same choices, which also justify these openers; `moves`: their points count where they are looked at. */
  covering(item: Item, covers: number, moves: boolean): Item {
    const known = this.justifying.get(item) ?? new Map<number, Item>();
    this.justifying.set(item, known);
    const key = moves ? covers : -covers;
    const marked =
      known.get(key) ?? item.map((own) => ({ ...own, covers, ...(!moves && { delta: NOTHING }) }));
    known.set(key, marked);
    return marked;
  }
}

/** Whether what the question gives, once it is shown, may depend on other questions. */
const hangsOnOthers = ({ question: { id }, combination, group }: AskedQuestion): boolean =>
  group !== null ||
  (combination?.rules.some((rule) => [...rule.when.uses].some((name) => name !== id)) ?? false);

function questionItem(
  { book, changes, structure }: Situation,
  asked: AskedQuestion,
  { scope }: Evaluation,
  line: ScoredLine,
): Item {
  const before = counted(line.scored);
  return (changes.get(asked.question.id) ?? []).flatMap(({ key, answer, effort }): Outcome[] => {
    const after = counted(pointsWith(asked, answered(answer), structure.compiled.env, scope));
    if (compare(after.points, before.points) <= 0) return [];
    return [{ effort, steps: [book.numberOf(key)], delta: minus(after, before), covers: 0 }];
  });
}

/** Changes are made of good values only, so that they need not be read again. */
const answered = (answer: Answer): Reading => ({
  state: 'answered',
  value: 'value' in answer ? answer.value : undefined,
});

/** A cell's gain is its share of its row, which is its share of the group (README, scoring 1). */
function cellItem(
  { book }: Situation,
  { group, asked, row, changes }: Cell,
  evaluation: Evaluation,
  { rows, scored }: ScoredLine,
): Item {
  const total = rows[row];
  const reading = evaluation.rows.get(group.question.id)?.[row];
  const now = total?.line.questions[asked.question.id];
  if (!total || !reading || !now?.counted || isZero(total.max) || !scored.max || !group.group) return [];
  const scoredRows = rows.filter((line) => !isZero(line.max)).length;
  const worth = scored.max.div(total.max).div(ofInteger(scoredRows));
  const env = group.group.env;
  const present = reading.readings.get(asked.question.id) ?? { state: 'unanswered' };
  // One that is hidden and declared to count zero cannot be answered.
  if (present.state === 'hidden') return [];
  const before = pointsWith(asked, present, env, reading.scope);
  return changes.flatMap(({ key, answer, effort }): Outcome[] => {
    const after = pointsWith(asked, answered(answer), env, reading.scope);
    const gain = after.points.sub(before.points);
    if (gain.s <= 0n || isZero(gain)) return [];
    const delta = { points: gain.mul(worth), max: NOTHING.max };
    return [{ effort, steps: [book.numberOf(key)], delta, covers: 0 }];
  });
}
