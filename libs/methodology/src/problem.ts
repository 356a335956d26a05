import type { Methodology } from './schema/methodology';
import type { Text } from './schema/text';

export type ProblemCode =
  | 'required'
  | 'notApplicableNotAllowed'
  | 'unknownQuestion'
  | 'wrongShape'
  | 'unknownOption'
  | 'exclusiveOption'
  | 'repeatedOption'
  | 'tooManyDecimals'
  | 'tooSmall'
  | 'tooLarge'
  | 'partAboveWhole'
  | 'unknownRow'
  | 'unknownColumn'
  | 'incomplete'
  | 'sum'
  | 'tooFewRows'
  | 'tooManyRows'
  | 'repeatedKey'
  | 'tooLong'
  | 'tooManyFiles'
  | 'dataCheck';

/** One thing wrong with the answers, for "Check and save". An error stops a submission, a warning does not. */
export interface Problem {
  questionId: string;
  code: ProblemCode;
  severity: 'error' | 'warning';
  /** A finished sentence in Latvian and English (of a data check: in the languages of the version). */
  message: Text;
  params: Record<string, string>;
  /** The table's row id, or the group's row number from 0, as text. */
  row?: string;
  /** The table's column id, or the id of the question in the group's row. */
  column?: string;
  /** Of a data check: its id and all questions it is shown at (`questionId` is the first). */
  checkId?: string;
  questions?: string[];
}

/** Something wrong with a methodology version. `path` is a JSON pointer into the document. */
export interface MethodologyProblem {
  path: string;
  code: string;
  severity: 'error' | 'warning';
  message: { lv: string; en: string };
}

/** `ok` while no problem is an error; warnings may remain in `problems`. */
export type MethodologyCheck =
  | { ok: true; methodology: Methodology; problems: MethodologyProblem[] }
  | { ok: false; problems: MethodologyProblem[] };
