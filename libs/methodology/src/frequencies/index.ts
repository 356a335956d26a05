export type { AboveSummary } from './above';
export type { AnsweredSummary } from './answered';
export type { BandSummary, BandsSummary } from './bands';
export type { ConditionSummary } from './condition';
export type { Band } from './declared-bands';
export type { Amount } from './long-sum';
export type { Quantity, Measure } from './quantity';
export type { FrequencySummary, OptionShare } from './frequency';
export type { GridSummary } from './grid';
export { groupShares, type CutShares, type GroupShare } from './group-shares';
export type { AnswerCut, Grouped } from './grouped';
export type { MissingSummary } from './missing';
export type { PooledSummary } from './pooled';
export type { PartSummary } from './pooled-part';
export type { StatisticsProblem, StatisticsProblemCode } from './problems';
export {
  questionStatistics,
  type QuestionStatistics,
  type Statistic,
  type StatisticKind,
  type SummaryOf,
} from './question-statistics';
export { seriesOf, sharesByOption, type Series, type SharesOfRound } from './series';
export type { StatedSummary } from './stated';
export type { AnswerBase, States } from './states';
export type { Counted, Surveyed } from './tally';
export type { TicksSummary } from './ticks';
export type { TopSummary } from './top';
export type { Placed } from './top-list';
