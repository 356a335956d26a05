import type { Rational } from '../exact/exact';
import { NOTHING, type Delta, type Outcome } from './outcomes';

/** An outcome as one section sees it, in whole numbers of the section's unit. */
export interface Share {
  effort: number;
  steps: readonly number[];
  points: bigint;
  max: bigint;
}

/** One section's part of the search: what it has now, and lists of which one share each is taken. */
export interface SectionPlan {
  weight: Rational;
  /** Without a maximum the section has no score: it leaves the index (true), or the goal is missed (false). */
  mayLeave: boolean;
  points: bigint;
  max: bigint;
  items: readonly (readonly Share[])[];
  bounds: readonly Bound[];
}

/**
 * The most points that the items from one on can add, by maximum and by effort. These are floats: they only discard what
 * misses the goal by far more than a float errs (see TOLERANCE); what is kept is compared exactly.
 */
export type Bound = ReadonlyMap<bigint, Float64Array>;

export interface RawSection {
  id: string;
  weight: Rational;
  now: Delta;
  mayLeave: boolean;
}

export function planOf(section: RawSection, choices: readonly (readonly Outcome[])[]): SectionPlan {
  const own = choices.map((outcomes) =>
    outcomes.map((outcome) => ({ outcome, delta: outcome.deltas.get(section.id) ?? NOTHING })),
  );
  const deltas = [section.now, ...own.flat().map(({ delta }) => delta)];
  const unit = deltas.reduce((all, { points, max }) => lcm(lcm(all, points.d), max.d), 1n);
  const items = own.map((outcomes) =>
    outcomes.map(({ outcome: { effort, steps }, delta }) => ({
      effort,
      steps,
      points: whole(delta.points, unit),
      max: whole(delta.max, unit),
    })),
  );
  return {
    weight: section.weight,
    mayLeave: section.mayLeave,
    points: whole(section.now.points, unit),
    max: whole(section.now.max, unit),
    items,
    bounds: boundsOf(items),
  };
}

const whole = (value: Rational, unit: bigint): bigint => (value.s * value.n * unit) / value.d;

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

function boundsOf(items: SectionPlan['items']): Bound[] {
  const bounds: Bound[] = [new Map([[0n, Float64Array.of(0)]])];
  for (const item of [...items].reverse()) bounds.unshift(withItem(bounds[0] ?? new Map(), bestShares(item)));
  return bounds;
}

/** Of each effort and maximum the most points. */
function bestShares(item: readonly Share[]): Share[] {
  const best = new Map<string, Share>();
  for (const share of item) {
    const key = `${share.effort}|${share.max}`;
    const there = best.get(key);
    if (!there || share.points > there.points) best.set(key, share);
  }
  return [...best.values()];
}

function withItem(after: Bound, item: readonly Share[]): Bound {
  const size = [...after.values()].reduce((most, row) => Math.max(most, row.length), 0);
  const more = item.reduce((most, share) => Math.max(most, share.effort), 0);
  const next = new Map<bigint, Float64Array>();
  for (const share of item) {
    const points = Number(share.points);
    for (const [max, row] of after) {
      const key = max + share.max;
      const target = next.get(key) ?? new Float64Array(size + more).fill(-Infinity);
      next.set(key, target);
      row.forEach((value, effort) => {
        const at = effort + share.effort;
        if (value + points > (target[at] ?? -Infinity)) target[at] = value + points;
      });
    }
  }
  return next;
}
