import { compare, ZERO, type Rational } from '../exact/exact';
import type { PathStep } from './types';

/** Most alternatives that are kept and shown. */
export const MOST_WAYS = 10;

/** What a set of steps costs and changes: points and maximum of each section it touches, against the present answers. */
export interface Outcome {
  effort: number;
  /** Ranks of its steps, ascending: their number is the number of changes, their order decides ties. */
  steps: readonly number[];
  deltas: Deltas;
}

export interface Delta {
  points: Rational;
  max: Rational;
}
export type Deltas = ReadonlyMap<string, Delta>;

export const NOTHING: Delta = { points: ZERO, max: ZERO };
const NO_DELTAS: Deltas = new Map();

export const KEEP: Outcome = { effort: 0, steps: [], deltas: NO_DELTAS };

export const addDelta = (a: Delta, b: Delta): Delta => ({
  points: a.points.add(b.points),
  max: a.max.add(b.max),
});

export function addDeltas(a: Deltas, b: Deltas): Deltas {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const sums = new Map(a);
  for (const [section, delta] of b) sums.set(section, addDelta(sums.get(section) ?? NOTHING, delta));
  return sums;
}

/** Steps of different questions together; ascending again. */
export function joinSteps(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...a, ...b].sort((x, y) => x - y);
}

/** Of two sets of as many steps the one with the smallest step that the other has not. */
export function bySteps(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Gives each step its number: by question, row and value. Numbers keep their order when steps are added. */
export class StepBook {
  private readonly steps = new Map<string, PathStep>();
  private numbers: ReadonlyMap<string, number> | null = null;
  private sorted: PathStep[] = [];

  add(key: string, step: PathStep): string {
    this.steps.set(key, step);
    return key;
  }
  close(): void {
    const keys = [...this.steps.keys()].sort();
    this.numbers = new Map(keys.map((key, i) => [key, i]));
    this.sorted = keys.flatMap((key) => this.steps.get(key) ?? []);
  }
  numberOf(key: string): number {
    const number = this.numbers?.get(key);
    if (number === undefined) throw new Error(`there is no step ${key}`);
    return number;
  }
  stepAt(number: number): PathStep {
    const step = this.sorted[number];
    if (!step) throw new Error(`there is no step ${number}`);
    return step;
  }
}

/** The kept outcomes: of each effort, number of changes and maximum only the best ten by points, then by steps. */
export function bestOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  const classes = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = classOf(outcome);
    const members = classes.get(key);
    if (members) members.push(outcome);
    else classes.set(key, [outcome]);
  }
  return [...classes.values()].flatMap((members) => members.sort(better).slice(0, MOST_WAYS));
}

/** Outcomes of a class differ in the points of one section at most, so that the order of points is plain. */
function classOf({ effort, steps, deltas }: Outcome): string {
  if (deltas.size === 1) {
    for (const [section, { max }] of deltas)
      return `${effort}|${steps.length}|${section}|${max.n * max.s}/${max.d}`;
  }
  const all = [...deltas].map(([section, { points, max }]) => [
    section,
    points.toFraction(),
    max.toFraction(),
  ]);
  return `${effort}|${steps.length}|${JSON.stringify(all.sort())}`;
}

function better(a: Outcome, b: Outcome): number {
  for (const [section, delta] of a.deltas) {
    const order = compare(b.deltas.get(section)?.points ?? ZERO, delta.points);
    if (order !== 0) return order;
  }
  return bySteps(a.steps, b.steps);
}
