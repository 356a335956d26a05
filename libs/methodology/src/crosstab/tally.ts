import { byName } from '../statistics/groups';
import type { CrossAxis, CrossClass } from './shapes';
import { word } from './texts';
import type { Variable } from './variable';

/** The class of those of whom a variable has nothing to say. */
export const MISSING = null;
export type ClassId = string | null;

/** Counts by two classes; only those that were met take memory. */
export class PairCounts {
  private readonly counts = new Map<ClassId, Map<ClassId, number>>();

  add(row: ClassId, column: ClassId): void {
    const line = this.counts.get(row) ?? new Map<ClassId, number>();
    this.counts.set(row, line.set(column, (line.get(column) ?? 0) + 1));
  }

  of(row: ClassId, column: ClassId): number {
    return this.counts.get(row)?.get(column) ?? 0;
  }
}

/** Counts by one class. */
export class ClassCounts {
  private readonly counts = new Map<ClassId, number>();

  add(id: ClassId): void {
    this.counts.set(id, this.of(id) + 1);
  }

  of(id: ClassId): number {
    return this.counts.get(id) ?? 0;
  }

  /** Whoever was met, by name. */
  met(): ClassId[] {
    return [...this.counts.keys()].sort(byName);
  }
}

interface Listed extends CrossClass {
  exclusive?: boolean;
  onlyIfMet?: boolean;
}

const REST: Listed = { id: MISSING, text: word('missing'), exclusive: true, onlyIfMet: true };

/** The classes of a variable: those it has beforehand, those that were met, and the missing if there are any. */
export function axisOf({ name, title, multiple, classes, open }: Variable, met: ClassCounts): CrossAxis {
  const known = new Set<ClassId>(classes.map(({ id }) => id));
  const others = open ? met.met().filter((id) => id !== MISSING && !known.has(id)) : [];
  const all: Listed[] = [
    ...classes.filter(({ id, onlyIfMet }) => !onlyIfMet || met.of(id) > 0),
    ...others.map((id) => ({ id, text: { lv: `${id}`, en: `${id}` }, onlyIfMet: true })),
    ...(met.of(MISSING) > 0 ? [REST] : []),
  ];
  const places = (holds: (one: Listed) => boolean | undefined) =>
    all.flatMap((one, place) => (holds(one) ? [place] : []));
  return {
    variable: name,
    title,
    multiple,
    classes: all.map(({ id, text }) => ({ id, text })),
    exclusive: multiple ? places(({ exclusive }) => exclusive) : [],
    met: places(({ onlyIfMet }) => onlyIfMet),
  };
}
