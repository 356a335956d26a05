export type { ChangeClass, ChangeEffect } from './kinds';
export { differenceOf, type VersionChange, type VersionDifference } from './difference';
export type { Effect } from './effects';
export { proposeLinks, type ProposedLink } from './propose';
export { whatIf, type End, type WhatIf, type WhatIfEngine, type WhatIfTarget } from './what-if';
export { rankIntervals, type RankedInterval, type RankInterval } from './what-if-ranks';
