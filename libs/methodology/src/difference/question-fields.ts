import type { Question, QuestionType } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import { ASKED, BOUND, CONDITION, POINTS, RULE, SHAPE, TEXT, things, WORDING, type Field } from './kinds';

type FieldsOf<Q> = { readonly [F in keyof Q]-?: Field };

const BASE = {
  id: ASKED,
  code: TEXT,
  text: WORDING,
  help: TEXT,
  evidenceHint: TEXT,
  source: RULE,
  required: RULE,
  shownIf: CONDITION,
  policy: POINTS,
  effort: RULE,
  recommendations: TEXT,
  legalAct: TEXT,
  type: SHAPE,
} as const;

const LINES = things({ id: SHAPE, text: WORDING }, CONDITION, CONDITION);
const OPTION = { id: SHAPE, text: WORDING, criteria: WORDING, points: POINTS };
const OPTIONS = things(OPTION, CONDITION, SHAPE);
const TICKS = things({ ...OPTION, exclusive: POINTS }, CONDITION, SHAPE);
const MEASURED = { unit: WORDING, min: BOUND, max: BOUND, decimals: BOUND, bands: POINTS } as const;

/** Of the types that a group can repeat. A field that the schema has and this table lacks does not compile. */
export const ROW_FIELDS = {
  yesNo: { ...BASE, points: POINTS, combination: POINTS },
  single: { ...BASE, options: OPTIONS, combination: POINTS },
  // The cap of a multiple choice gives points; the largest number that may be entered does not.
  multiple: { ...BASE, options: TICKS, max: POINTS, combination: POINTS },
  number: { ...BASE, ...MEASURED, combination: POINTS },
  share: { ...BASE, part: WORDING, whole: WORDING, bands: POINTS, combination: POINTS },
  choiceTable: { ...BASE, rows: LINES, options: OPTIONS, combination: POINTS },
  text: { ...BASE, long: RULE, maxLength: BOUND },
  url: BASE,
  date: { ...BASE, min: BOUND, max: BOUND },
  automatic: { ...BASE, ...MEASURED },
} satisfies { [T in RowQuestion['type']]: FieldsOf<Extract<RowQuestion, { type: T }>> };

/** Of every type of question. */
export const QUESTION_FIELDS = {
  ...ROW_FIELDS,
  numberTable: {
    ...BASE,
    rows: LINES,
    columns: LINES,
    decimals: BOUND,
    sums: RULE,
    combination: POINTS,
  },
  group: {
    ...BASE,
    rowName: TEXT,
    minRows: RULE,
    maxRows: BOUND,
    key: RULE,
    // Fields of row questions are found by their own type.
    questions: things({}, CONDITION, CONDITION),
    sums: RULE,
    points: POINTS,
  },
  file: { ...BASE, maxFiles: BOUND },
} satisfies { [T in QuestionType]: FieldsOf<Extract<Question, { type: T }>> };
