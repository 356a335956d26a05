import type { Exact } from '../result';
import type { Answers } from '../schema/answers';
import type { Text } from '../schema/text';

/**
 * What is put into rows or columns, by name: `question:cs07` (id or code), `question:g04.od` (a row of a table of choices),
 * `question:t1.in.all:50/250` (a cell of a table of numbers, cut into bands at 50 and 250), `question:g02:50/250` or by the bands
 * of the version `question:g02` (number, share in per cent, automatic value), `level:index`, `level:com` (a section),
 * `indicator:employees:50/250`, `attribute:region`.
 */
export type VariableName = string;

export interface CrosstabOptions {
  rows: VariableName;
  /** One cut of the banner each; at least one. */
  columns: readonly VariableName[];
  /** Only institutions for which this condition over the answers holds (EXPRESSIONS.md). */
  base?: string;
  /** Columns of fewer are marked: their per cents are only illustrative. 10 when absent. */
  small?: number;
  /** Of the rounded per cents; 0 when absent. */
  decimals?: number;
}

/** One institution: its answers, or section scores of a past round, and what it belongs to. */
export interface CrosstabMember {
  answers?: Answers | null;
  sections?: Readonly<Record<string, string | null>> | null;
  attributes?: Readonly<Record<string, string>>;
}

/** A row or column; its `id` is null for those of whom the variable has nothing to say. */
export interface CrossClass {
  id: string | null;
  text: Text;
}

export interface CrossAxis {
  variable: VariableName;
  title: Text;
  /** An institution may be in several classes, so that shares add up to more than 100 %. */
  multiple: boolean;
  classes: CrossClass[];
  /** Positions of classes that exclude every other one; only of a `multiple` variable. */
  exclusive: number[];
  /** Positions of classes that are listed only because somebody is in them: values of attributes, texts, the rest. */
  met: number[];
}

/** Null: not shown. Shares are per cents, exact and rounded half-up, of the column's base and of the row's total. */
export interface CrossCell {
  count: number | null;
  share: Exact | null;
  rounded: string | null;
  rowShare: Exact | null;
  rowRounded: string | null;
}

/** A column: its base n, whether that is small (null where n is not shown), and a cell for every row. */
export interface CrossColumn {
  n: number | null;
  small: boolean | null;
  cells: CrossCell[];
}

/** The columns of one variable, in the order of its classes. */
export interface CrossCut {
  axis: CrossAxis;
  columns: CrossColumn[];
}

/** Who is not in the table: outside the given base, not asked, without an answer or value, "does not apply". */
export interface CrossLeftOut {
  outside: number;
  hidden: number;
  unanswered: number;
  notApplicable: number;
}

export interface CrossTable {
  rows: CrossAxis;
  base: string | null;
  small: number;
  decimals: number;
  total: CrossColumn;
  cuts: CrossCut[];
  /** Null where it could tell what is suppressed. */
  left: CrossLeftOut | null;
  /** What `protect` did; null for a table that shows everything. */
  disclosure: DisclosureNote | null;
}

export interface DisclosureNote {
  threshold: number;
  zeros: boolean;
  protection: number;
  /** How many counts are not shown. */
  suppressed: number;
  /** Proven that no fewer would do. */
  optimal: boolean;
}
