import {
  compare,
  exactText,
  HUNDRED,
  isZero,
  ofExact,
  ofInteger,
  sum,
  ZERO,
  type Rational,
} from '../exact/exact';
import type { Asked } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import { holds } from '../engine/scope';
import { isBelowMaximum } from '../engine/points';
import type { Scope } from '../expressions/expression';
import type { Recommendation } from '../result';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import type { ScoredLine } from './lines';

/** What the question would add to its section's points, and whose advice it is. */
interface Gain {
  asked: Asked<Question> | Asked<RowQuestion>;
  scope: Scope;
  missing: Rational;
  points: Rational;
  max: Rational;
  group?: { id: string; rows: number[] };
}

export interface SectionWorth {
  id: string;
  max: Rational;
  /** Of the index; null when there is no index. */
  share: Rational | null;
}

/** Every counted question below its maximum that has advice for its state, best gain per effort first. */
export function recommend(
  lines: readonly ScoredLine[],
  worth: SectionWorth,
  evaluation: Evaluation,
): Recommendation[] {
  return lines
    .filter((line) => isBelowMaximum(line.scored))
    .flatMap((line) => gains(line, evaluation))
    .flatMap((gain) => write(gain, worth));
}

function gains(line: ScoredLine, evaluation: Evaluation): Gain[] {
  const { points, max } = line.scored;
  const total = max ?? ZERO;
  const whole = {
    asked: line.asked,
    scope: evaluation.scope,
    missing: total.sub(points),
    points,
    max: total,
  };
  return [whole, ...(line.asked.group?.questions ?? []).flatMap((row) => rowGain(line, row, evaluation))];
}

/** A row question's part of the group: its missing share of each row, spread over the rows that count. */
function rowGain(line: ScoredLine, asked: Asked<RowQuestion>, evaluation: Evaluation): Gain[] {
  const { id } = asked.question;
  const scored = line.rows.map((row, i) => ({ row, i })).filter(({ row }) => !isZero(row.max));
  const below = scored.flatMap(({ row, i }) => {
    const cell = row.line.questions[id];
    if (!cell?.counted || cell.points === cell.max) return [];
    return [{ i, points: ofExact(cell.points), max: ofExact(cell.max), of: row.max }];
  });
  const scope = evaluation.rows.get(line.asked.question.id)?.[below[0]?.i ?? 0]?.scope;
  if (below.length === 0 || !scope) return [];
  const missing = sum(below.map((cell) => cell.max.sub(cell.points).div(cell.of)));
  return [
    {
      asked,
      scope,
      missing: missing.div(ofInteger(scored.length)).mul(line.scored.max ?? ZERO),
      points: sum(below.map((cell) => cell.points)),
      max: sum(below.map((cell) => cell.max)),
      group: { id: line.asked.question.id, rows: below.map((cell) => cell.i) },
    },
  ];
}

function write({ asked, scope, missing, points, max, group }: Gain, worth: SectionWorth): Recommendation[] {
  const { id, recommendations, effort } = asked.question;
  const item = asked.recommendIf.findIndex((when) => !when || holds(when, scope));
  const advice = recommendations[item];
  if (!advice) return [];
  const sectionGain = missing.mul(HUNDRED).div(worth.max);
  return [
    {
      questionId: id,
      section: worth.id,
      ...(group && { group }),
      item,
      text: advice.text,
      effort,
      points: exactText(points),
      max: exactText(max),
      sectionGain: exactText(sectionGain),
      indexGain: worth.share && exactText(sectionGain.mul(worth.share)),
    },
  ];
}

/** Most index gain (section gain where there is no index) per effort first, then by id. */
export function bestFirst(recommendations: readonly Recommendation[]): Recommendation[] {
  const worth = new Map(
    recommendations.map((item) => [
      item,
      ofExact(item.indexGain ?? item.sectionGain).div(ofInteger(item.effort)),
    ]),
  );
  const of = (item: Recommendation) => worth.get(item) ?? ZERO;
  return [...recommendations].sort((a, b) => compare(of(b), of(a)) || byId(a, b));
}

const byId = (a: Recommendation, b: Recommendation): number => (a.questionId < b.questionId ? -1 : 1);
