import type { ResultDetail } from '@briedums/domain';
import type { ProfileSection, Texts } from '@briedums/web';

/** Sections as the profile chart takes them; the mean is the group's, or everyone's for an institution without a group. */
export const profileOf = ({ method, row, peers }: ResultDetail, texts: Texts): ProfileSection[] =>
  method.sections.map(({ id, code, name, limits }) => ({
    code,
    name: texts.of(name),
    decimal: row.sections[id]?.decimal ?? null,
    level: row.sections[id]?.level ?? null,
    limits,
    mean: (peers.group ? peers.groupSections[id] : peers.sections[id]) ?? null,
  }));

/** What the profile shows, as a sentence: the strongest and the weakest section. */
export function profileFinding(sections: readonly ProfileSection[], texts: Texts): string {
  const scored = sections.filter((section) => section.decimal !== null);
  const sorted = scored.sort((a, b) => Number(b.decimal) - Number(a.decimal));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || best === worst) return texts.t('result.profile');
  return texts.t('result.finding', { best: best.name, worst: worst.name });
}
