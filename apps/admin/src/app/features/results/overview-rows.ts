import type { Distribution, MethodView, ResultTable } from '@briedums/domain';
import type { Column, Texts } from '@briedums/web';

/** One line of the overview: a section, or the index. */
export interface OverviewRow {
  id: string;
  /** Empty for the index. */
  code: string;
  name: string;
  weight: string | null;
  distribution: Distribution | null;
}

/** The sections in their order, and the index below them. */
export const overviewRows = ({ method, sections, overall }: ResultTable, texts: Texts): OverviewRow[] => [
  ...method.sections.map((s) => ({
    id: s.id,
    code: s.code,
    name: texts.of(s.name),
    weight: s.weight,
    distribution: sections[s.id] ?? null,
  })),
  { id: '', code: '', name: texts.t('results.columns.index'), weight: null, distribution: overall },
];

/** The overview as a file. */
export const overviewColumns = ({ levels }: MethodView, texts: Texts): Column<OverviewRow>[] => {
  const t = (key: string) => texts.t(`results.sections.${key}`);
  return [
    { name: t('section'), value: (r) => `${r.code} ${r.name}`.trim() },
    { name: t('weight'), value: (r) => r.weight },
    { name: t('mean'), value: (r) => r.distribution?.mean ?? null },
    ...levels.map(({ number, name }): Column<OverviewRow> => ({
      name: `${number} ${texts.of(name)}`,
      value: (r) => r.distribution?.levels[number] ?? null,
    })),
    { name: t('n'), value: (r) => r.distribution?.n ?? null },
  ];
};
