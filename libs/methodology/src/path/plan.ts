import type { Rational } from '../exact/exact';
import { boundsOf, type BranchBounds, type Bound } from './bounds';
import type { Outcome } from './outcomes';
import type { Nodes, RawSection } from './scenarios';
import type { Steps } from './steps';

/** An outcome in whole numbers of the section's unit. */
export interface Share {
  effort: number;
  /** How many steps. */
  changes: number;
  steps: Steps;
  points: bigint;
  max: bigint;
  covers: number;
}

export interface PlanBranch {
  heads: readonly Share[];
  items: readonly (readonly Share[])[];
  needs: number;
}

/** One section's part of the search: what it has now, and the nodes of which one branch each is taken. */
export interface SectionPlan {
  weight: Rational;
  mayLeave: boolean;
  points: bigint;
  max: bigint;
  nodes: readonly (readonly PlanBranch[])[];
  bounds: readonly (readonly BranchBounds[])[];
  /** What all nodes together can add. */
  bound: Bound;
  /** Bounds count points in this many units. */
  grain: bigint;
}

/** `isFree`: steps cost nothing and are not counted. */
export function planOf({ weight, mayLeave, now }: RawSection, nodes: Nodes, isFree: boolean): SectionPlan {
  const outcomes = nodes.flat().flatMap(({ heads, items }) => [...heads, ...items.flat()]);
  const unit = unitOf([now, ...outcomes.map(({ delta }) => delta)]);
  const shared = (list: readonly Outcome[]) => list.map((outcome) => shareOf(outcome, unit, isFree));
  const own = nodes.map((branches) =>
    branches.map(({ heads, items, needs }) => ({ heads: shared(heads), items: items.map(shared), needs })),
  );
  const fixed = { weight, mayLeave, points: whole(now.points, unit), max: whole(now.max, unit) };
  return { ...fixed, nodes: own, ...boundsOf(own) };
}

const shareOf = ({ effort, steps, delta, covers }: Outcome, unit: bigint, isFree: boolean): Share => ({
  effort: isFree ? 0 : effort,
  changes: isFree ? 0 : steps.length,
  steps,
  points: whole(delta.points, unit),
  max: whole(delta.max, unit),
  covers,
});

/** The least common denominator. */
function unitOf(deltas: readonly RawSection['now'][]): bigint {
  return deltas.reduce((all, { points, max }) => lcm(lcm(all, points.d), max.d), 1n);
}

const whole = (value: Rational, unit: bigint): bigint => (value.s * value.n * unit) / value.d;

function lcm(a: bigint, b: bigint): bigint {
  if (b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
