import type { ParticipationRow } from '@briedums/domain';
import type { ListColumn } from '../../../ui/list/list';
import { toRigaCell } from '../../../ui/riga-time';

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

/** What rows can be picked by: their state, or several of them. */
export const progressStates = ['notStarted', 'inProgress', 'submitted', 'started', 'unsubmitted'] as const;

export function isInState({ state }: Pick<ParticipationRow, 'state'>, wanted: string): boolean {
  if (wanted === 'started') return state !== 'notStarted';
  if (wanted === 'unsubmitted') return state !== 'submitted';
  return state === wanted;
}

/** The table as a file, and what orders it. `t` gives the texts of `progress`. */
export const progressColumns = (
  sections: readonly SectionColumn[],
  t: (key: string) => string,
): ListColumn<ParticipationRow>[] => [
  { key: 'name', name: t('columns.institution'), value: (r) => r.institution },
  { name: t('columns.group'), value: (r) => r.group },
  { name: t('columns.region'), value: (r) => r.region },
  {
    key: 'state',
    name: t('columns.state'),
    value: (r) => t(`state.${r.state}`),
    order: (r) => order[r.state],
  },
  ...sections.flatMap((s): ListColumn<ParticipationRow>[] => [
    {
      key: `s-${s.id}`,
      name: `${s.code} ${t('csv.answered')}`,
      value: (r) => counted(r, s.id, 'answered'),
      order: (r) => sectionShare(r, s.id),
    },
    { name: `${s.code} ${t('csv.required')}`, value: (r) => counted(r, s.id, 'required') },
  ]),
  { name: t('csv.answered'), value: (r) => r.answered },
  { name: t('csv.required'), value: (r) => r.required },
  { key: 'total', name: '%', value: percentOfRow },
  { key: 'activity', name: t('columns.activity'), value: (r) => toRigaCell(r.lastActivityAt) },
  { name: t('csv.submittedAt'), value: (r) => toRigaCell(r.submittedAt) },
  { key: 'contacts', name: t('columns.contacts'), value: (r) => r.contacts },
  { name: t('csv.email'), value: (r) => r.contactEmail },
];

const counted = (row: ParticipationRow, id: string, what: 'answered' | 'required'): number | null => {
  const section = sectionOf(row, id);
  return section?.applies ? section[what] : null;
};
