import type { InstitutionView } from '@briedums/domain';
import type { Institution } from './institution.entity';

export const toInstitutionView = (row: Institution): InstitutionView => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  registrationNumber: row.registrationNumber,
  group: row.group,
  region: row.region,
  domain: row.domain,
  contactEmail: row.contactEmail,
  demo: row.demo,
});

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Whether a name holds the text somewhere, as typed on a keyboard without Latvian letters; every name does without a text. */
export const nameHolds = (search = ''): ((row: { name: string }) => boolean) => {
  const wanted = plain(search.trim());
  return ({ name }) => plain(name).includes(wanted);
};
