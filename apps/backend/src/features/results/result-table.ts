import type { Distribution, MethodView, ResultRow, ResultTable, ScoreView } from '@briedums/domain';
import { distributionOf, ranksOf, roundHalfUp } from '@briedums/methodology';

/** One stored result with its institution. */
export interface StoredResult {
  institutionId: string;
  institution: string;
  group: string | null;
  region: string | null;
  domain: string | null;
  index: ScoreView | null;
  sections: Record<string, ScoreView | null>;
}

const latvian = new Intl.Collator('lv');
const LAST = Number.MAX_SAFE_INTEGER;

/** Results with their places, the best first; equal ones, and those without an index, by name. */
export const toRows = (results: readonly StoredResult[], method: MethodView): ResultRow[] => {
  const ranks = ranksOf(results.map(({ index }) => index?.exact ?? null));
  const rows = results.map((result, i) => ({
    ...result,
    rank: ranks[i] ?? null,
    sections: Object.fromEntries(method.sections.map(({ id }) => [id, result.sections[id] ?? null])),
  }));
  return rows.sort(
    (a, b) => (a.rank ?? LAST) - (b.rank ?? LAST) || latvian.compare(a.institution, b.institution),
  );
};

/** `none` counts everyone who took part and has no score, also those that never submitted. */
const toDistribution = (scores: readonly (ScoreView | null)[], participants: number): Distribution => {
  const { levels, n, mean } = distributionOf(scores.filter((score) => score !== null));
  return {
    levels,
    n,
    none: Math.max(participants, scores.length) - n,
    mean: mean === null ? null : roundHalfUp(mean, 1),
  };
};

/** Figures over all rows of a computation with so many participants. */
export const toDistributions = (
  rows: readonly ResultRow[],
  method: MethodView,
  participants: number,
): Pick<ResultTable, 'overall' | 'sections'> => ({
  overall: overallOf(
    rows.map(({ index }) => index),
    participants,
  ),
  sections: Object.fromEntries(
    method.sections.map(({ id }) => [
      id,
      toDistribution(
        rows.map((row) => row.sections[id] ?? null),
        participants,
      ),
    ]),
  ),
});

export const overallOf = (indices: readonly (ScoreView | null)[], participants: number): Distribution =>
  toDistribution(indices, participants);
