import type { RoundState } from '@briedums/domain';
import type { Answers } from '@briedums/methodology';
import { takeSnapshot } from '../features/answers/snapshot';
import { publishedSample } from './sample-methodology';
import type { TestApp } from './test-app';
import type { TestClient } from './test-client';

export interface SampleRound {
  tenantId: string;
  roundId: string;
  versionId: string;
  hash: string;
  /** In the order of the names asked for. */
  participations: { id: string; institutionId: string }[];
}

interface Wanted {
  slug?: string;
  year?: number;
  state?: RoundState;
  origin?: 'survey' | 'imported';
  groups?: string[];
}

/** The sample methodology as a published version of the tenant, one for all its rounds. */
const ensureVersion = async (t: TestApp, tenantId: string): Promise<{ versionId: string; hash: string }> => {
  const { methodology, hash } = publishedSample();
  const { rows } = await t.database.admin.query<{ id: string }>(
    'SELECT id FROM methodology_version WHERE tenant_id = $1 AND hash = $2',
    [tenantId, hash],
  );
  if (rows[0]) return { versionId: rows[0].id, hash };
  const versionId = crypto.randomUUID();
  await t.database.admin.query(
    `INSERT INTO methodology_version (tenant_id, id, code, version, institution_kind, document, state, hash, published_at)
     VALUES ($1, $2, 'paraugs', '1', 'municipality', $3, 'published', $4, now())`,
    [tenantId, versionId, methodology, hash],
  );
  return { versionId, hash };
};

/** A round of the sample methodology with institutions of these names, made behind row-level security. */
export const sampleRound = async (
  t: TestApp,
  tenantId: string,
  names: string[],
  { slug = 'paraugs-2026', year = 2026, state = 'open', origin = 'survey', groups = [] }: Wanted = {},
): Promise<SampleRound> => {
  const { versionId, hash } = await ensureVersion(t, tenantId);
  const roundId = crypto.randomUUID();
  const { admin } = t.database;
  await admin.query(
    `INSERT INTO round (tenant_id, id, slug, title, year, kind, state, origin, methodology_version_id)
     VALUES ($1, $2, $3, $4, $5, 'municipality', $6, $7, $8)`,
    [tenantId, roundId, slug, { lv: `Kārta ${year}`, en: `Round ${year}` }, year, state, origin, versionId],
  );
  await admin.query(
    `INSERT INTO institution (tenant_id, id, name, kind, group_name)
     SELECT $1, gen_random_uuid(), n, 'municipality', g FROM unnest($2::text[], $3::text[]) AS x (n, g)
     ON CONFLICT DO NOTHING`,
    [tenantId, names, names.map((_, i) => groups[i] ?? null)],
  );
  const { rows } = await admin.query<{ id: string; institution_id: string }>(
    `INSERT INTO participation (tenant_id, id, round_id, institution_id)
     SELECT $1, gen_random_uuid(), $2, i.id FROM unnest($3::text[]) WITH ORDINALITY AS x (n, o)
     JOIN institution i ON i.tenant_id = $1 AND i.name = x.n ORDER BY o
     RETURNING id, institution_id`,
    [tenantId, roundId, names],
  );
  const participations = rows.map((row) => ({ id: row.id, institutionId: row.institution_id }));
  return { tenantId, roundId, versionId, hash, participations };
};

/** A signed-in respondent who is a contact of the institutions. */
export const contactOf = async (
  t: TestApp,
  tenantId: string,
  email: string,
  institutionIds: string[],
): Promise<TestClient> => {
  const { actor, client } = await t.account(tenantId, email, ['respondent']);
  await t.database.admin.query(
    'INSERT INTO contact (tenant_id, account_id, institution_id) SELECT $1, $2, unnest($3::uuid[])',
    [tenantId, actor.accountId, institutionIds],
  );
  return client;
};

/** Answers of a participation as if their author had saved them one by one; experts' ones by `source`. */
export const putAnswers = async (
  t: TestApp,
  { tenantId }: SampleRound,
  participationId: string,
  accountId: string,
  answers: Answers,
  source: 'self' | 'expert' | 'automatic' = 'self',
): Promise<void> => {
  for (const table of ['answer', 'answer_revision'])
    await t.database.admin.query(
      `INSERT INTO ${table} (tenant_id, participation_id, question_id, answer, revision, source, by_account, at)
       SELECT $1, $2, key, value, 1, $5, $3, now() FROM jsonb_each($4::jsonb)`,
      [tenantId, participationId, accountId, JSON.stringify(answers), source],
    );
};

/** Answers of a participation as they were submitted. */
export const submitAnswers = async (
  t: TestApp,
  round: SampleRound,
  participationId: string,
  accountId: string,
  answers: Answers,
): Promise<void> => {
  await putAnswers(t, round, participationId, accountId, answers);
  const { snapshot, hash, answers: count } = takeSnapshot(answers);
  await t.database.admin.query(
    `INSERT INTO submission (tenant_id, id, participation_id, number, snapshot, hash, answers, by_account)
     VALUES ($1, gen_random_uuid(), $2, 1, $3, $4, $5, $6)`,
    [round.tenantId, participationId, snapshot, hash, count, accountId],
  );
  await t.database.admin.query(
    `UPDATE participation SET state = 'submitted', submitted_at = now() WHERE tenant_id = $1 AND id = $2`,
    [round.tenantId, participationId],
  );
};
