import type { ComputationState, RoundState } from './states';

export type ComputingRefusal = 'resultsImported' | 'roundNotStarted';

/** Why a round cannot be computed: a draft has no answers yet, an imported one got its results with the import. */
export const whyNotCompute = (round: {
  state: RoundState;
  origin: 'survey' | 'imported';
}): ComputingRefusal | null => {
  if (round.origin === 'imported') return 'resultsImported';
  return round.state === 'draft' ? 'roundNotStarted' : null;
};

/** Still to be worked on: it can be cancelled, and keeps another computation of the round from starting. */
export const isUnderWay = (state: ComputationState): boolean => state === 'queued' || state === 'running';
