import type { Rational } from '../exact/exact';
import type { ExpressionEnvironment } from '../expressions/environment';
import type { Expression } from '../expressions/expression';
import type { RowQuestion } from '../types/group-schema';
import type { Question } from '../schema/question';
import type { Indicator, Methodology, Section } from '../schema/methodology';
import type { Scorer, TypeModule } from '../types/type-module';

/** A question ready to be asked and scored; what the document declares, parsed once. */
export interface Asked<Q> {
  question: Q;
  module: TypeModule<Q, unknown>;
  shownIf: Expression | null;
  scorer: Scorer<unknown> | null;
  combination: Combination | null;
  /** What expressions see while there is no answer. */
  blank: unknown;
  /** Conditions of the recommendations by position; null where there is none. */
  recommendIf: readonly (Expression | null)[];
}

export interface Combination {
  max: Rational;
  rules: readonly { when: Expression; points: Rational }[];
}

export type AskedRow = Asked<RowQuestion>;
export interface AskedQuestion extends Asked<Question> {
  section: AskedSection;
  /** Some expression names it, so its value is put into the scope. */
  named: boolean;
  /** Only of a group. */
  group: AskedGroup | null;
}

export interface AskedGroup {
  env: ExpressionEnvironment;
  /** In the order of the document, and in an order in which every question comes after those it depends on. */
  questions: readonly AskedRow[];
  ordered: readonly AskedRow[];
}

export interface AskedSection {
  section: Section;
  appliesIf: Expression | null;
  weight: Rational | null;
  questions: AskedQuestion[];
}

export interface Compiled {
  methodology: Methodology;
  hash: string;
  env: ExpressionEnvironment;
  sections: readonly AskedSection[];
  questions: readonly AskedQuestion[];
  byId: ReadonlyMap<string, AskedQuestion>;
  /** Sections and questions, each after all it depends on. */
  ordered: readonly (AskedSection | AskedQuestion)[];
  checks: readonly { check: Methodology['checks'][number]; when: Expression }[];
  indicators: readonly { indicator: Indicator; expression: Expression }[];
}

export const isSection = (node: AskedSection | AskedQuestion): node is AskedSection => 'appliesIf' in node;
