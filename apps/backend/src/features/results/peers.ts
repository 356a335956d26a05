import type { MethodView, ResultDetail, ResultRow } from '@briedums/domain';
import { meanOf, ranksOf, roundHalfUp } from '@briedums/methodology';

const LEADERS = 3;

const exacts = (rows: readonly ResultRow[], sectionId?: string): string[] =>
  rows.flatMap((row) => (sectionId === undefined ? row.index : row.sections[sectionId])?.exact ?? []);

const mean = (scores: readonly string[]): string | null => {
  const exact = meanOf(scores);
  return exact === null ? null : roundHalfUp(exact, 1);
};

const bySection = <T>(method: MethodView, of: (id: string) => T): Record<string, T> =>
  Object.fromEntries(method.sections.map(({ id }) => [id, of(id)]));

/** Exact means, to one place, of the institution's group and of all, the institution itself among them. */
export const peersOf = (
  row: ResultRow,
  rows: readonly ResultRow[],
  method: MethodView,
): ResultDetail['peers'] => {
  const group = row.group === null ? [] : rows.filter((other) => other.group === row.group);
  return {
    group: row.group,
    groupN: exacts(group).length,
    groupMean: mean(exacts(group)),
    groupSections: bySection(method, (id) => mean(exacts(group, id))),
    n: exacts(rows).length,
    mean: mean(exacts(rows)),
    sections: bySection(method, (id) => mean(exacts(rows, id))),
  };
};

/** The best of every section; equal ones stand in the order of the rows. */
export const leadersOf = (rows: readonly ResultRow[], method: MethodView): ResultDetail['leaders'] =>
  bySection(method, (id) => {
    const scored = rows.flatMap((row) => {
      const score = row.sections[id];
      return score ? [{ row, score }] : [];
    });
    const ranks = ranksOf(scored.map(({ score }) => score.exact));
    return scored
      .map((leader, i) => ({ ...leader, rank: ranks[i] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, LEADERS)
      .map(({ row, score }) => ({
        institutionId: row.institutionId,
        institution: row.institution,
        decimal: score.decimal,
        level: score.level,
      }));
  });
