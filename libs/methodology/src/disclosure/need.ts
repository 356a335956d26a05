import { costOf, type Ground } from './explore';
import { valueOf, type Item } from './items';
import type { System } from './system';
import { Mover, type Move } from './moves';
import { newcomer } from './newcomer';

/** A count that must stay uncertain by a width, and the possible tables that make it so. */
export interface Need {
  item: Item;
  width: number;
  moves: Move[];
}

/** What is suppressed so far; possible tables are looked for from the true one, and remembered until more is suppressed. */
export interface Work {
  system: System;
  suppressed: boolean[];
  mover: Mover | null;
}

export const groundOf = ({ system, suppressed }: Work, counts = system.values): Ground => ({
  system,
  counts,
  suppressed,
});

export function moverOf(work: Work): Mover {
  work.mover ??= new Mover(groundOf(work));
  return work.mover;
}

/** Shows or suppresses cells; what was remembered no longer holds. */
export function setSuppressed(work: Work, cells: readonly number[], to: boolean): void {
  for (const cell of cells) if (!work.system.hidden[cell]) work.suppressed[cell] = to;
  work.mover = null;
}

const gain = (item: Item, from: readonly number[], to: readonly number[]): number =>
  valueOf(item, (cell) => to[cell] ?? 0) - valueOf(item, (cell) => from[cell] ?? 0);

/**
 * Possible tables between which the count differs by at least the width, each one move from the one before; with `free` only
 * such that show no less than now, and null when there are none. Otherwise what they take is suppressed.
 */
export function secure(work: Work, { item, width }: Omit<Need, 'moves'>, free: boolean): Move[] | null {
  const moves: Move[] = [];
  const ends = {
    high: work.system.values as readonly number[],
    low: work.system.values as readonly number[],
  };
  while (gain(item, ends.low, ends.high) < width) {
    const most = free ? 1 : Infinity;
    const up = nextMove(work, item, ends.high, 1, most);
    const down = up?.cost === 0 ? null : nextMove(work, item, ends.low, -1, Math.min(up?.cost ?? most, most));
    const next = down ?? up;
    if (!next || (free && next.cost > 0)) return null;
    if (next === up) ends.high = next.counts;
    else ends.low = next.counts;
    moves.push(next);
    if (next.cost > 0) setSuppressed(work, next.cells, true);
  }
  return moves;
}

/** Where no single move was found, a newcomer always will do. */
function nextMove(
  work: Work,
  item: Item,
  counts: readonly number[],
  direction: 1 | -1,
  below: number,
): Move | null {
  const ground = groundOf(work, counts as number[]);
  const mover = counts === work.system.values ? moverOf(work) : new Mover(ground);
  return mover.cheapest(item, direction, below) ?? (direction === 1 ? newcomer(ground, item) : null);
}

/** Whether one of the tables already found differs in this count. */
export const foundIn = (moves: readonly Move[], system: System, item: Item): Move | undefined =>
  moves.find((move) => gain(item, system.values, move.counts) !== 0);

/** What a set of cells costs together. */
export const costOfAll = (work: Work, cells: Iterable<number>): number => {
  let sum = 0;
  for (const cell of cells) sum += costOf(groundOf(work), cell);
  return sum;
};
