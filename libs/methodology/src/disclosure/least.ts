import { ACROSS, costOf, DOWN, explore, mayChange, opposite, stepHolds, type Change } from './explore';
import { cellItem, type Item } from './items';
import { costOfAll, groundOf, setSuppressed, type Work } from './need';
import type { Protection } from './suppress';

/** Beyond this the search gives up; then what was found before stands, unproven. */
const MOST_STEPS = 300;
const MOST_CELLS = 80;

/**
 * Whether a table is so simple that one other table, found along a single circle of cells, is the whole question: one cut,
 * no overlapping classes. Then uncertainty is a circulation in a network, and every circulation is made of such circles.
 */
export const isSimple = ({ system }: Work, width: number): boolean =>
  width === 1 && system.cuts.length === 1 && system.values.length <= MOST_CELLS && !system.sign.includes(0);

/** Whether a cell can vary with what is suppressed now; if not, the cells of which at least one is needed for that. */
function frontier(work: Work, cell: number): ReadonlySet<number> | null {
  const { system } = work;
  const ground = groundOf(work);
  const beyond = new Set<number>();
  const row = system.row[cell] ?? 0;
  const line = system.across[0]![row]!;
  for (const change of [1, -1] satisfies Change[]) {
    if (!mayChange(ground, cell, change)) continue;
    const found = explore(ground, {
      cut: 0,
      start: { cell, phase: DOWN, change },
      banned: new Set(),
      exchange: () => 0,
      isGoal: (at, phase) =>
        phase === ACROSS && system.row[at] === row && stepHolds(ground, line, at, opposite(change), cell),
      limit: { cost: 1, beyond },
    });
    if (found.goal !== null) return null;
  }
  return beyond;
}

interface Search {
  work: Work;
  needed: readonly Item[];
  best: number[];
  bestCost: number;
  steps: number;
}

/**
 * The fewest complementary cells, of those sets the one of the least total: iterative deepening over the cells that a count
 * without alternatives could use next. Starts from a protection that is good; says whether the result is proven least.
 */
export function improve({ work, primary, items }: Protection): boolean {
  const start = [...work.suppressed.keys()].filter((cell) => work.suppressed[cell] && !primary.has(cell));
  const needed = [...items, ...[...primary].map(cellItem)];
  setSuppressed(work, start, false);
  const search: Search = { work, needed, best: start, bestCost: costOfAll(work, start), steps: 0 };
  for (let size = 0; size <= search.best.length; size++) {
    deepen(search, size, [], 0, new Set());
    if (search.steps > MOST_STEPS || search.best.length <= size) break;
  }
  setSuppressed(work, search.best, true);
  return search.steps <= MOST_STEPS;
}

function deepen(
  search: Search,
  left: number,
  chosen: readonly number[],
  cost: number,
  banned: ReadonlySet<number>,
): void {
  const { work } = search;
  if (++search.steps > MOST_STEPS || cost >= search.bestCost) return;
  const open = openCells(search, chosen);
  if (open === null) {
    search.best = [...chosen];
    search.bestCost = cost;
    return;
  }
  if (left === 0) return;
  const tried = new Set(banned);
  const price = (cell: number) => costOf(groundOf(work), cell);
  const next = [...open].filter((cell) => !banned.has(cell)).sort((a, b) => price(a) - price(b) || a - b);
  for (const cell of next) {
    const more = cost + price(cell);
    setSuppressed(work, [cell], true);
    deepen(search, left - 1, [...chosen, cell], more, tried);
    setSuppressed(work, [cell], false);
    tried.add(cell);
  }
}

function openCells({ work, needed }: Search, chosen: readonly number[]): ReadonlySet<number> | null {
  for (const cell of [...needed.map((item) => item.cell), ...chosen]) {
    const open = frontier(work, cell);
    if (open) return open;
  }
  return null;
}
