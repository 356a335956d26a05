import type { Compiled } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import type { Text } from '../schema/text';
import type { CrossClass, CrosstabMember } from './shapes';
import type { CrosstabProblem } from './texts';

/** Why somebody is in no class of a variable. */
export type Absence = 'hidden' | 'unanswered' | 'notApplicable';

/** One institution as variables see it; read once for all of them. */
export interface Member {
  given: CrosstabMember;
  /** Null where only section scores are known. */
  evaluation: Evaluation | null;
  /** 0 to 5; null without a score. The index is `null`. */
  level(section: string | null): number | null;
}

/** Something by which institutions fall into classes. */
export interface Variable {
  name: string;
  title: Text;
  multiple: boolean;
  /** Known beforehand, in their order; with `open` others come as they are met, after these and by name. */
  classes: readonly (CrossClass & { id: string; exclusive?: boolean; onlyIfMet?: boolean })[];
  open: boolean;
  read(member: Member): readonly string[] | Absence;
}

export type Found = { variable: Variable } | { problem: CrosstabProblem };

/** The version in which names are looked up, and what a name is made of: `question:g02:50/250`. */
export interface LookUp {
  compiled: Compiled;
  name: string;
  rest: string;
  /** The ends of bands as written; null without any. */
  ends: string | null;
}
