import type { Attack } from './attack';
import { derivedValue, withDerived, type Constraint, type Knowledge } from './attacker';

/**
 * Looks for another table that agrees with the knowledge: one unknown count of a first table is moved by one, then a broken
 * constraint is mended by moving another of its counts by one, and so on (iterative deepening, the constraint with the fewest
 * ways first). A table found is a proof; none found says that the search gave up.
 */
export class Repair {
  private readonly sums: number[];
  private readonly of: { constraint: number; factor: number }[][];
  private readonly now: number[];
  private steps = 0;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly first: readonly number[],
  ) {
    this.now = [...first];
    const { constraints, known } = knowledge;
    this.sums = constraints.map(({ terms }) => terms.reduce((sum, [v, f]) => sum + f * first[v]!, 0));
    this.of = known.map(() => []);
    constraints.forEach(({ terms }, constraint) =>
      terms.forEach(([v, factor]) => this.of[v]!.push({ constraint, factor })),
    );
  }

  /** Whether the first table agrees at all. */
  agrees(): boolean {
    const { constraints, known } = this.knowledge;
    return (
      constraints.every((constraint, i) => !this.broken(constraint, this.sums[i]!)) &&
      known.every(
        (value, v) =>
          this.first[v]! >= this.knowledge.least[v]! && (value === null || value === this.first[v]),
      )
    );
  }

  /** Another table in which this count differs. */
  other(variable: number, deepest = 24, mostSteps = 50_000): number[] | null {
    this.steps = mostSteps;
    for (let depth = 1; depth <= deepest && this.steps > 0; depth++)
      for (const by of [1, -1]) {
        const found = this.move(variable, by, depth);
        if (found) return found;
      }
    return null;
  }

  private broken = ({ equal }: Constraint, sum: number): boolean => sum < 0 || (equal && sum > 0);

  private move(variable: number, by: number, depth: number): number[] | null {
    if (this.now[variable]! + by < this.knowledge.least[variable]! || --this.steps < 0) return null;
    this.shift(variable, by);
    const found = this.mend(depth - 1);
    this.shift(variable, -by);
    return found;
  }

  private shift(variable: number, by: number): void {
    this.now[variable]! += by;
    for (const { constraint, factor } of this.of[variable]!) this.sums[constraint]! += factor * by;
  }

  private mend(depth: number): number[] | null {
    let ways: [number, number][] | null = null;
    const { constraints } = this.knowledge;
    for (let i = 0; i < constraints.length; i++) {
      if (!this.broken(constraints[i]!, this.sums[i]!)) continue;
      const found = this.ways(constraints[i]!, this.sums[i]! < 0 ? 1 : -1);
      if (!ways || found.length < ways.length) ways = found;
    }
    if (!ways) return [...this.now];
    if (depth === 0) return null;
    for (const [variable, by] of ways) {
      const found = this.move(variable, by, depth);
      if (found) return found;
    }
    return null;
  }

  /** A count goes on as it began, never back. */
  private ways({ terms }: Constraint, needed: number): [number, number][] {
    return terms.flatMap(([v, factor]): [number, number][] => {
      const by = factor * needed;
      const going = this.now[v]! - this.first[v]!;
      const open =
        this.knowledge.known[v] === null && this.now[v]! + by >= this.knowledge.least[v]! && going * by >= 0;
      return open ? [[v, by]] : [];
    });
  }
}

/** What could be found out: every secret for which no other table was found in which it differs, and what leaks at once. */
export function foundOut({ knowledge, truth, secrets, derivedSecrets, leaks }: Attack): string[] {
  const repair = new Repair(knowledge, truth);
  const tables: number[][] = [];
  const keep = (table: number[] | null): boolean => table !== null && tables.push(table) > 0;
  const certain = secrets.filter((v) => !tables.some((t) => t[v] !== truth[v]) && !keep(repair.other(v)));
  const reckoned = derivedSecrets.filter((count) => {
    const value = derivedValue(count, truth);
    if (tables.some((table) => derivedValue(count, table) !== value)) return false;
    const extended = new Repair(withDerived(knowledge, [count]), [...truth, value]);
    return !keep(extended.other(truth.length));
  });
  return [...leaks, ...certain.map((v) => knowledge.names[v]!), ...reckoned.map(({ name }) => name)];
}
