import { type api, type ResponseOf } from '@briedums/domain';
import type { Column, Texts } from '@briedums/web';
import { marksOf } from '../../ui/marks';
import { toRigaCell } from '../../ui/riga-time';
import { roundStateOf } from '../rounds/round-state';

type Institution = ResponseOf<typeof api.institutions.get>;

/** The rounds of an institution as a file. */
export function institutionRoundColumns(texts: Texts): Column<Institution['rounds'][number]>[] {
  const t = (key: string) => texts.t(key);
  return [
    { name: t('rounds.columns.title'), value: (r) => texts.of(r.title) },
    { name: t('ui.marks'), value: (r) => marksOf(r, t) },
    { name: t('rounds.columns.year'), value: (r) => r.year },
    { name: t('institutions.columns.state'), value: (r) => stateText(r.state, t) },
    { name: t('institutions.columns.index'), value: (r) => r.index },
    { name: t('institutions.columns.level'), value: (r) => r.level },
  ];
}

function stateText(text: string, t: (key: string) => string): string | null {
  const state = roundStateOf(text);
  return state && t(`rounds.state.${state}`);
}

/** The contact persons of an institution as a file. */
export const contactColumns = (texts: Texts): Column<Institution['contacts'][number]>[] => [
  { name: texts.t('people.columns.name'), value: (c) => c.name },
  { name: texts.t('people.columns.email'), value: (c) => c.email },
  { name: texts.t('people.columns.lastSeen'), value: (c) => toRigaCell(c.lastSeenAt) },
];
