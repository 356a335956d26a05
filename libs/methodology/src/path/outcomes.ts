import { ZERO, type Rational } from '../exact/exact';
import type { Scored } from '../engine/points';
import type { Steps } from './steps';

/** Points and maximum that count, or a change of them. */
export interface Delta {
  points: Rational;
  max: Rational;
}
export const NOTHING: Delta = { points: ZERO, max: ZERO };

/** What some steps cost and change in one section, against the present answers; `covers`: openers that they justify, as bits. */
export interface Outcome {
  effort: number;
  steps: Steps;
  delta: Delta;
  covers: number;
}
export const KEEP: Outcome = { effort: 0, steps: [], delta: NOTHING, covers: 0 };

/** What counts of a question. */
export const counted = ({ counted, points, max }: Scored): Delta =>
  counted && max ? { points, max } : NOTHING;

export const plus = (a: Delta, b: Delta): Delta =>
  b === NOTHING ? a : a === NOTHING ? b : { points: a.points.add(b.points), max: a.max.add(b.max) };

export const minus = (a: Delta, b: Delta): Delta =>
  b === NOTHING ? a : { points: a.points.sub(b.points), max: a.max.sub(b.max) };
