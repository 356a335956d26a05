import type { CountAxis, CountTable } from './counts';
import type { Line, MultipleRule } from './line';

/** All that an attacker can reckon with: the cells of a table, and the lines that tie them together. */
export interface System {
  /** True counts by cell; 0 for slack. */
  values: number[];
  /**
   * +1 for a count and the total of all, −1 for a base and a row's total, so that a line adds up to zero. 0 is slack: how much
   * more is ticked in a line of overlapping classes than there are members; free, and never shown.
   */
  sign: number[];
  /** The least that everybody knows a count to be: 1 for a class that is listed because somebody is in it. */
  floors: number[];
  /** Not shown at all. */
  hidden: boolean[];
  /** The row of a cell, and its line across: of a cell in the total column there is one such line in every cut. */
  row: number[];
  /** Lines across, by cut and row; the line downwards of each cell. */
  across: Line[][];
  down: Line[];
  /** Every line once, with those over the complement of a class, where both sides overlap. */
  lines: Line[];
  /** Cells by row of the total column. */
  totals: number[];
  /** Cells by cut, row and column, bases in the row after the last. */
  cuts: number[][][];
}

const NO_RULE = null;

class Builder {
  readonly values: number[] = [];
  readonly sign: number[] = [];
  readonly floors: number[] = [];
  readonly hidden: boolean[] = [];
  readonly row: number[] = [];
  readonly down: Line[] = [];

  add(row: number, value: number, sign: number, hidden: boolean, floor = 0): number {
    this.floors.push(floor);
    this.row.push(row);
    this.values.push(value);
    this.hidden.push(hidden);
    return this.sign.push(sign) - 1;
  }

  /** A line downwards: the cells of a column. */
  stand(cells: readonly number[], multiple: MultipleRule | null, free = false): void {
    const line: Line = { cells, multiple, free };
    for (const cell of cells) this.down[cell] = line;
  }
}

/** The first `size` cells overlap within the members of the next one. */
function ruleOf(axis: CountAxis, cells: readonly number[]): MultipleRule | null {
  if (!axis.multiple) return NO_RULE;
  const exclusive = Array.from({ length: axis.size }, (_, i) => axis.exclusive.includes(i));
  return {
    parts: cells.slice(0, axis.size).map((cell) => [[cell, 1]]),
    whole: [[cells[axis.size] ?? -1, 1]],
    exclusive,
  };
}

const floorOf = ({ met }: CountAxis, place: number): number => (met.includes(place) ? 1 : 0);

/** Rows are the classes, then the bases, then slack where classes overlap; columns of a cut are the same without the total. */
export function buildSystem(table: CountTable, shows: { totals: boolean; bases: boolean }): System {
  const builder = new Builder();
  const { rows } = table;
  const height = rows.size + 1 + (rows.multiple ? 1 : 0);
  const totals = Array.from({ length: height }, (_, row) => {
    if (row > rows.size) return builder.add(row, 0, 0, true);
    if (row === rows.size) return builder.add(row, table.n, 1, !shows.totals || !shows.bases);
    return builder.add(row, table.totals[row] ?? 0, -1, !shows.totals, floorOf(rows, row));
  });
  builder.stand(totals, ruleOf(rows, totals));
  const across: Line[][] = [];
  const cuts = table.cuts.map((_, k) => buildCut(builder, table, k, height, !shows.bases));
  cuts.forEach((cells, k) => across.push(linesAcross(table, k, cells, totals)));
  const complements = table.cuts.flatMap(({ columns }, k) =>
    rows.multiple && columns.multiple ? complementLines(rows, columns, cuts[k] ?? [], totals) : [],
  );
  const { values, sign, floors, hidden, row, down } = builder;
  const lines = [...new Set(down), ...across.flat(), ...complements].filter((line) => !line.free);
  return { values, sign, floors, hidden, row, across, down, lines, totals, cuts };
}

function buildCut(
  builder: Builder,
  { rows, cuts }: CountTable,
  k: number,
  height: number,
  basesHidden: boolean,
): number[][] {
  const { columns, counts, bases } = cuts[k]!;
  const width = columns.size + (columns.multiple ? 1 : 0);
  const cells = Array.from({ length: height }, (_r, row) =>
    Array.from({ length: width }, (_c, column) => {
      if (row > rows.size || column >= columns.size) return builder.add(row, 0, 0, true);
      if (row === rows.size)
        return builder.add(row, bases[column] ?? 0, -1, basesHidden, floorOf(columns, column));
      return builder.add(row, counts[row]?.[column] ?? 0, 1, false);
    }),
  );
  for (let column = 0; column < width; column++) {
    const standing = cells.map((line) => line[column] ?? -1);
    const slack = column >= columns.size;
    builder.stand(standing, slack ? NO_RULE : ruleOf(rows, standing), slack);
  }
  return cells;
}

function linesAcross({ rows, cuts }: CountTable, k: number, cells: number[][], totals: number[]): Line[] {
  const { columns } = cuts[k]!;
  return cells.map((line, row) => {
    const total = totals[row] ?? -1;
    const parts = [...line.slice(0, columns.size), total];
    const slack = row > rows.size;
    return { cells: [...line, total], multiple: slack ? NO_RULE : ruleOf(columns, parts), free: slack };
  });
}

/** Of those who are not in class r: how many are in each column; and the same the other way round. */
function complementLines(rows: CountAxis, columns: CountAxis, cells: number[][], totals: number[]): Line[] {
  const n = totals[rows.size] ?? -1;
  const base = (column: number) => cells[rows.size]?.[column] ?? -1;
  const at = (row: number, column: number) => cells[row]?.[column] ?? -1;
  const flags = (axis: CountAxis) => Array.from({ length: axis.size }, (_, i) => axis.exclusive.includes(i));
  const byRow = Array.from({ length: rows.size }, (_r, row): MultipleRule => ({
    parts: Array.from({ length: columns.size }, (_c, column) => [
      [base(column), 1],
      [at(row, column), -1],
    ]),
    whole: [
      [n, 1],
      [totals[row] ?? -1, -1],
    ],
    exclusive: flags(columns),
  }));
  const byColumn = Array.from({ length: columns.size }, (_c, column): MultipleRule => ({
    parts: Array.from({ length: rows.size }, (_r, row) => [
      [totals[row] ?? -1, 1],
      [at(row, column), -1],
    ]),
    whole: [
      [n, 1],
      [base(column), -1],
    ],
    exclusive: flags(rows),
  }));
  return [...byRow, ...byColumn].map((multiple) => ({ cells: [], multiple, free: false }));
}
