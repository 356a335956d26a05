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
  LeftOut,
} from './shapes';
export type { CrosstabProblem, CrosstabProblemCode } from './texts';
