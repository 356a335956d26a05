import { consistent } from './line';
import {
  ACROSS,
  costOf,
  DOWN,
  explore,
  mayChange,
  opposite,
  stateOf,
  stepHolds,
  type Change,
  type Explored,
  type Ground,
} from './explore';
import { valueOf, type Item } from './items';

/** Another possible table, the cells in which it differs, and what showing less than before it takes. */
export interface Move {
  counts: number[];
  cells: number[];
  cost: number;
}

/** Looks for possible tables that differ in a given count. One for each ground: it remembers what it found. */
export class Mover {
  private readonly exchanges = new Map<string, Explored>();

  constructor(private readonly ground: Ground) {}

  /** The cheapest single move found, below a cost, by which the count grows (or falls); null when there is none. */
  cheapest(item: Item, direction: 1 | -1, below = Infinity): Move | null {
    let best: Move | null = null;
    for (const [cell, factor] of item.terms) {
      const banned = new Set(item.terms.flatMap(([other]) => (other === cell ? [] : [other])));
      const change = (factor * direction * (this.ground.system.sign[cell] ?? 0)) as Change;
      const move = this.moveFrom(cell, change, banned, best?.cost ?? below);
      if (move && (!best || move.cost < best.cost) && this.isGood(move, item, direction)) best = move;
      if (best?.cost === 0) break;
    }
    return best;
  }

  /** The cheapest circle through a cell that may change so. */
  private moveFrom(cell: number, change: Change, banned: ReadonlySet<number>, below: number): Move | null {
    if (!mayChange(this.ground, cell, change)) return null;
    const path = this.cycle(this.cutOf(cell), cell, change, banned, below - costOf(this.ground, cell));
    return path && this.toMove(path);
  }

  private cutOf(cell: number): number {
    const row = this.ground.system.row[cell] ?? 0;
    const cut = this.ground.system.cuts.findIndex((rows) => rows[row]?.includes(cell));
    return Math.max(cut, 0);
  }

  /** Back to the row of the first cell: then every line is balanced again. Pairs of cell and change. */
  private cycle(
    cut: number,
    cell: number,
    change: Change,
    banned: ReadonlySet<number>,
    below: number,
  ): number[][] | null {
    const { system } = this.ground;
    const row = system.row[cell] ?? 0;
    const line = system.across[cut]![row]!;
    const found = explore(this.ground, {
      cut,
      start: { cell, phase: DOWN, change },
      banned,
      limit: { cost: below },
      exchange: (from, to, c) => this.exchangeCost(cut, from, to, c),
      isGoal: (at, phase) =>
        phase === ACROSS &&
        system.row[at] === row &&
        stepHolds(this.ground, line, at, opposite(change), cell),
    });
    return found.goal === null ? null : this.trace(found, found.goal, cut, change);
  }

  /** What it takes in the other cuts when one row's total changes in favour of another's. */
  private exchangeCost(cut: number, from: number, to: number, change: Change): number {
    let cost = 0;
    const { cuts, totals } = this.ground.system;
    for (let other = 0; other < cuts.length && cost < Infinity; other++) {
      if (other === cut) continue;
      cost += this.exchangesOf(other, from, change).costs[stateOf(totals[to] ?? 0, DOWN)] ?? Infinity;
    }
    return cost;
  }

  private exchangesOf(cut: number, from: number, change: Change): Explored {
    const key = `${cut} ${from} ${change}`;
    const known = this.exchanges.get(key);
    if (known) return known;
    const cell = this.ground.system.totals[from] ?? 0;
    const found = explore(this.ground, {
      cut,
      start: { cell, phase: ACROSS, change: opposite(change) },
      banned: new Set(),
      exchange: null,
    });
    this.exchanges.set(key, found);
    return found;
  }

  private trace({ from }: Explored, goal: number, cut: number, change: Change): number[][] {
    const { system } = this.ground;
    const path: number[][] = [];
    for (let state = goal; state >= 0; state = from[state] ?? -1) {
      const [cell, phase] = [state >> 1, state & 1];
      path.push([cell, phase === DOWN ? change : -change]);
      const before = (from[state] ?? -1) >> 1;
      if (before < 0 || phase === DOWN || !system.totals.includes(cell)) continue;
      for (let other = 0; other < system.cuts.length; other++)
        if (other !== cut) path.push(...this.traceExchange(other, before, cell, change));
    }
    return path;
  }

  private traceExchange(cut: number, from: number, to: number, change: Change): number[][] {
    const { row } = this.ground.system;
    const { from: back } = this.exchangesOf(cut, row[from] ?? 0, change);
    const path: number[][] = [];
    for (let state = back[stateOf(to, DOWN)] ?? -1; (back[state] ?? -1) >= 0; state = back[state]!)
      path.push([state >> 1, (state & 1) === DOWN ? -change : change]);
    return path;
  }

  private toMove(path: readonly (readonly number[])[]): Move {
    const { system } = this.ground;
    const counts = [...this.ground.counts];
    for (const [cell = 0, change = 0] of path)
      counts[cell] = (counts[cell] ?? 0) + (system.sign[cell] ?? 0) * change;
    const cells = [...counts.keys()].filter((cell) => counts[cell] !== this.ground.counts[cell]);
    const cost = cells.reduce((sum, cell) => sum + costOf(this.ground, cell), 0);
    return { counts, cells, cost };
  }

  private isGood({ counts }: Move, item: Item, direction: number): boolean {
    const [before, after] = [this.ground.counts, counts].map((c) => valueOf(item, (cell) => c[cell] ?? 0));
    return ((after ?? 0) - (before ?? 0)) * direction > 0 && consistent(this.ground.system, counts);
  }
}
