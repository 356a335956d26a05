import type { Column, Texts } from '@briedums/web';

/** A line of the table of weights and limits: a section, or the index with the sum of the weights. */
export interface ScoringRow {
  name: string;
  weight: string;
  /** Of all weights, in percent. */
  share: string | null;
  /** Upper bounds of levels 1 to 4. */
  limits: readonly string[];
}

/** Weights and limits as a file. */
export function scoringColumns(texts: Texts): Column<ScoringRow>[] {
  const t = (key: string) => texts.t(`methodologies.scoring.${key}`);
  return [
    { name: texts.t('methodologies.section.label'), value: (r) => r.name },
    { name: t('weight'), value: (r) => r.weight },
    { name: `${t('share')}, %`, value: (r) => r.share },
    ...[1, 2, 3, 4].map((level): Column<ScoringRow> => ({
      name: texts.t('methodologies.scoring.limit', { level }),
      value: (r) => r.limits[level - 1] ?? null,
    })),
  ];
}
