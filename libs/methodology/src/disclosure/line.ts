import type { System } from './system';

/** A count that follows from cells: each times +1 or −1. */
export type Terms = readonly (readonly [cell: number, factor: number])[];

/** Overlapping classes within a whole: everybody is in at least one, and in no other when in an exclusive one. */
export interface MultipleRule {
  parts: readonly Terms[];
  whole: Terms;
  exclusive: readonly boolean[];
}

/** Cells whose signed values add up to zero; where classes overlap slack takes what is over, and the rule holds instead. */
export interface Line {
  cells: readonly number[];
  multiple: MultipleRule | null;
  /** Nothing is known of it. */
  free: boolean;
}

export type Reader = (cell: number) => number;

const total = (terms: Terms, read: Reader): number => {
  let sum = 0;
  for (const [cell, factor] of terms) sum += factor * read(cell);
  return sum;
};

/** Whether some people could have ticked so. Necessary and sufficient for one line by itself. */
export function multipleHolds({ parts, whole, exclusive }: MultipleRule, read: Reader): boolean {
  let [alone, together, most] = [0, 0, 0];
  for (let i = 0; i < parts.length; i++) {
    const count = total(parts[i]!, read);
    if (count < 0) return false;
    if (exclusive[i]) alone += count;
    else {
      together += count;
      most = Math.max(most, count);
    }
  }
  const rest = total(whole, read) - alone;
  return rest >= 0 && most <= rest && together >= rest;
}

/** Whether the counts (by cell) could be those of a real table: whole numbers of 0 or more, not below
 * what everybody knows, that every line agrees with. */
export function consistent(system: System, counts: readonly number[]): boolean {
  const read: Reader = (cell) => counts[cell] ?? 0;
  if (counts.some((count, cell) => count < system.floors[cell]! && system.sign[cell] !== 0)) return false;
  return system.lines.every(({ cells, multiple }) => {
    if (multiple) return multipleHolds(multiple, read);
    return cells.reduce((sum, cell) => sum + (system.sign[cell] ?? 0) * read(cell), 0) === 0;
  });
}
