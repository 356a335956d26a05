import type { ScoreView } from '@briedums/domain';
import { roundHalfUp, type Score } from '@briedums/methodology';

/** A score as it is stored and shown: exact, with one decimal place, and rounded as the methodology declares. */
export const toScoreView = ({ exact, rounded, level }: Score): ScoreView => ({
  exact,
  decimal: roundHalfUp(exact, 1),
  rounded,
  level,
});
