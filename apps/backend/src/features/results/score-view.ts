import type { ScoreView } from '@briedums/domain';
import type { SectionResult } from '@briedums/methodology';
import { toScoreView } from '../rounds/score-view';

/** Scores by section id; a section that has no score is null, one that is never scored is left out. */
export const toSectionScores = (sections: readonly SectionResult[]): Record<string, ScoreView | null> =>
  Object.fromEntries(
    sections
      .filter((section) => section.state !== 'notScored')
      .map(({ id, score }) => [id, score && toScoreView(score)]),
  );
