export { crosstab, type Crosstab, type CrosstabResult } from './crosstab';
export type {
  CrossAxis,
  CrossCell,
  CrossClass,
  CrossColumn,
  CrossCut,
  CrossTable,
  CrosstabMember,
  CrosstabOptions,
  DisclosureNote,
  CrossLeftOut,
} from './shapes';
export type { CrosstabProblem, CrosstabProblemCode } from './texts';
