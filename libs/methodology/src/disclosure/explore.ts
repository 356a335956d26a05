import { Heap } from './heap';
import { multipleHolds, type Line } from './line';
import type { System } from './system';

/** A possible table, and which cells are not shown; the counts agree with all that is. */
export interface Ground {
  system: System;
  counts: readonly number[];
  suppressed: readonly boolean[];
}

/** More than any sum of counts, so that one cell less always comes first. */
export const ONE_CELL = 2 ** 32;

/** What it takes to let a cell vary: nothing when it is not shown, otherwise one more suppressed cell, with its count. */
export function costOf({ system, suppressed }: Ground, cell: number): number {
  if (suppressed[cell] || system.hidden[cell]) return 0;
  return ONE_CELL + (system.values[cell] ?? 0);
}

/** Changes are of signed values, so that within a line one cell gains what another loses. */
export type Change = 1 | -1;
export const opposite = (change: Change): Change => (change === 1 ? -1 : 1);

/** Down: the cell was changed by `change` and its column is to be balanced. Across: by the opposite, and its row is. */
export const DOWN = 0;
export const ACROSS = 1;
export const stateOf = (cell: number, phase: number): number => 2 * cell + phase;

export interface Exploration {
  cut: number;
  start: { cell: number; phase: typeof DOWN | typeof ACROSS; change: Change };
  /** Cells that must stay as they are. */
  banned: ReadonlySet<number>;
  /** What a step from row to row of the total column costs in the other cuts; null when there is no such step. */
  exchange: ((from: number, to: number, change: Change) => number) | null;
  /** Where to stop. */
  isGoal?: (cell: number, phase: number) => boolean;
  /** Nothing that costs as much is tried; what would is put here. */
  limit?: { cost: number; beyond?: Set<number> };
}

export interface Explored {
  costs: Float64Array;
  /** The state before each; −1 where there is none. */
  from: Int32Array;
  goal: number | null;
}

/** Whether a line still holds after two of its cells have changed; the first alone had changed before. */
export function stepHolds(
  { system, counts }: Ground,
  line: Line,
  a: number,
  changeOfA: Change,
  b: number,
): boolean {
  if (line.free) return true;
  const { sign, floors } = system;
  const afterB = (counts[b] ?? 0) - (sign[b] ?? 0) * changeOfA;
  if (afterB < floors[b]!) return false;
  if (!line.multiple) return true;
  const afterA = (counts[a] ?? 0) + (sign[a] ?? 0) * changeOfA;
  return multipleHolds(line.multiple, (cell) =>
    cell === a ? afterA : cell === b ? afterB : (counts[cell] ?? 0),
  );
}

/** Whether a cell can be the first to change so. */
export const mayChange = ({ system, counts }: Ground, cell: number, change: Change): boolean =>
  (counts[cell] ?? 0) + (system.sign[cell] ?? 0) * change >= system.floors[cell]!;

/** The cheapest ways to pass a change of one cell on, down and across in turns (Dijkstra). */
export function explore(ground: Ground, exploration: Exploration): Explored {
  const { start, isGoal } = exploration;
  const size = 2 * ground.system.values.length;
  const found: Explored = {
    costs: new Float64Array(size).fill(Infinity),
    from: new Int32Array(size).fill(-1),
    goal: null,
  };
  const heap = new Heap();
  const first = stateOf(start.cell, start.phase);
  found.costs[first] = 0;
  heap.push(0, first);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { cost, state } = next;
    if (cost > found.costs[state]!) continue;
    if (state !== first && isGoal?.(state >> 1, state & 1)) return { ...found, goal: state };
    expand(ground, exploration, found, heap, state);
  }
  return found;
}

function expand(ground: Ground, exploration: Exploration, found: Explored, heap: Heap, state: number): void {
  const { system } = ground;
  const { cut, start, banned, exchange, limit } = exploration;
  const [cell, phase] = [state >> 1, state & 1];
  const row = system.row[cell] ?? 0;
  const inTotals = system.totals[row] === cell;
  if (phase === DOWN && inTotals && !exchange) return;
  const line = phase === DOWN ? system.down[cell]! : system.across[cut]![row]!;
  const change = phase === DOWN ? start.change : opposite(start.change);
  for (const next of line.cells) {
    if (next === cell || next === start.cell || banned.has(next)) continue;
    const other = inTotals && phase === DOWN ? exchange!(row, system.row[next] ?? 0, change) : 0;
    const free = !exchange && system.totals[system.row[next] ?? 0] === next;
    const cost = found.costs[state]! + other + (free ? 0 : costOf(ground, next));
    const to = stateOf(next, 1 - phase);
    if (cost >= found.costs[to]! || !stepHolds(ground, line, cell, change, next)) continue;
    if (limit && cost >= limit.cost) {
      limit.beyond?.add(next);
      continue;
    }
    found.costs[to] = cost;
    found.from[to] = state;
    heap.push(cost, to);
  }
}
