import type { EntityManager } from 'typeorm';
import type { InstitutionInput, OptionalColumn } from './institution-csv';

const columnOf: Record<OptionalColumn, string> = {
  registrationNumber: 'registration_number',
  group: 'group_name',
  region: 'region',
  domain: 'domain',
  contactEmail: 'contact_email',
};

/** Adds institutions in one statement; those of the same kind and name take over the named columns. */
export const storeInstitutions = async (
  em: EntityManager,
  tenantId: string,
  institutions: readonly InstitutionInput[],
  columns: readonly OptionalColumn[],
): Promise<{ created: number; updated: number }> => {
  const taken = ['name', ...columns.map((name) => columnOf[name])];
  const rows = (await em.query(
    `INSERT INTO institution (tenant_id, id, name, kind, registration_number, group_name, region, domain, contact_email)
     SELECT $1, gen_random_uuid(), r.name, r.kind, r."registrationNumber", r."group", r.region, r.domain, r."contactEmail"
     FROM jsonb_to_recordset($2::jsonb)
       AS r (name text, kind text, "registrationNumber" text, "group" text, region text, domain text, "contactEmail" text)
     ON CONFLICT (tenant_id, kind, name) DO UPDATE SET ${taken.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}
     RETURNING (xmax = 0) AS created`,
    [tenantId, JSON.stringify(institutions)],
  )) as { created: boolean }[];
  const created = rows.filter((row) => row.created).length;
  return { created, updated: rows.length - created };
};
