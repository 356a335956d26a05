import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { bandsSchema, combinationSchema } from '../schema/scoring';
import { amountSchema, textSchema } from '../schema/text';
import { compare, HUNDRED, isZero, ofDecimal, ZERO, type Rational } from '../exact/exact';
import { DECIMAL } from '../expressions/expression-type';
import { bandScorer } from './bands';
import type { Scorer, TypeModule, ValueProblem } from './type-module';

/** A part of a whole; its bands are over the percentage 100·part/whole. */
export const shareSchema = z.strictObject({
  ...questionBase,
  type: z.literal('share'),
  part: textSchema,
  whole: textSchema,
  bands: bandsSchema.optional(),
  combination: combinationSchema.optional(),
});
/** Answer: whole counts, part ≤ whole; a whole of 0 has no percentage and counts as unanswered when scored. */
export const shareValue = z.strictObject({ part: amountSchema, whole: amountSchema });

type Share = z.infer<typeof shareSchema>;
type Counts = z.infer<typeof shareValue>;

/** 100·part/whole, or null for a whole of 0. */
function percent({ part, whole }: Counts): Rational | null {
  const exact = ofDecimal(whole);
  return isZero(exact) ? null : ofDecimal(part).mul(HUNDRED).div(exact);
}

function scorer({ bands }: Share): Scorer<Counts> | null {
  if (!bands) return null;
  const scorer = bandScorer(bands);
  return {
    max: scorer.max,
    points(value) {
      const share = percent(value);
      return share === null ? null : scorer.points(share);
    },
  };
}

function check(_question: Share, { part, whole }: Counts): ValueProblem[] {
  const problems: ValueProblem[] = [];
  if (part.includes('.') || whole.includes('.'))
    problems.push({ code: 'tooManyDecimals', severity: 'error', params: { decimals: '0' } });
  if (compare(ofDecimal(part), ofDecimal(whole)) > 0)
    problems.push({ code: 'partAboveWhole', severity: 'error', params: { part, whole } });
  return problems;
}

export const shareType: TypeModule<Share, Counts> = {
  value: shareValue,
  check,
  scorer,
  expressionType: () => ({ kind: 'record', fields: { part: DECIMAL, whole: DECIMAL, percent: DECIMAL } }),
  toExpressionValue: (_question, value) =>
    value === undefined
      ? { part: ZERO, whole: ZERO, percent: ZERO }
      : { part: ofDecimal(value.part), whole: ofDecimal(value.whole), percent: percent(value) ?? ZERO },
};
