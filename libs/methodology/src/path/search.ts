import type { Rational } from '../exact/exact';
import { exactText, HUNDRED, ofInteger, ZERO, compare } from '../exact/exact';
import { bySteps, joinSteps, MOST_WAYS } from './outcomes';
import type { Bound, SectionPlan, Share } from './plan';

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
  steps: readonly number[];
  score: Rational;
}

/** Relative to 100 × the sum of weights; sums of some hundred floats of one sign err by less than a thousandth of this. */
const TOLERANCE = 1e-9;

export const toNumber = (value: Rational): number => Number(value.s) * (Number(value.n) / Number(value.d));

/** A scenario's sections with the bounds of what they can contribute at each effort. */
export class Search {
  private readonly threshold: number;
  private readonly slack: number;
  private readonly gains: Float64Array[];
  /** The most that all sections together can contribute at each effort. */
  readonly total: Float64Array;

  constructor(
    private readonly plans: readonly SectionPlan[],
    private readonly goal: Goal,
  ) {
    this.threshold = toNumber(goal.threshold);
    this.slack = TOLERANCE * plans.reduce((all, plan) => all + 100 * toNumber(plan.weight), 1);
    this.gains = plans.map((plan) => this.gainsOf(plan));
    this.total = this.gains.reduce(convolved, Float64Array.of(0));
  }

  /** Whether this effort may suffice; false is certain. */
  mayReach(effort: number): boolean {
    return (this.total[effort] ?? -Infinity) >= -this.slack;
  }

  /** Every best way at exactly this effort: of each number of changes the best ten by score, then by steps. */
  at(effort: number): Found[] {
    const sections = this.plans.map((plan, i) => this.sectionAt(plan, effort, this.othersThan(i)));
    const joined = sections.reduce<Joined[]>(
      (all, section, i) => joinedWith(all, section, this.plans[i]?.weight ?? ZERO, effort),
      [{ effort: 0, weights: ZERO, scored: 0, total: ZERO, steps: [] }],
    );
    return joined.flatMap(({ effort: spent, weights, scored, total, steps }) => {
      if (spent !== effort || scored < this.goal.minScored || weights.n === 0n) return [];
      const score = total.div(weights);
      return this.goal.isReached(score) ? [{ steps, score }] : [];
    });
  }

  private gainsOf(plan: SectionPlan): Float64Array {
    const size = [...(plan.bounds[0]?.values() ?? [])].reduce((most, row) => Math.max(most, row.length), 1);
    return Float64Array.from({ length: size }, (_, effort) => {
      let best = -Infinity;
      for (const [max, row] of plan.bounds[0] ?? [])
        best = Math.max(best, this.gain(plan, plan.points, plan.max + max, row[effort] ?? -Infinity));
      return best;
    });
  }

  private gain(plan: SectionPlan, points: bigint, max: bigint, more: number): number {
    if (more === -Infinity) return -Infinity;
    if (max === 0n) return plan.mayLeave ? 0 : -Infinity;
    return toNumber(plan.weight) * ((100 * (Number(points) + more)) / Number(max) - this.threshold);
  }

  private othersThan(i: number): Float64Array {
    return this.gains.filter((_, other) => other !== i).reduce(convolved, Float64Array.of(0));
  }

  /** Keeps of each effort, number of changes and maximum the best ten, and only what may still reach the goal. */
  private sectionAt(plan: SectionPlan, effort: number, others: Float64Array): Part[] {
    let states: Share[] = [{ effort: 0, steps: [], points: 0n, max: 0n }];
    plan.items.forEach((item, i) => {
      const bound = plan.bounds[i + 1] ?? new Map();
      const next = states.flatMap((state) =>
        item.map((share) => plus(state, share)).filter((sum) => sum.effort <= effort),
      );
      states = this.best(next).filter((state) => this.isAlive(plan, state, bound, effort, others));
    });
    return states.map(({ effort: spent, steps, points, max }) => ({
      effort: spent,
      steps,
      score:
        plan.max + max === 0n
          ? null
          : ofInteger(plan.points + points)
              .mul(HUNDRED)
              .div(ofInteger(plan.max + max)),
    }));
  }

  private best(states: readonly Share[]): Share[] {
    const { anyWay } = this.goal;
    const changes = (steps: readonly number[]) => (anyWay ? '' : steps.length);
    return bestOf(
      states,
      ({ effort, steps, max }) => `${effort}|${changes(steps)}|${max}`,
      byPoints,
      anyWay ? 1 : MOST_WAYS,
    );
  }

  private isAlive(
    plan: SectionPlan,
    state: Share,
    bound: Bound,
    effort: number,
    others: Float64Array,
  ): boolean {
    const left = effort - state.effort;
    for (const [max, row] of bound) {
      const total = plan.max + state.max + max;
      const points = plan.points + state.points;
      for (let spent = 0; spent <= left && spent < row.length; spent++) {
        const rest = others[left - spent] ?? -Infinity;
        if (rest === -Infinity) continue;
        if (this.gain(plan, points, total, row[spent] ?? -Infinity) + rest >= -this.slack) return true;
      }
    }
    return false;
  }
}

interface Part {
  effort: number;
  steps: readonly number[];
  score: Rational | null;
}

interface Joined {
  effort: number;
  /** Σ w and Σ w·S of the scored sections. */
  weights: Rational;
  total: Rational;
  scored: number;
  steps: readonly number[];
}

function convolved(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1).fill(-Infinity);
  a.forEach((x, i) => {
    if (x === -Infinity) return;
    b.forEach((y, j) => {
      if (x + y > (sum[i + j] ?? -Infinity)) sum[i + j] = x + y;
    });
  });
  return sum;
}

const plus = (a: Share, b: Share): Share => ({
  effort: a.effort + b.effort,
  steps: joinSteps(a.steps, b.steps),
  points: a.points + b.points,
  max: a.max + b.max,
});

const byPoints = (a: Share, b: Share): number =>
  a.points === b.points ? bySteps(a.steps, b.steps) : a.points > b.points ? -1 : 1;

function bestOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  order: (a: T, b: T) => number,
  ways = MOST_WAYS,
): T[] {
  const classes = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = classes.get(key);
    if (members) members.push(item);
    else classes.set(key, [item]);
  }
  return [...classes.values()].flatMap((members) =>
    members.length > 1 ? members.sort(order).slice(0, ways) : members,
  );
}

function joinedWith(
  all: readonly Joined[],
  section: readonly Part[],
  weight: Rational,
  effort: number,
): Joined[] {
  const sums = all.flatMap((joined) =>
    section
      .filter((part) => joined.effort + part.effort <= effort)
      .map((part) => ({
        effort: joined.effort + part.effort,
        weights: part.score ? joined.weights.add(weight) : joined.weights,
        total: part.score ? joined.total.add(weight.mul(part.score)) : joined.total,
        scored: joined.scored + (part.score ? 1 : 0),
        steps: joinSteps(joined.steps, part.steps),
      })),
  );
  return bestOf(
    sums,
    ({ effort: spent, steps, weights, scored }) => `${spent}|${steps.length}|${exactText(weights)}|${scored}`,
    (a, b) => compare(b.total, a.total) || bySteps(a.steps, b.steps),
  );
}
