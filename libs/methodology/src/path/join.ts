import { compare, ZERO, type Rational } from '../exact/exact';
import type { SectionWay } from './section-search';
import { bySteps, joinSteps, type Steps } from './steps';

/** Ways of several sections together. */
export interface Joined {
  effort: number;
  changes: number;
  /** Σ w and Σ w·S of the scored sections, how many they are and which. */
  weights: Rational;
  total: Rational;
  scored: number;
  which: string;
  gain: number;
  mask: number;
  steps: Steps;
}

interface Section {
  weight: Rational;
  ways: readonly SectionWay[];
}

const START: Joined = {
  effort: 0,
  changes: 0,
  weights: ZERO,
  total: ZERO,
  scored: 0,
  which: '',
  gain: 0,
  mask: 0,
  steps: [],
};

/**
 * The best ways of all sections at exactly this effort: of each number of changes, set of scored sections and of covered
 * openers the first by score, then by steps. `rests`: the most that the sections after each contribute, by effort.
 */
export function joined(
  sections: readonly Section[],
  rests: readonly Float64Array[],
  effort: number,
  ways: number,
): Joined[] {
  return sections
    .reduce<Joined[]>(
      (all, section, i) => extended(all, section, rests[i] ?? new Float64Array(effort + 1), ways),
      [START],
    )
    .filter((way) => way.effort === effort);
}

function extended(
  all: readonly Joined[],
  { weight, ways: own }: Section,
  rest: Float64Array,
  ways: number,
): Joined[] {
  const classes = new Map<string, Joined[]>();
  const worth = new Map(own.map((way) => [way, way.score ? weight.mul(way.score) : ZERO]));
  for (const before of all)
    for (const way of own) {
      const left = rest.length - 1 - before.effort - way.effort;
      if (left < 0 || before.gain + way.gain + rest[left]! < 0) continue;
      const which = before.which + (way.score ? '1' : '0');
      const [effort, changes] = [before.effort + way.effort, before.changes + way.changes];
      const mask = before.mask | way.mask;
      const key = `${effort} ${changes} ${mask} ${which}`;
      const total = before.total.add(worth.get(way) ?? ZERO);
      const members = classes.get(key) ?? [];
      classes.set(key, members);
      const last = members[ways - 1];
      if (last && compare(total, last.total) < 0) continue;
      const next = {
        effort,
        changes,
        which,
        mask,
        total,
        weights: way.score ? before.weights.add(weight) : before.weights,
        scored: before.scored + (way.score ? 1 : 0),
        gain: before.gain + way.gain,
        steps: joinSteps(before.steps, way.steps),
      };
      place(members, next, ways);
    }
  return [...classes.values()].flat();
}

function place(members: Joined[], next: Joined, ways: number): void {
  let at = members.length;
  while (at > 0 && better(next, members[at - 1]!)) at -= 1;
  members.splice(at, 0, next);
  if (members.length > ways) members.pop();
}

const better = (a: Joined, b: Joined): boolean =>
  (compare(b.total, a.total) || bySteps(a.steps, b.steps)) < 0;
