import type { CredentialState, CredentialView, ParticipationRow } from '@briedums/domain';
import type { ListColumn } from '../../../ui/list/list';
import { toRigaCell } from '../../../ui/riga-time';

/** A participant with everything that was issued to it, live credentials first. */
export interface AccessRow {
  participation: ParticipationRow;
  credentials: readonly CredentialView[];
}

/** `none`: nothing was ever issued. Otherwise the best of what there is. */
export type AccessState = CredentialState | 'none';

const best: readonly CredentialState[] = ['accepted', 'invited', 'expired', 'revoked'];
const rank = (c: CredentialView): number => best.indexOf(c.state);

export function accessRows(
  participations: readonly ParticipationRow[],
  credentials: readonly CredentialView[],
): AccessRow[] {
  const byParticipation = new Map<string, CredentialView[]>();
  for (const c of credentials)
    byParticipation.set(c.participationId, [...(byParticipation.get(c.participationId) ?? []), c]);
  return participations.map((participation) => ({
    participation,
    credentials: [...(byParticipation.get(participation.id) ?? [])].sort((a, b) => rank(a) - rank(b)),
  }));
}

export const accessState = (row: AccessRow): AccessState => row.credentials[0]?.state ?? 'none';

/** One person, or an institution to which nothing was issued. */
export interface AccessLine {
  participation: ParticipationRow;
  credential: CredentialView | null;
}

export const accessLines = ({ participation, credentials }: AccessRow): AccessLine[] =>
  (credentials.length ? credentials : [null]).map((credential) => ({ participation, credential }));

export const accessStates: readonly AccessState[] = ['none', 'invited', 'accepted', 'expired', 'revoked'];

/** What rows can be picked by: their state, or several of them. */
export const accessChoices = [...accessStates, 'issued', 'lacking', 'undelivered'] as const;

export function isAccess(row: AccessRow, wanted: string): boolean {
  const state = accessState(row);
  if (wanted === 'issued') return state !== 'none' && state !== 'revoked';
  if (wanted === 'lacking') return !hasLive(row);
  // A letter that did not arrive matters while its link is still to be used.
  if (wanted === 'undelivered')
    return row.credentials.some((c) => c.state === 'invited' && c.delivery === 'failed');
  return state === wanted;
}

type Columns = ListColumn<AccessLine>[];

/** The table as a file for who may not see credentials. `t` gives the texts of the workbench. */
export const participantColumns = (t: (key: string) => string): Columns => [
  { key: 'name', name: t('progress.columns.institution'), value: (l) => l.participation.institution },
  { key: 'contacts', name: t('progress.columns.contacts'), value: (l) => l.participation.contacts },
];

/** The table as a file, a line for each person. */
export const accessColumns = (t: (key: string) => string): Columns => [
  { key: 'name', name: t('progress.columns.institution'), value: (l) => l.participation.institution },
  { key: 'person', name: t('access.columns.person'), value: (l) => l.credential?.name ?? null },
  {
    name: t('progress.csv.email'),
    value: (l) => l.credential?.email ?? l.participation.contactEmail,
  },
  {
    key: 'state',
    name: t('access.columns.state'),
    value: (l) => t(`access.state.${l.credential?.state ?? 'none'}`),
    order: (l) => accessStates.indexOf(l.credential?.state ?? 'none'),
  },
  {
    key: 'expires',
    name: t('access.columns.expires'),
    value: ({ credential }) => toRigaCell(linkEnd(credential)),
  },
  {
    name: t('access.columns.letter'),
    value: ({ credential }) => credential && t(`access.delivery.${credential.delivery}`),
  },
  { key: 'seen', name: t('access.columns.seen'), value: (l) => toRigaCell(l.credential?.lastSeenAt) },
];

/** Until when a link works, or worked; of no matter once it was used or taken back. */
export const linkEnd = (credential: CredentialView | null): string | null =>
  credential && ['invited', 'expired'].includes(credential.state) ? credential.expiresAt : null;

/** Whether somebody of the institution can come in, or has a link that works. */
export const hasLive = (row: AccessRow): boolean => ['accepted', 'invited'].includes(accessState(row));

/** What issuing to all would do. */
export interface IssuePreview {
  issued: AccessRow[];
  already: number;
  withoutAddress: AccessRow[];
}

export function previewIssue(rows: readonly AccessRow[]): IssuePreview {
  const needing = rows.filter((row) => !hasLive(row));
  return {
    issued: needing.filter((row) => row.participation.contactEmail),
    already: rows.length - needing.length,
    withoutAddress: needing.filter((row) => !row.participation.contactEmail),
  };
}
