/** The classes of one side of a table. Classes of a `multiple` side overlap: everybody in the base is in at least one. */
export interface CountAxis {
  size: number;
  multiple: boolean;
  /** Positions of classes that exclude every other one ("none of these"). Only of a `multiple` side. */
  exclusive: readonly number[];
  /** Positions of classes that are listed only because somebody is in them, so that everybody knows of at least one. */
  met: readonly number[];
}

/** One cut of a banner: counts by row, then by column, and how many are in each column. */
export interface CountCut {
  columns: CountAxis;
  counts: readonly (readonly number[])[];
  bases: readonly number[];
}

/**
 * A cross-table with its banner in counts alone. All cuts share the rows and the total column: `totals` by row, `n` in all.
 * Classes of a side that is not `multiple` part the base, so that rows and columns add up.
 */
export interface CountTable {
  rows: CountAxis;
  cuts: readonly CountCut[];
  totals: readonly number[];
  n: number;
}

export interface DisclosureOptions {
  /** Counts of 1 to threshold − 1 are sensitive. A whole number of 1 or more. */
  threshold: number;
  /** Zeros are sensitive, too; not when absent. */
  zeros?: boolean;
  /** How far apart the smallest and the largest possible value of a sensitive count are at least: 1 when absent. */
  protection?: number;
  /** Whether the total column and the row of bases are shown; both when absent. */
  shows?: { totals: boolean; bases: boolean };
}

/** What must not be shown, in the shape of the table. True: suppressed. What is not shown at all is not listed. */
export interface Suppression {
  counts: boolean[][][];
  bases: boolean[][];
  totals: boolean[];
  n: boolean;
  /** How many cells of those shown are suppressed. */
  suppressed: number;
  /** Proven that no fewer suppressed cells, nor as many of a smaller total, would do. */
  optimal: boolean;
}
