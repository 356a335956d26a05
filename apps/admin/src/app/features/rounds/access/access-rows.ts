import type { CredentialState, CredentialView, ParticipationRow } from '@briedums/domain';

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
