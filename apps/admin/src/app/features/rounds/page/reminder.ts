import type { CredentialView, ParticipationRow } from '@briedums/domain';

/** Whom a reminder about a round goes to. */
export interface Addressees {
  /** Institutions that have not submitted. */
  late: readonly ParticipationRow[];
  /** Of the persons who answer for them, each once; else of those who are invited to; else the institution's own. */
  addresses: readonly string[];
  /** Those of them that have no address at all. */
  withoutAddress: readonly ParticipationRow[];
}

export function addresseesOf(
  participations: readonly ParticipationRow[],
  credentials: readonly CredentialView[],
): Addressees {
  const late = participations.filter((row) => row.state !== 'submitted');
  const addressesOf = (row: ParticipationRow): string[] => {
    const persons = credentials.filter((c) => c.participationId === row.id);
    const [accepted, invited] = (['accepted', 'invited'] as const).map((state) =>
      persons.filter((c) => c.state === state).map((c) => c.email),
    );
    const own = row.contactEmail ? [row.contactEmail] : [];
    return [accepted, invited].find((known) => known?.length) ?? own;
  };
  return {
    late,
    addresses: [...new Set(late.flatMap(addressesOf))],
    withoutAddress: late.filter((row) => !addressesOf(row).length),
  };
}
