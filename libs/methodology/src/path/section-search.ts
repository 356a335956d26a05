import { ofInteger, type Rational } from '../exact/exact';
import { grains, KEEP, type Bound } from './bounds';
import { floorDiv, type Gains } from './gains';
import { Layer, type Alive } from './layer';
import type { SectionPlan } from './plan';
import type { Steps } from './steps';

/** What a section can give at some effort. */
export interface SectionWay {
  effort: number;
  changes: number;
  steps: Steps;
  /** Null without a maximum. */
  score: Rational | null;
  gain: number;
  mask: number;
}

/** The most that the section contributes, by effort; rounded up. */
export function bestGains(plan: SectionPlan, gains: Gains): Float64Array {
  const length = [...plan.bound.values()].reduce((most, row) => Math.max(most, row.length), 1);
  const best = new Float64Array(length).fill(-Infinity);
  for (const [more, row] of plan.bound)
    for (let effort = 0; effort < row.length; effort++) {
      if (row[effort] === -Infinity) continue;
      const points = plan.points + BigInt(row[effort]!) * plan.grain;
      best[effort] = Math.max(best[effort]!, gainAt(plan, gains, points, plan.max + more));
    }
  return best;
}

function gainAt({ mayLeave }: SectionPlan, gains: Gains, points: bigint, max: bigint): number {
  if (max === 0n) return mayLeave ? 0 : -Infinity;
  return gains.of(points, max);
}

/**
 * All that the section can be part of a best way with.
 * @param others the most that the other sections contribute, by effort; its last index is the effort of the whole way.
 */
export function sectionWays(
  plan: SectionPlan,
  gains: Gains,
  others: Float64Array,
  ways: number,
): SectionWay[] {
  const least = new Least(plan, gains, others);
  let layer = Layer.start(ways);
  plan.nodes.forEach((branches, n) => {
    const ends = branches.map(({ heads, items, needs }, b) => {
      const bounds = plan.bounds[n]?.[b] ?? [];
      const first = layer.with(heads, least.alive(bounds[0]));
      const last = items.reduce(
        (states, item, i) => states.with([KEEP, ...item], least.alive(bounds[i + 1])),
        first,
      );
      return needs === 0 ? last : last.covering(needs);
    });
    layer = Layer.united(ends);
  });
  return waysOf(layer, plan, gains);
}

function waysOf(layer: Layer, plan: SectionPlan, gains: Gains): SectionWay[] {
  const found: SectionWay[] = [];
  for (const [more, mask, group] of layer.each())
    for (const { effort, changes, points, steps } of [...group.values()].flat()) {
      const [all, max] = [plan.points + points, plan.max + more];
      const gain = gainAt(plan, gains, all, max);
      const score = max === 0n ? null : ofInteger(all * 100n).div(ofInteger(max));
      if (gain !== -Infinity) found.push({ effort, changes, steps, score, gain, mask });
    }
  return found;
}

/** The least points with which a state may still reach the goal, given the best of all that is left. */
class Least {
  private readonly totals = new Map<bigint, Float64Array>();
  private readonly known = new Map<Bound, Map<bigint, Float64Array>>();

  constructor(
    private readonly plan: SectionPlan,
    private readonly gains: Gains,
    private readonly others: Float64Array,
  ) {}

  alive(bound: Bound = new Map()): Alive {
    const rows = this.known.get(bound) ?? new Map<bigint, Float64Array>();
    this.known.set(bound, rows);
    return (max, effort, points) => {
      if (effort >= this.others.length) return false;
      const row = rows.get(max) ?? new Float64Array(this.others.length).fill(NaN);
      rows.set(max, row);
      if (Number.isNaN(row[effort])) row[effort] = this.leastAt(bound, max, effort);
      return grains(points, this.plan.grain) >= row[effort]!;
    };
  }

  private leastAt(bound: Bound, max: bigint, effort: number): number {
    let least = Infinity;
    const left = this.others.length - 1 - effort;
    for (const [more, row] of bound) {
      const totals = this.totalsAt(this.plan.max + max + more);
      for (let spent = 0; spent <= left && spent < row.length; spent++)
        if (row[spent] !== -Infinity) least = Math.min(least, totals[left - spent]! - row[spent]!);
    }
    return least;
  }

  /** The least points beyond the present ones with which a section of this maximum suffices, by effort of the others. */
  private totalsAt(max: bigint): Float64Array {
    const there = this.totals.get(max);
    if (there) return there;
    const totals = this.others.map((rest) => this.totalAt(max, rest));
    this.totals.set(max, totals);
    return totals;
  }

  private totalAt(max: bigint, rest: number): number {
    const { plan } = this;
    if (rest === -Infinity || (max === 0n && !plan.mayLeave)) return Infinity;
    const least = max === 0n ? null : this.gains.least(max, rest);
    if (least === null) return rest >= 0 ? -Infinity : Infinity;
    return Number(floorDiv(least - plan.points, plan.grain));
  }
}
