import type { ResultDetail } from '@briedums/domain';
import type { NextLevel } from '@briedums/methodology';
import type { ProfileSection } from '@briedums/web';
import type { Ledger } from '../ledger/ledger';

/** Everything about one section of an institution's result. */
export interface SectionRow {
  id: string;
  code: string;
  name: ResultDetail['method']['sections'][number]['name'];
  weight: string;
  score: ResultDetail['row']['index'];
  /** What the reached level means in this section; null without a score or at level 0. */
  descriptor: ResultDetail['method']['descriptors'][number] | null;
  /** The next level and what it takes, where the ledger tells. */
  next: NextLevel | null;
  groupMean: string | null;
  mean: string | null;
}

const nextOf = (ledger: Ledger | null, id: string): SectionRow['next'] =>
  ledger?.sections.find((s) => s.id === id)?.score?.next ?? null;

export const sectionRows = ({ method, row, peers }: ResultDetail, ledger: Ledger | null): SectionRow[] =>
  method.sections.map((s) => {
    const score = row.sections[s.id] ?? null;
    return {
      id: s.id,
      code: s.code,
      name: s.name,
      weight: s.weight,
      score,
      descriptor: score && score.level > 0 ? (s.descriptors[score.level - 1] ?? null) : null,
      next: nextOf(ledger, s.id),
      groupMean: peers.groupSections[s.id] ?? null,
      mean: peers.sections[s.id] ?? null,
    };
  });

/** For the profile: the institution against the mean of all. `of` gives the texts in the screen's language. */
export const profileOf = (
  detail: ResultDetail,
  of: (text: ResultDetail['method']['title']) => string,
): ProfileSection[] =>
  detail.method.sections.map((s) => {
    const score = detail.row.sections[s.id] ?? null;
    return {
      code: s.code,
      name: of(s.name),
      decimal: score?.decimal ?? null,
      level: score?.level ?? null,
      limits: s.limits,
      mean: detail.peers.sections[s.id] ?? null,
    };
  });

/** The sections with the highest and the lowest score; null where no two differ. */
export function extremesOf(
  sections: readonly ProfileSection[],
): { best: ProfileSection; worst: ProfileSection } | null {
  const scored = sections.filter((s) => s.decimal !== null);
  const byScore = scored.toSorted((a, b) => Number(b.decimal) - Number(a.decimal));
  const [best, worst] = [byScore[0], byScore.at(-1)];
  return best && worst && best.decimal !== worst.decimal ? { best, worst } : null;
}
