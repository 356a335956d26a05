import { readFileSync } from 'node:fs';
import { api, type RoundView } from '@briedums/domain';
import type { MethodologyInput } from '@briedums/methodology';
import { METHODOLOGY_FILE } from './filling/plan';
import { newPerson, newTenant, type Person } from './people';

export interface OpenRound {
  tenantId: string;
  administrator: Person;
  round: RoundView;
  /** In the order of the names asked for. */
  participations: { id: string; institutionId: string; institution: string }[];
}

/** The municipalities' methodology as it is shipped. */
export const shippedMethodology = (): MethodologyInput =>
  JSON.parse(readFileSync(METHODOLOGY_FILE, 'utf8')) as MethodologyInput;

/** The municipalities' methodology, or another one, as a published version of the administrator's tenant; its id. */
export const publishedMethodology = async (
  { api: client }: Person,
  methodology = shippedMethodology(),
): Promise<string> => {
  const document = methodology as never;
  const { version } = await client.call(api.methodologies.import, { body: { document } });
  await client.call(api.methodologies.publish, { params: { id: version.id } });
  return version.id;
};

export const newInstitution = async ({ api: client }: Person, name: string): Promise<string> =>
  (await client.call(api.institutions.create, { body: { name, kind: 'municipality' } })).id;

/** A tenant of its own with a round in which institutions of these names take part, open for filling. */
export const openRound = async (
  slug: string,
  names: string[],
  title = `Kārta ${slug}`,
  methodology = shippedMethodology(),
): Promise<OpenRound> => {
  const tenantId = await newTenant(slug, `Tenants ${slug}`);
  const administrator = await newPerson(tenantId, 'Anna Administratore', [
    'administrator',
    'methodologist',
    'analyst',
  ]);
  const client = administrator.api;
  const methodologyVersionId = await publishedMethodology(administrator, methodology);
  const institutionIds: string[] = [];
  for (const name of names) institutionIds.push(await newInstitution(administrator, name));
  const draft = await client.call(api.rounds.create, {
    body: { title: { lv: title, en: title }, year: 2026, methodologyVersionId },
  });
  const params = { id: draft.id };
  await client.call(api.rounds.addParticipants, { params, body: { institutionIds } });
  const round = await client.call(api.rounds.open, { params });
  const rows = await client.call(api.rounds.participations, { params });
  const participations = institutionIds.map((institutionId, i) => {
    const id = rows.find((row) => row.institutionId === institutionId)?.id ?? '';
    return { id, institutionId, institution: names[i] ?? '' };
  });
  return { tenantId, administrator, round, participations };
};
