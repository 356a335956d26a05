import type { ParticipationRow } from '@briedums/domain';
import type { Column, SortValue } from '@briedums/web';

/** A column of one section. */
export interface SectionColumn {
  id: string;
  code: string;
  name: string;
}

/** Whole percent answered of what is required; null while nothing is required. */
export const percentOfRow = (row: Pick<ParticipationRow, 'answered' | 'required'>): number | null =>
  row.required > 0 ? Math.min(100, Math.floor((100 * row.answered) / row.required)) : null;

const sectionOf = (row: ParticipationRow, id: string) => row.sections.find((s) => s.sectionId === id);

/** "12/31"; null for a section that does not apply. */
export function sectionFigures(row: ParticipationRow, id: string): string | null {
  const section = sectionOf(row, id);
  return section?.applies ? `${section.answered}/${section.required}` : null;
}

const sectionShare = (row: ParticipationRow, id: string): number | null => {
  const section = sectionOf(row, id);
  return section?.applies && section.required ? section.answered / section.required : null;
};

const order = { notStarted: 0, inProgress: 1, submitted: 2 };

export function sortValue(row: ParticipationRow, key: string): SortValue {
  if (key.startsWith('s-')) return sectionShare(row, key.slice(2));
  switch (key) {
    case 'total':
      return percentOfRow(row);
    case 'activity':
      return row.lastActivityAt;
    case 'contacts':
      return row.contacts;
    case 'state':
      return order[row.state];
    default:
      return row.institution;
  }
}

/** The shown table as a file. `t` gives the texts of `progress`. */
export const csvColumns = (
  sections: readonly SectionColumn[],
  t: (key: string) => string,
): Column<ParticipationRow>[] => [
  { name: t('columns.institution'), value: (r) => r.institution },
  { name: t('columns.group'), value: (r) => r.group },
  { name: t('columns.region'), value: (r) => r.region },
  { name: t('columns.state'), value: (r) => t(`state.${r.state}`) },
  ...sections.flatMap((s) => [
    { name: `${s.code} ${t('csv.answered')}`, value: (r: ParticipationRow) => counted(r, s.id, 'answered') },
    { name: `${s.code} ${t('csv.required')}`, value: (r: ParticipationRow) => counted(r, s.id, 'required') },
  ]),
  { name: t('csv.answered'), value: (r) => r.answered },
  { name: t('csv.required'), value: (r) => r.required },
  { name: '%', value: (r) => percentOfRow(r) },
  { name: t('columns.activity'), value: (r) => r.lastActivityAt },
  { name: t('csv.submittedAt'), value: (r) => r.submittedAt },
  { name: t('columns.contacts'), value: (r) => r.contacts },
  { name: t('csv.email'), value: (r) => r.contactEmail },
];

const counted = (row: ParticipationRow, id: string, what: 'answered' | 'required'): number | null => {
  const section = sectionOf(row, id);
  return section?.applies ? section[what] : null;
};
