export { compareLast } from './compare-last';
export { compareGroup, type GroupChange, type GroupParts } from './group';
export { compareInstitution } from './institution';
export { compareLevelShares, type LevelCounts, type LevelMark, type LevelShares } from './level-shares';
export { levelTables, type LevelRow, type LevelTable } from './level-table';
export { checkLineage, type LineageEvent, type LineageProblem, type Passing } from './lineage';
export { linkageOf } from './linkage-of';
export { linkVersions, type Link, type Linkage, type LinkRefusal, type UsableLink } from './links';
export { predecessors, type Predecessor, type Weighed, type Weighting } from './predecessors';
export type { Refusal, RefusalCode } from './refusal';
export type { CompareOptions, MemberChange } from './member-change';
export {
  isScored,
  standingOf,
  type Member,
  type Round,
  type RoundHead,
  type ScoredRound,
  type Summary,
  type SummaryRound,
} from './round';
export { compareRounds, roundsComparison, type RoundsChange, type RoundsComparison } from './rounds';
export type { InstitutionChange, LevelChange, Parts, ScoreChange, Scores, Standing } from './shapes';
export { roundSummary, type RoundSummary } from './summary';
export { translateAnswers, type Translation } from './translate';
