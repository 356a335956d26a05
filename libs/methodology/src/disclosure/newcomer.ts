import { costOf, type Ground } from './explore';
import { consistent } from './line';
import { valueOf, type Item } from './items';
import type { Move } from './moves';

/**
 * One member more, in a single row and in one column of every cut: always a possible table, whatever the lines say. It makes
 * every count grow of those who are in a class or in none of some classes. The cheapest one; null when the count stays.
 */
export function newcomer(ground: Ground, item: Item): Move | null {
  const { system } = ground;
  const bases = system.totals.findIndex((cell) => system.sign[cell] === 1);
  let best: Move | null = null;
  for (let row = 0; row < bases; row++)
    for (const places of choices(ground, item, row, bases)) {
      const cells = [system.totals[row]!, system.totals[bases]!, ...places];
      const counts = [...ground.counts];
      for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
      const grows =
        valueOf(item, (cell) => counts[cell] ?? 0) > valueOf(item, (cell) => ground.counts[cell] ?? 0);
      const cost = cells.reduce((sum, cell) => sum + costOf(ground, cell), 0);
      if (grows && (!best || cost < best.cost) && consistent(system, counts)) best = { counts, cells, cost };
    }
  return best;
}

/** The cheapest column of every cut; in the cut of the item, each of its columns by turns. */
function choices(ground: Ground, item: Item, row: number, bases: number): number[][] {
  const { cuts, sign } = ground.system;
  const own = cuts.findIndex((rows) => rows.some((cells) => cells.includes(item.cell)));
  const pairs = cuts.map((rows) =>
    rows[row]!.flatMap((cell, column) => (sign[cell] === 0 ? [] : [[cell, rows[bases]![column]!]])),
  );
  const costOfPair = (pair: number[]) => pair.reduce((sum, cell) => sum + costOf(ground, cell), 0);
  const cheapest = pairs.map((some) => some.reduce((a, b) => (costOfPair(b) < costOfPair(a) ? b : a)));
  if (own < 0) return [cheapest.flat()];
  return pairs[own]!.map((pair) => cheapest.flatMap((other, k) => (k === own ? pair : other)));
}
