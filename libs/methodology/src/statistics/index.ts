export { type QuantileType } from '../robustness/quantile';
export { type Cut, type GroupStatistics } from './cuts';
export { distributionOf, type LevelDistribution } from './distribution';
export { type CountShare, type Figure } from './figure';
export { type Figures } from './figures';
export { participationFunnel, type FunnelStep, type ParticipationCounts } from './funnel';
export {
  groupMeans,
  spreadsOf,
  type Extreme,
  type GroupMean,
  type GroupMeans,
  type GroupName,
  type GroupSpread,
} from './groups';
export { type Leaders } from './leaders';
export {
  levelClasses,
  modalLevel,
  type ShareBase,
  type ClassCount,
  type LevelClass,
  type LevelClasses,
  type LevelRowByGroup,
  type ModalLevel,
} from './level-classes';
export { meanOf } from './mean';
export { medianOf, scoreQuantile } from './quantiles';
export { placesOf, rankingOf, ranksOf, type Ranked, type Scored, type Ties } from './rank';
export { type SampleCount } from './sample';
export {
  scoreStatistics,
  type RankedScore,
  type ScoreStatistics,
  type StatisticsMember,
  type StatisticsSummary,
  type TargetStatistics,
} from './score-statistics';
export { type StatisticsOptions, type StatisticsSettings } from './settings';
export { type Strength } from './strengths';
export { largestGaps, topOf, type Gap, type NearMiss, type Place, type Top } from './top';
