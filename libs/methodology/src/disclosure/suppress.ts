import type { CountTable, DisclosureOptions } from './counts';
import { cellItem, sensitiveItems, type Item } from './items';
import { foundIn, secure, setSuppressed, type Need, type Work } from './need';
import type { Move } from './moves';
import { buildSystem } from './system';

/** A protected table while it is made: what is suppressed, and why that is enough. */
export interface Protection {
  work: Work;
  /** Suppressed because their own count, or one that follows from it, is sensitive. */
  primary: ReadonlySet<number>;
  items: readonly Item[];
  width: number;
}

/** Primary suppression: every sensitive count, and the cell from which a sensitive count follows. */
export function suppressPrimary(table: CountTable, options: DisclosureOptions): Protection {
  const system = buildSystem(table, options.shows ?? { totals: true, bases: true });
  const items = sensitiveItems(system, table, options);
  const work: Work = { system, suppressed: system.values.map(() => false), mover: null };
  const primary = new Set(items.map(({ cell }) => cell).filter((cell) => !system.hidden[cell]));
  setSuppressed(work, [...primary], true);
  return { work, primary, items, width: options.protection ?? 1 };
}

/**
 * Complementary suppression, count by count: the cheapest other table is looked for, and what it takes is suppressed. Then
 * whatever can be shown again is, the largest counts first. Sound, not always the least (README, cross-tables).
 */
export function suppressComplements({ work, primary, items, width }: Protection): void {
  const needs: Need[] = [];
  for (const item of items) meet(work, needs, { item, width });
  for (const cell of primary) meet(work, needs, { item: cellItem(cell), width: 1 });
  for (const cell of extras(work, primary)) meet(work, needs, { item: cellItem(cell), width: 1 });
  for (const cell of extras(work, primary)) showAgain(work, needs, cell);
}

function meet(work: Work, needs: Need[], { item, width }: Omit<Need, 'moves'>): void {
  const known = width === 1 ? tableIn(needs, work, item) : undefined;
  const moves = known ? [known] : secure(work, { item, width }, false);
  if (!moves) throw new Error(`no other table was found for cell ${item.cell}`);
  needs.push({ item, width, moves });
}

/** One of the tables already found that differs in this count. */
function tableIn(needs: readonly Need[], { system }: Work, item: Item): Move | undefined {
  for (const { moves } of needs) {
    const found = foundIn(moves, system, item);
    if (found) return found;
  }
  return undefined;
}

/** Suppressed cells that are not sensitive themselves, the largest first. */
function extras({ suppressed, system }: Work, primary: ReadonlySet<number>): number[] {
  return [...suppressed.keys()]
    .filter((cell) => suppressed[cell] && !primary.has(cell))
    .sort((a, b) => (system.values[b] ?? 0) - (system.values[a] ?? 0) || b - a);
}

/** Shows a cell when every count that needed it can do without. */
function showAgain(work: Work, needs: Need[], cell: number): void {
  setSuppressed(work, [cell], false);
  const found = new Map<Need, Need['moves']>();
  for (const need of needs) {
    if (isFor(need, cell) || !need.moves.some(({ cells }) => cells.includes(cell))) continue;
    const moves = secure(work, need, true);
    if (!moves) return setSuppressed(work, [cell], true);
    found.set(need, moves);
  }
  for (const [need, moves] of found) need.moves = moves;
  const own = needs.findIndex((need) => isFor(need, cell));
  if (own >= 0) needs.splice(own, 1);
}

const isFor = ({ item }: Need, cell: number): boolean =>
  item.terms.length === 1 && item.terms[0]?.[0] === cell;
