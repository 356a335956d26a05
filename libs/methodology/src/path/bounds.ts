import type { PlanBranch, SectionPlan, Share } from './plan';

/**
 * The most points that what is left can add, by maximum and by effort, in grains and rounded up: whole numbers below 2⁵³, so
 * that floats hold and add them exactly. −Infinity: not at exactly this effort.
 */
export type Bound = ReadonlyMap<bigint, Float64Array>;

/** For a branch: what its items from one on can add together with all later nodes. */
export type BranchBounds = readonly Bound[];

const NONE: Bound = new Map([[0n, Float64Array.of(0)]]);
const LARGEST = 2n ** 52n;

export function boundsOf(nodes: SectionPlan['nodes']): Pick<SectionPlan, 'bounds' | 'bound' | 'grain'> {
  const grain = most(nodes) / LARGEST + 1n;
  const bounds: BranchBounds[][] = [];
  let after = NONE;
  for (const branches of [...nodes].reverse()) {
    const own = branches.map(({ items }) => innerBounds(items, after, grain));
    bounds.unshift(own);
    after = united(branches.map(({ heads }, i) => withShares(own[i]?.[0] ?? NONE, heads, grain)));
  }
  return { bounds, bound: after, grain };
}

/** More than any sum of the nodes' points can be. */
const most = (nodes: SectionPlan['nodes']): bigint =>
  nodes.reduce((all, branches) => all + branches.reduce((sum, branch) => sum + ofBranch(branch), 0n), 0n);
const ofBranch = ({ heads, items }: PlanBranch): bigint =>
  [heads, ...items].reduce((sum, shares) => shares.reduce((all, { points }) => all + size(points), sum), 0n);
const size = (value: bigint): bigint => (value < 0n ? -value : value) + 1n;

/** Points in grains, rounded up. */
export function grains(points: bigint, grain: bigint): number {
  if (grain === 1n) return Number(points);
  return Number(points > 0n ? (points + grain - 1n) / grain : points / grain);
}

function innerBounds(items: PlanBranch['items'], after: Bound, grain: bigint): BranchBounds {
  const inner = [after];
  for (const item of [...items].reverse())
    inner.unshift(withShares(inner[0] ?? NONE, [KEEP, ...item], grain));
  return inner;
}

export const KEEP: Share = { effort: 0, changes: 0, steps: [], points: 0n, max: 0n, covers: 0 };

function withShares(after: Bound, shares: readonly Share[], grain: bigint): Bound {
  const length = longest(after) + shares.reduce((top, { effort }) => Math.max(top, effort), 0);
  const next = new Map<bigint, Float64Array>();
  for (const share of bestShares(shares)) {
    const points = grains(share.points, grain);
    for (const [max, row] of after) {
      const target = rowAt(next, max + share.max, length);
      for (let effort = 0; effort < row.length; effort++) {
        const sum = row[effort]! + points;
        if (sum > target[effort + share.effort]!) target[effort + share.effort] = sum;
      }
    }
  }
  return next;
}

const longest = (bound: Bound): number =>
  [...bound.values()].reduce((top, row) => Math.max(top, row.length), 0);

function rowAt(bound: Map<bigint, Float64Array>, max: bigint, length: number): Float64Array {
  const there = bound.get(max);
  if (there) return there;
  const row = new Float64Array(length).fill(-Infinity);
  bound.set(max, row);
  return row;
}

/** Of each effort and maximum the most points. */
function bestShares(shares: readonly Share[]): Share[] {
  const best: Share[] = [];
  for (const share of shares) {
    const at = best.findIndex(({ effort, max }) => effort === share.effort && max === share.max);
    if (at < 0) best.push(share);
    else if (share.points > best[at]!.points) best[at] = share;
  }
  return best;
}

function united(bounds: readonly Bound[]): Bound {
  const [only] = bounds;
  if (only && bounds.length === 1) return only;
  const length = bounds.reduce((top, bound) => Math.max(top, longest(bound)), 0);
  const all = new Map<bigint, Float64Array>();
  for (const bound of bounds)
    for (const [max, row] of bound) {
      const target = rowAt(all, max, length);
      row.forEach((value, effort) => {
        if (value > target[effort]!) target[effort] = value;
      });
    }
  return all;
}
