import type { DisclosureOptions } from './counts';
import type { CountTable } from './counts';
import type { Reader, Terms } from './line';
import type { System } from './system';

/** A count that must not be known: of one cell, or one that follows from several, such as how many did not tick. */
export interface Item {
  terms: Terms;
  /** The cell that is suppressed for it. */
  cell: number;
}

export const valueOf = ({ terms }: Item, read: Reader): number =>
  terms.reduce((sum, [cell, factor]) => sum + factor * read(cell), 0);

export const cellItem = (cell: number): Item => ({ terms: [[cell, 1]], cell });

/** Every sensitive count of the table: cells first, then complements of overlapping classes. Largest first. */
export function sensitiveItems(system: System, table: CountTable, options: DisclosureOptions): Item[] {
  const read: Reader = (cell) => system.values[cell] ?? 0;
  const lowest = options.zeros ? 0 : 1;
  const cells = system.values.flatMap((_, cell) => (system.sign[cell] === 0 ? [] : [cellItem(cell)]));
  return [...cells, ...complements(system, table)]
    .filter((item) => {
      const value = valueOf(item, read);
      return value >= lowest && value < options.threshold;
    })
    .sort((a, b) => valueOf(b, read) - valueOf(a, read));
}

const minus = (whole: number, part: number): Item => ({
  terms: [
    [part, -1],
    [whole, 1],
  ],
  cell: part,
});

/** How many are not in a class: whoever sees a base and a count sees that, too. */
function complements({ totals, cuts }: System, { rows, cuts: tables }: CountTable): Item[] {
  const n = totals[rows.size]!;
  const all: Item[] = [];
  for (let row = 0; rows.multiple && row < rows.size; row++) all.push(minus(n, totals[row]!));
  tables.forEach(({ columns }, k) => {
    const cells = cuts[k]!;
    for (let column = 0; column < columns.size; column++) {
      const base = cells[rows.size]![column]!;
      if (columns.multiple) all.push(minus(n, base));
      for (let row = 0; row < rows.size; row++) {
        const cell = cells[row]![column]!;
        if (rows.multiple) all.push(minus(base, cell));
        if (columns.multiple) all.push(minus(totals[row]!, cell));
        if (rows.multiple && columns.multiple) all.push(neither(cell, totals[row]!, base, n));
      }
    }
  });
  return all;
}

const neither = (cell: number, total: number, base: number, n: number): Item => ({
  terms: [
    [cell, 1],
    [total, -1],
    [base, -1],
    [n, 1],
  ],
  cell,
});
