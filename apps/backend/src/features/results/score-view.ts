import type { ScoreView } from '@briedums/domain';
import { roundHalfUp, type Score, type SectionResult, type SectionScores } from '@briedums/methodology';

/** A score as it is stored and shown: exact, with one decimal, and rounded as the methodology declares. */
export const toScoreView = ({ exact, rounded, level }: Score): ScoreView => ({
  exact,
  decimal: roundHalfUp(exact, 1),
  rounded,
  level,
});

/** Scores by section id; a section that has no score is null, one that is never scored is left out. */
export const toSectionScores = (
  sections: readonly (SectionResult | SectionScores['sections'][number])[],
): Record<string, ScoreView | null> =>
  Object.fromEntries(
    sections
      .filter((section) => !('state' in section && section.state === 'notScored'))
      .map(({ id, score }) => [id, score && toScoreView(score)]),
  );
