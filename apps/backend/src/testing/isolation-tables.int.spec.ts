import pg from 'pg';
import type { Actor } from '../database/actor';
import { TenantDb } from '../database/tenant-db';
import { makeWorld, type World } from './isolation-world';
import { TestApp } from './test-app';

/** What holds rows of tenants is known by its column; these are all others, and why they may be. */
const otherTables = {
  tenant: 'is the list of tenants; a row is seen by itself and by operators',
  migration: 'names what migrations ran; the application has no right to it',
};
/** Unique over all tenants: hashes of 256 random bits, of which nobody can ask whether they are taken. */
const uniqueForAll = ['credential_token', 'session_token', 'tenant_slug_key'];
/** Run with their owner's rights: what must be known before a tenant is, the queue's hand-over, and figures without rows. */
const definers = [
  'computations_handed',
  'credential_owner',
  'forget_jobs',
  'jobs_handed',
  'letters_handed',
  'pending_jobs',
  'session_account',
  'sign_in_candidates',
  'tenant_by_slug',
  'tenant_figures',
  'tenants_with_publications',
];

describe('tables', () => {
  let t: TestApp;
  let own: World;
  let other: World;
  let app: pg.Client;
  let appRole: string;
  let names: string[];
  const ask = async <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
    (await t.database.admin.query<R>(sql, values)).rows;

  beforeAll(async () => {
    t = await TestApp.start();
    own = await makeWorld(t, 'zilonis');
    other = await makeWorld(t, 'kamielis');
    const url = t.env['DATABASE_APP_URL'] ?? '';
    appRole = decodeURIComponent(new URL(url).username);
    app = new pg.Client({ connectionString: url });
    await app.connect();
    const rows = await ask<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'tenant_id' ORDER BY 1`,
    );
    names = rows.map(({ name }) => name);
  }, 120_000);
  afterAll(async () => {
    await app.end();
    await t.stop();
  });

  it('all carry their tenant, but for those that are listed here', async () => {
    const rows = await ask<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    );
    const without = rows.map(({ relname }) => relname).filter((name) => !names.includes(name));
    expect(without.sort()).toEqual(Object.keys(otherTables).sort());
    expect(names.length).toBeGreaterThan(15);
  });

  it('force row-level security, also upon their owner', async () => {
    const open = await ask<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND relname <> 'migration' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('have for the application one policy that lets in and out only what is of the tenant', async () => {
    const policies = await ask<{ tablename: string; cmd: string; qual: string; with_check: string }>(
      `SELECT tablename, cmd, qual, with_check FROM pg_policies
       WHERE schemaname = 'public' AND permissive = 'PERMISSIVE' AND roles && ARRAY['public', $1]::name[]
         AND tablename <> 'tenant' ORDER BY tablename`,
      [appRole],
    );
    const tenantOnly = '(tenant_id = ( SELECT app_tenant() AS app_tenant))';
    expect(policies).toEqual(
      names.map((tablename) => ({ tablename, cmd: 'ALL', qual: tenantOnly, with_check: tenantOnly })),
    );
  });

  it('have their tenant in every key', async () => {
    const keys = await ask<{ index: string; columns: string[] }>(
      `SELECT i.indexrelid::regclass::text AS index,
         array_agg(a.attname::text ORDER BY a.attname) AS columns
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int2[])
       WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND NOT c.relname = ANY ($1) GROUP BY 1`,
      [Object.keys(otherTables)],
    );
    const without = keys.filter(({ columns }) => !columns.includes('tenant_id')).map(({ index }) => index);
    expect(without.filter((index) => !uniqueForAll.includes(index))).toEqual([]);
    expect(keys.length).toBeGreaterThan(names.length);
  });

  it('refer to one another only within a tenant', async () => {
    const crossing = await ask<{ conname: string }>(
      `SELECT conname FROM pg_constraint f
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confrelid <> 'tenant'::regclass
         AND NOT EXISTS (SELECT FROM generate_subscripts(conkey, 1) n
           JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[n] AND a.attname = 'tenant_id'
           JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = confkey[n] AND b.attname = 'tenant_id')`,
    );
    expect(crossing).toEqual([]);
  });

  describe('as the application', () => {
    const actor = (): Actor => ({ tenantId: own.tenantId, accountId: null, roles: [], locale: 'lv' });
    const db = (): TenantDb => t.db();
    const count = async (name: string): Promise<number> =>
      Number((await app.query<{ n: string }>(`SELECT count(*) AS n FROM ${name}`)).rows[0]?.n);

    it('is no owner, no superuser, and cannot pass row-level security', async () => {
      const [role] = await ask(
        `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
           (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns,
           (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS member
         FROM pg_roles r WHERE rolname = $1`,
        [appRole],
      );
      expect(role).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        owns: 0,
        member: 0,
      });
    });

    it('has no right that row-level security does not cover', async () => {
      const rights = await ask(
        `SELECT relname, r FROM pg_class, unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) r
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND has_table_privilege($1, oid, r)`,
        [appRole],
      );
      const [further] = await ask(
        `SELECT has_schema_privilege($1, 'public', 'CREATE') AS schema,
           has_database_privilege($1, current_database(), 'CREATE') AS database,
           has_schema_privilege($1, 'queue', 'USAGE') AS queue,
           has_table_privilege($1, 'migration', 'SELECT, INSERT, UPDATE, DELETE') AS migration`,
        [appRole],
      );
      expect([rights, further]).toEqual([
        [],
        { schema: false, database: false, queue: false, migration: false },
      ]);
    });

    it.each([
      'CREATE TABLE mine (id int)',
      'ALTER TABLE institution DISABLE ROW LEVEL SECURITY',
      'DROP POLICY tenant ON institution',
      'TRUNCATE institution CASCADE',
      'DROP TABLE institution',
      'CREATE FUNCTION app_tenant2() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'SET ROLE postgres',
    ])('is refused: %s', async (sql) => {
      await expect(app.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
    });

    it('sees nothing in any table before it names a tenant, nor after the transaction that did', async () => {
      const seen = async () => {
        const counts: Record<string, number> = {};
        for (const name of [...names, 'tenant']) counts[name] = await count(name);
        return counts;
      };
      const nothing = Object.fromEntries([...names, 'tenant'].map((name) => [name, 0]));
      expect(await seen()).toEqual(nothing);
      await app.query('BEGIN');
      await app.query(`SELECT set_config('app.tenant', $1, true)`, [own.tenantId]);
      expect(await count('institution')).toBeGreaterThan(0);
      await app.query('COMMIT');
      expect(await seen()).toEqual(nothing);
    });

    it('sees in every table exactly the rows of its tenant', async () => {
      for (const name of names) {
        const [all] = await ask<{ mine: number; theirs: number }>(
          `SELECT count(*) FILTER (WHERE tenant_id = $1)::int AS mine, count(*) FILTER (WHERE tenant_id = $2)::int AS theirs
           FROM ${name}`,
          [own.tenantId, other.tenantId],
        );
        const [row] = await db().run(
          actor(),
          (em) =>
            em.query(
              `SELECT count(*)::int AS seen, count(*) FILTER (WHERE tenant_id = $1)::int AS mine FROM ${name}`,
              [own.tenantId],
            ) as Promise<{ seen: number; mine: number }[]>,
        );
        expect([name, row]).toEqual([name, { seen: all?.mine, mine: all?.mine }]);
        expect([name, all?.mine === 0, all?.theirs === 0]).toEqual([name, false, false]);
      }
    });

    it('changes and removes no row of another tenant, whatever it asks for', async () => {
      const touched = async (sql: string): Promise<number> =>
        db()
          .run(actor(), async (em) => ((await em.query(sql, [other.tenantId])) as [unknown, number])[1])
          .catch((error: { driverError?: { code?: string } }) => {
            // Where the application has no right at all to update or delete, it is refused; that is as good.
            expect(error.driverError?.code).toBe('42501');
            return 0;
          });
      for (const name of names) {
        const changed = await touched(`UPDATE ${name} SET tenant_id = tenant_id WHERE tenant_id = $1`);
        const removed = await touched(`DELETE FROM ${name} WHERE tenant_id = $1`);
        expect([name, changed, removed]).toEqual([name, 0, 0]);
      }
    });

    it('puts no row into another tenant, not even one that is there already', async () => {
      for (const name of names) {
        const [row] = await ask<{ row: unknown }>(
          `SELECT to_jsonb(r) AS row FROM ${name} r WHERE tenant_id = $1 LIMIT 1`,
          [other.tenantId],
        );
        const insert = db().run(actor(), (em) =>
          em.query(`INSERT INTO ${name} SELECT (jsonb_populate_record(NULL::${name}, $1)).*`, [
            JSON.stringify(row?.row),
          ]),
        );
        // 42501: refused by the policy before any key is looked at, so that the answer tells nothing of what is there.
        await expect(insert).rejects.toMatchObject({ driverError: { code: '42501' } });
      }
    });
  });

  it('are reached past row-level security by the listed functions alone, each with its path pinned', async () => {
    const functions = await ask<{ proname: string; pinned: boolean; everybody: boolean }>(
      `SELECT proname, proconfig @> ARRAY['search_path=public, pg_temp'] AS pinned,
         has_function_privilege('public', oid, 'EXECUTE') AS everybody
       FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`,
    );
    expect(functions).toEqual(definers.map((proname) => ({ proname, pinned: true, everybody: false })));
  });

  it('are shown by no view that runs with its owner’s rights', async () => {
    const views = await ask(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND (relkind = 'm' OR relkind = 'v' AND NOT coalesce(reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on'])`,
    );
    expect(views).toEqual([]);
  });
});
