import { compare, isZero, ofInteger, type Rational } from '../exact/exact';
import type { AskedQuestion } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import type { Scored } from '../engine/points';
import type { Reading } from '../engine/reading';
import type { Answer } from '../schema/answers';
import type { ScoredLine } from '../score/lines';
import { bestOutcomes, NOTHING, type Delta, type Deltas, type Outcome } from './outcomes';
import { pointsWith } from './points-of';
import type { Cell, Situation } from './situation';

/** What counts of a question now. */
export const counted = ({ counted, points, max }: Scored): Delta =>
  counted && max ? { points, max } : NOTHING;

export function difference(section: string, after: Delta, before: Delta): Deltas {
  const delta = { points: after.points.sub(before.points), max: after.max.sub(before.max) };
  return isZero(delta.points) && isZero(delta.max) ? new Map() : new Map([[section, delta]]);
}

/**
 * The choices of a question on which no other depends, in these circumstances: a list for the question, or one for each cell
 * of a group; each without "as it is". A step must give more points than the present answer.
 */
export function leafChoices(
  situation: Situation,
  asked: AskedQuestion,
  evaluation: Evaluation,
  line: ScoredLine,
): Outcome[][] {
  if (!line.visible) return [];
  const { id } = asked.question;
  if (asked.group)
    return (situation.cells.get(id) ?? []).map((cell) => cellChoices(situation, cell, evaluation, line));
  const changes = situation.changes.get(id) ?? [];
  const before = counted(line.scored);
  const choices = changes.flatMap(({ key, answer, effort }): Outcome[] => {
    const scored = pointsWith(asked, answered(answer), situation.structure.compiled.env, evaluation.scope);
    const after = counted(scored);
    if (compare(after.points, before.points) <= 0) return [];
    const deltas = difference(asked.section.section.id, after, before);
    return [{ effort, steps: [situation.book.numberOf(key)], deltas }];
  });
  return choices.length > 0 ? [bestOutcomes(choices)] : [];
}

/** Changes are made of good values only, so that they need not be read again. */
const answered = (answer: Answer): Reading => ({
  state: 'answered',
  value: 'value' in answer ? answer.value : undefined,
});

/** A cell's gain is its share of its row, which is its share of the group (README, scoring 1). */
function cellChoices(
  { book }: Situation,
  cell: Cell,
  evaluation: Evaluation,
  { rows, scored }: ScoredLine,
): Outcome[] {
  const { group, asked, row, changes } = cell;
  const total = rows[row];
  const reading = evaluation.rows.get(group.question.id)?.[row];
  const now = total?.line.questions[asked.question.id];
  if (!total || !reading || !now?.counted || isZero(total.max) || !scored.max || !group.group) return [];
  const scoredRows = rows.filter((line) => !isZero(line.max)).length;
  const worth = scored.max.div(total.max).div(ofInteger(scoredRows));
  const env = group.group.env;
  const present = reading.readings.get(asked.question.id) ?? { state: 'unanswered' };
  const before = pointsWith(asked, present, env, reading.scope);
  return bestOutcomes(
    changes.flatMap(({ key, answer, effort }): Outcome[] => {
      const after = pointsWith(asked, answered(answer), env, reading.scope);
      const gain: Rational = after.points.sub(before.points);
      if (gain.s <= 0n || gain.n === 0n) return [];
      const delta = { points: gain.mul(worth), max: NOTHING.max };
      return [{ effort, steps: [book.numberOf(key)], deltas: new Map([[group.section.section.id, delta]]) }];
    }),
  );
}
