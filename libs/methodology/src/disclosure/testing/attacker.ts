import type { CountAxis } from '../counts';
import type { Published } from './published';

/** Σ factor·count = 0, or ≥ 0. */
export interface Constraint {
  terms: [variable: number, factor: number][];
  equal: boolean;
}

/** A count that follows from others, such as how many of a base are not in a class. */
export interface Derived {
  name: string;
  terms: Constraint['terms'];
}

/** Everything an attacker writes down who has only what is published. */
export interface Knowledge {
  known: (number | null)[];
  /** The least that an unknown count can be. */
  least: number[];
  constraints: Constraint[];
  /** What each variable is. */
  names: string[];
  derived: Derived[];
}

/** The same with derived counts as variables of their own, after the others. */
export function withDerived(knowledge: Knowledge, derived: readonly Derived[]): Knowledge {
  const first = knowledge.known.length;
  return {
    known: [...knowledge.known, ...derived.map(() => null)],
    least: [...knowledge.least, ...derived.map(() => 0)],
    names: [...knowledge.names, ...derived.map(({ name }) => name)],
    constraints: [
      ...knowledge.constraints,
      ...derived.map(({ terms }, i): Constraint => ({ terms: [...terms, [first + i, -1]], equal: true })),
    ],
    derived: [],
  };
}

export const derivedValue = ({ terms }: Derived, counts: readonly number[]): number =>
  terms.reduce((sum, [v, f]) => sum + f * counts[v]!, 0);

class Notes {
  readonly known: (number | null)[] = [];
  readonly least: number[] = [];
  readonly names: string[] = [];
  readonly constraints: Constraint[] = [];
  readonly derived: Derived[] = [];

  count(name: string, value: number | null, least = 0): number {
    this.least.push(least);
    this.names.push(name);
    return this.known.push(value) - 1;
  }

  /** Those of a whole who are not in a part of it. */
  rest(name: string, whole: Constraint['terms'], parts: Constraint['terms']): void {
    const terms = [...whole, ...parts.map(([v, f]): [number, number] => [v, -f])];
    this.derived.push({ name: `not in ${name}`, terms });
  }

  /** The parts fill the whole; overlapping ones cover it, none is larger, and exclusive ones leave room for the others. */
  fill(axis: CountAxis, parts: Constraint['terms'][], whole: Constraint['terms']): void {
    const minus = (terms: Constraint['terms']): Constraint['terms'] => terms.map(([v, f]) => [v, -f]);
    if (!axis.multiple) {
      this.constraints.push({ terms: [...parts.flat(), ...minus(whole)], equal: true });
      return;
    }
    this.constraints.push({ terms: [...parts.flat(), ...minus(whole)], equal: false });
    const alone = axis.exclusive.flatMap((i) => minus(parts[i]!));
    this.constraints.push({ terms: [...whole, ...alone], equal: false });
    parts.forEach((part, i) => {
      this.constraints.push({ terms: part, equal: false });
      if (!axis.exclusive.includes(i))
        this.constraints.push({ terms: [...whole, ...alone, ...minus(part)], equal: false });
    });
  }
}

/** A class that is there only because somebody is in it. */
const leastIn = ({ met }: CountAxis, place: number): number => (met.includes(place) ? 1 : 0);

/** Equations and inequalities that every such table keeps, whatever is in it. */
export function knowledgeOf({ rows, cuts, totals, n }: Published): Knowledge {
  const notes = new Notes();
  const all = notes.count('n', n);
  const total = totals.map((count, r) => notes.count(`total ${r}`, count, leastIn(rows, r)));
  const one = (v: number): Constraint['terms'] => [[v, 1]];
  const not = (v: number, whole: number): Constraint['terms'] => [
    [whole, 1],
    [v, -1],
  ];
  notes.fill(rows, total.map(one), one(all));
  if (rows.multiple) total.forEach((t, r) => notes.rest(`total ${r}`, one(all), one(t)));
  cuts.forEach(({ columns, counts, bases }, k) => {
    const base = bases.map((count, c) => notes.count(`base ${k} ${c}`, count, leastIn(columns, c)));
    const cell = counts.map((line, r) => line.map((count, c) => notes.count(`cell ${k} ${r} ${c}`, count)));
    notes.fill(columns, base.map(one), one(all));
    total.forEach((t, r) => notes.fill(columns, cell[r]!.map(one), one(t)));
    base.forEach((b, c) =>
      notes.fill(
        rows,
        cell.map((line) => one(line[c]!)),
        one(b),
      ),
    );
    if (columns.multiple) base.forEach((b, c) => notes.rest(`base ${k} ${c}`, one(all), one(b)));
    cell.forEach((line, r) =>
      line.forEach((x, c) => {
        if (rows.multiple) notes.rest(`row ${k} ${r} ${c}`, one(base[c]!), one(x));
        if (columns.multiple) notes.rest(`column ${k} ${r} ${c}`, one(total[r]!), one(x));
        if (rows.multiple && columns.multiple)
          notes.rest(
            `either ${k} ${r} ${c}`,
            [...one(all), ...one(x)],
            [...one(total[r]!), ...one(base[c]!)],
          );
      }),
    );
    if (!rows.multiple || !columns.multiple) return;
    total.forEach((t, r) =>
      notes.fill(
        columns,
        cell[r]!.map((x, c) => not(x, base[c]!)),
        not(t, all),
      ),
    );
    base.forEach((b, c) =>
      notes.fill(
        rows,
        cell.map((line, r) => not(line[c]!, total[r]!)),
        not(b, all),
      ),
    );
  });
  return notes;
}
