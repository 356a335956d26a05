export { answerSchema, answersSchema, type Answer, type Answers } from './schema/answers';
export {
  dataCheckSchema,
  indicatorSchema,
  levelSchema,
  limitsSchema,
  linkSchema,
  methodologySchema,
  roundingSchema,
  sectionSchema,
  subsectionSchema,
  type DataCheck,
  type Indicator,
  type Level,
  type Methodology,
  type MethodologyInput,
  type Section,
  type Subsection,
} from './schema/methodology';
export { questionSchema, type Question, type QuestionType } from './schema/question';
export {
  policySchema,
  recommendationSchema,
  sourceSchema,
  type Policy,
  type Source,
} from './schema/question-base';
export { bandsSchema, combinationSchema, type Bands, type Combination } from './schema/scoring';
export {
  amountSchema,
  decimalSchema,
  expressionSchema,
  idSchema,
  textSchema,
  type Text,
} from './schema/text';
export { rowQuestionSchema, type RowQuestion } from './types/group-schema';
export type {
  Engine,
  Exact,
  IndexResult,
  IndicatorValue,
  NextLevel,
  Progress,
  ProgressCounts,
  QuestionLine,
  QuestionState,
  Recommendation,
  Result,
  Score,
  SectionProgress,
  SectionResult,
  SectionScores,
  SectionState,
  SourceFilter,
  Visibility,
} from './result';
export type { MethodologyCheck, MethodologyProblem, Problem, ProblemCode } from './problem';
export type { RowLine, Rule } from './rule';
export { methodologyJsonSchema } from './schema/json-schema';
export { roundHalfUp } from './exact/round';
export { canonicalJson } from './canonical/canonical-json';
export { methodologyHash } from './canonical/methodology-hash';
export { sha256Hex } from './canonical/sha256';
export { checkMethodology } from './checks/check-methodology';
export { compile } from './engine/engine';
export { scoreSections } from './score/index-score';
export { levelOf } from './score/level-of';
export type { LevelRules } from './score/level';
export { distributionOf, meanOf, ranksOf, type LevelDistribution } from './statistics';
export {
  checkLineage,
  compareGroup,
  compareInstitution,
  compareLast,
  compareLevelShares,
  compareRounds,
  levelTables,
  linkVersions,
  linkageOf,
  predecessors,
  translateAnswers,
  type CompareOptions,
  type GroupChange,
  type GroupParts,
  type InstitutionChange,
  type LevelChange,
  type LevelCounts,
  type LevelMark,
  type LevelRow,
  type LevelShares,
  type LevelTable,
  type LineageEvent,
  type LineageProblem,
  type Link,
  type LinkRefusal,
  type Linkage,
  type Member,
  type MemberChange,
  type Parts,
  type Passing,
  type Predecessor,
  type Refusal,
  type RefusalCode,
  type Round,
  type RoundsChange,
  type ScoreChange,
  type ScoredRound,
  type Scores,
  type Standing,
  type Summary,
  type SummaryRound,
  type Translation,
  type UsableLink,
  type Weighed,
  type Weighting,
} from './comparison';
export {
  differenceOf,
  proposeLinks,
  rankIntervals,
  whatIf,
  type ChangeClass,
  type ChangeEffect,
  type Effect,
  type End,
  type ProposedLink,
  type RankInterval,
  type RankedInterval,
  type VersionChange,
  type VersionDifference,
  type WhatIf,
  type WhatIfEngine,
  type WhatIfTarget,
} from './difference';
export {
  applySteps,
  pathFinder,
  type HeldPoints,
  type Path,
  type PathFinder,
  type PathStep,
  type PathTarget,
  type PathWay,
} from './path';
export {
  assessedOf,
  leaveOneOut,
  limitDistances,
  robustness,
  weightSensitivity,
  type Assessed,
  type InstitutionRobustness,
  type LeftOut,
  type LimitDistance,
  type RobustnessOptions,
  type SensitivityOptions,
  type Spread,
  type WeightSensitivity,
} from './robustness';
