import type { SectionInput, Text } from './helpers';

type Limits = [string, string, string, string];
export type ScoredSection = 'com' | 'cs' | 'od' | 'srv' | 'int';

/**
 * Weights and inclusive upper bounds of levels 1 to 4, the same for both kinds. They are inferred from the results
 * and statements published for the municipalities in 2022: no table of them was printed.
 */
const sections: Record<ScoredSection, { weight: string; limits: Limits }> = {
  com: { weight: '12', limits: ['20', '60', '80', '90'] },
  cs: { weight: '12', limits: ['30', '60', '80', '90'] },
  od: { weight: '12', limits: ['10', '50', '80', '90'] },
  srv: { weight: '46', limits: ['50', '70', '80', '90'] },
  int: { weight: '18', limits: ['20', '50', '80', '90'] },
};

export const indexLimits: Limits = ['30', '60', '80', '90'];

/** An index needs this many of the five sections. */
export const minScoredSections = 3;

/** `scoring` of a section: its weight and limits with what levels 1 to 5 mean there. */
export const scoringOf = (
  section: ScoredSection,
  descriptors: [Text, Text, Text, Text, Text],
): NonNullable<SectionInput['scoring']> => ({ ...sections[section], descriptors });
