export type { CountAxis, CountCut, CountTable, DisclosureOptions, Suppression } from './counts';
export { protectCounts } from './protect-counts';
