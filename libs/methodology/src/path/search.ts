import { compare, ZERO, type Rational } from '../exact/exact';
import { Gains } from './gains';
import { joined, type Joined } from './join';
import type { SectionPlan } from './plan';
import { bestGains, sectionWays } from './section-search';
import { MOST_WAYS, type Steps } from './steps';

/** What a search must reach: Σ weight·(score − threshold) ≥ 0 over the scored sections, then `isReached` of the exact score. */
export interface Goal {
  threshold: Rational;
  minScored: number;
  /** Only the highest score matters, not how many changes or which. */
  anyWay?: true;
  isReached(score: Rational): boolean;
}

/** A set of steps with the exact score that it gives. */
export interface Found {
  steps: Steps;
  score: Rational;
}

/** A scenario's sections with the bounds of what they can contribute at each effort. */
export class Search {
  private readonly gains: readonly Gains[];
  private readonly best: readonly Float64Array[];
  /** The most that all sections together can contribute at each effort; rounded up. */
  private readonly total: Float64Array;

  /** @param needs openers, as bits, that the sections together must cover. */
  constructor(
    private readonly plans: readonly SectionPlan[],
    private readonly needs: number,
    private readonly goal: Goal,
  ) {
    const weights = plans.map((plan) => plan.weight);
    this.gains = weights.map((weight) => new Gains(weight, weights, goal.threshold));
    this.best = plans.map((plan, i) => bestGains(plan, this.gains[i]!));
    this.total = this.best.reduce((a, b) => convolved(a, b, Infinity), NOTHING);
  }

  /** The most effort that there is. */
  get most(): number {
    return this.total.length - 1;
  }

  /** Whether this effort may suffice; false is certain. */
  mayReach(effort: number): boolean {
    return (this.total[effort] ?? -Infinity) >= 0;
  }

  /** Every best way at exactly this effort, if none reaches the goal with less: the best ten by changes, score and steps. */
  at(effort: number): Found[] {
    const ways = this.goal.anyWay ? 1 : MOST_WAYS;
    const sections = this.plans.map((plan, i) => ({
      weight: plan.weight,
      ways: sectionWays(plan, this.gains[i]!, this.othersThan(i, effort), ways),
    }));
    const rests = this.best.map((_, i) => this.sumOf(this.best.slice(i + 1), effort));
    return joined(sections, rests, effort, ways).flatMap((way) => this.found(way) ?? []);
  }

  private found({ weights, scored, total, steps, mask }: Joined): Found | null {
    if (scored < this.goal.minScored || compare(weights, ZERO) === 0) return null;
    if ((mask & this.needs) !== this.needs) return null;
    const score = total.div(weights);
    return this.goal.isReached(score) ? { steps, score } : null;
  }

  private othersThan(i: number, effort: number): Float64Array {
    return this.sumOf(
      this.best.filter((_, other) => other !== i),
      effort,
    );
  }

  /** By effort, from 0 to exactly this one. */
  private sumOf(gains: readonly Float64Array[], effort: number): Float64Array {
    const sum = gains.reduce((a, b) => convolved(a, b, effort), NOTHING);
    const all = new Float64Array(effort + 1).fill(-Infinity);
    all.set(sum.subarray(0, effort + 1));
    return all;
  }
}

const NOTHING = Float64Array.of(0);

/** The most that two together contribute, by effort up to `most`. */
function convolved(a: Float64Array, b: Float64Array, most: number): Float64Array {
  const length = Math.min(a.length + b.length - 1, most + 1);
  const sum = new Float64Array(length).fill(-Infinity);
  for (let i = 0; i < a.length && i < length; i++) {
    const x = a[i]!;
    if (x === -Infinity) continue;
    for (let j = 0; j < b.length && i + j < length; j++) if (x + b[j]! > sum[i + j]!) sum[i + j] = x + b[j]!;
  }
  return sum;
}
