export { distributionOf, type LevelDistribution } from './distribution';
export { meanOf } from './mean';
export { compareScores, ranksOf } from './rank';
