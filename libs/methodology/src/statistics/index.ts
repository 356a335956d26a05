export { distributionOf, type LevelDistribution } from './distribution';
export { meanOf } from './mean';
export { ranksOf } from './rank';
