import { api, type RoundView } from '@briedums/domain';
import type { MethodologyInput } from '@briedums/methodology';
import { smallMethodology } from './small-methodology';
import type { TestClient } from './test-client';

/** The id of the small methodology, or another one, imported and published through the endpoints. */
export const publishedVersion = async (
  client: TestClient,
  version = '2026',
  methodology: MethodologyInput = smallMethodology({ version }),
): Promise<string> => {
  const document = methodology as never;
  const { version: view } = await client.call(api.methodologies.import, { body: { document } });
  await client.call(api.methodologies.publish, { params: { id: view.id } });
  return view.id;
};

export const newInstitution = async (
  client: TestClient,
  name: string,
  contactEmail: string | null = null,
): Promise<string> =>
  (await client.call(api.institutions.create, { body: { name, kind: 'municipality', contactEmail } })).id;

export const newRound = (
  client: TestClient,
  methodologyVersionId: string,
  title = 'E-indekss',
): Promise<RoundView> =>
  client.call(api.rounds.create, {
    body: { title: { lv: title, en: title }, year: 2026, methodologyVersionId },
  });

/** Adds institutions to a round; returns the participations' ids in the order of the institutions. */
export const addParticipants = async (
  client: TestClient,
  roundId: string,
  institutionIds: string[],
): Promise<string[]> => {
  const params = { id: roundId };
  await client.call(api.rounds.addParticipants, { params, body: { institutionIds } });
  const rows = await client.call(api.rounds.participations, { params });
  return institutionIds.map((id) => rows.find((row) => row.institutionId === id)?.id ?? '');
};

/** The stable code of a refused request. */
export const codeOf = (answer: { text: string }): string =>
  (JSON.parse(answer.text) as { code: string }).code;

/** The token that a one-time link carries in its fragment. */
export const tokenOf = (link: string): string => new URL(link).hash.slice(1);

/** Bytes of a small text file. */
export const textFile = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
