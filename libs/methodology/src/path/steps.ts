import type { PathStep } from './types';

/** Most alternatives that are kept and shown. */
export const MOST_WAYS = 10;

/** Numbers of steps, ascending: how many they are is the number of changes, their order decides ties. */
export type Steps = readonly number[];

/** Steps of different questions together; ascending again. */
export function joinSteps(a: Steps, b: Steps): Steps {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x < y) i += 1;
    else j += 1;
    all.push(Math.min(x, y));
  }
  return all;
}

/** Of two sets of as many steps the one with the smallest step that the other has not. */
export function bySteps(a: Steps, b: Steps): number {
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
