import { ofDecimal, ofExact } from '../exact/exact';
import type { IndexResult } from '../result';
import type { Methodology } from '../schema/methodology';
import { weigh } from '../score/index-score';
import { ranksOf } from '../statistics';
import type { Assessed } from './fixed';

/** A round without one section: exact, the other weights as declared. */
export interface LeftOut {
  section: string;
  /** In the order of the institutions; `shift` is the rank without the section minus the rank with it. */
  institutions: { id: string; index: IndexResult; rank: number | null; shift: number | null }[];
  /** Of those that have a rank both times. */
  movedInstitutions: number;
  largestShift: number;
}

/** What each section decides: everything computed again without it (README, robustness). */
export function leaveOneOut(methodology: Methodology, institutions: readonly Assessed[]): LeftOut[] {
  const whole = rankedWithout(methodology, institutions, null);
  return methodology.sections
    .filter((section) => section.scoring)
    .map(({ id: section }) => {
      const rest = rankedWithout(methodology, institutions, section).map((own, i) => {
        const before = whole[i]?.rank ?? null;
        return { ...own, shift: own.rank === null || before === null ? null : own.rank - before };
      });
      const shifts = rest.map(({ shift }) => Math.abs(shift ?? 0));
      return {
        section,
        institutions: rest,
        movedInstitutions: shifts.filter((shift) => shift > 0).length,
        largestShift: shifts.reduce((most, shift) => Math.max(most, shift), 0),
      };
    });
}

function rankedWithout(methodology: Methodology, institutions: readonly Assessed[], left: string | null) {
  const kept = methodology.sections.filter(({ id, scoring }) => scoring && id !== left);
  const indices = institutions.map(({ id, sections }) => {
    const scores = kept.map((section) => {
      const score = sections[section.id] ?? null;
      return {
        weight: ofDecimal(section.scoring?.weight ?? '0'),
        score: score === null ? null : ofExact(score),
      };
    });
    return { id, index: weigh(methodology, scores).index };
  });
  const ranks = ranksOf(indices.map(({ index }) => index.score?.exact ?? null));
  return indices.map((own, i) => ({ ...own, rank: ranks[i] ?? null }));
}
