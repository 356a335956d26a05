export { pathFinder, type PathFinder } from './find-path';
export type { HeldPoints, Path, PathStep, PathTarget, PathWay } from './types';
