export { assessedOf, type Assessed } from './fixed';
export { leaveOneOut, type LeftOut } from './leave-one-out';
export { limitDistances, type LimitDistance } from './limits';
export { robustness, type InstitutionRobustness, type RobustnessOptions, type Spread } from './robustness';
export { weightSensitivity, type SensitivityOptions, type WeightSensitivity } from './sensitivity';
