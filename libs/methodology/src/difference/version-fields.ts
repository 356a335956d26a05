import type { DataCheck, Indicator, Methodology, Section, Subsection } from '../schema/methodology';
import {
  ASKED,
  CONDITION,
  KIND_OF_INSTITUTION,
  LEVELS,
  POINTS,
  record,
  RULE,
  TEXT,
  things,
  type Field,
} from './kinds';

const INDEX = {
  limits: LEVELS,
  minScoredSections: POINTS,
  descriptors: TEXT,
} satisfies { [F in keyof Methodology['index']]: Field };

const SECTION_SCORING = {
  weight: POINTS,
  limits: LEVELS,
  descriptors: TEXT,
} satisfies { [F in keyof Required<Section>['scoring']]: Field };

// Questions are compared apart from their sections.
const SUBSECTION = { id: RULE, name: TEXT, questions: RULE } satisfies { [F in keyof Subsection]: Field };

const SECTION = {
  id: ASKED,
  code: TEXT,
  name: TEXT,
  description: TEXT,
  appliesIf: CONDITION,
  scoring: record(SECTION_SCORING, POINTS),
  subsections: things(SUBSECTION, RULE, RULE),
} satisfies { [F in keyof Section]-?: Field };

const CHECK = {
  id: RULE,
  severity: RULE,
  when: RULE,
  message: TEXT,
  questions: RULE,
} satisfies { [F in keyof DataCheck]: Field };

const INDICATOR = {
  id: RULE,
  name: TEXT,
  kind: RULE,
  expression: RULE,
  unit: TEXT,
} satisfies { [F in keyof Indicator]-?: Field };

/** Of a version whose questions stand apart. A field that the schema has and this table lacks does not compile. */
export const VERSION_FIELDS = {
  format: RULE,
  id: TEXT,
  version: TEXT,
  title: TEXT,
  description: TEXT,
  notes: TEXT,
  languages: TEXT,
  institutionKind: KIND_OF_INSTITUTION,
  levels: TEXT,
  zeroIsLevelZero: LEVELS,
  rounding: LEVELS,
  index: record(INDEX, POINTS),
  sections: things(SECTION, ASKED, ASKED),
  checks: things(CHECK, RULE, RULE),
  indicators: things(INDICATOR, RULE, RULE),
  // What a version says of the one before it.
  links: TEXT,
  // Fields of questions are found by their type.
  questions: things({}, ASKED, ASKED),
} satisfies { [F in keyof Methodology | 'questions']-?: Field };
