import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../database/actor';
import type { TenantDb } from '../../database/tenant-db';
import { sentence } from '../../http/sentences';
import { addAccounts, STAFF, type Tenant } from './accounts';
import { calendarAt } from './calendar';
import { drawRounds } from './drawn';
import { seedRegulators } from './seed-regulators';
import { seedVaram } from './seed-varam';
import { toolsOf } from './tools';

interface TenantRow {
  slug: string;
  name: { lv: string; en: string };
  isPlatform: boolean;
}

const TENANTS: Record<Tenant, TenantRow> = {
  platform: {
    slug: 'platforma',
    name: { lv: sentence('lv', 'platform.name'), en: sentence('en', 'platform.name') },
    isPlatform: true,
  },
  varam: {
    slug: 'varam',
    name: { lv: 'VARAM E-indekss (demonstrācija)', en: 'VARAM E-index (demonstration)' },
    isPlatform: false,
  },
  regulators: {
    slug: 'demo-regulators',
    name: { lv: 'Demonstrācijas regulators', en: 'Demonstration regulator' },
    isPlatform: false,
  },
};

const operator = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  roles: ['operator'],
  locale: 'lv',
});

const anyTenant = async (db: TenantDb): Promise<boolean> =>
  db.run(operator(randomUUID()), async (em) => {
    const [row] = (await em.query('SELECT EXISTS (SELECT FROM tenant) AS any')) as { any: boolean }[];
    return row?.any ?? false;
  });

/** The tenant with its staff; as whom each of them acts, by role. */
const openTenant = async (db: TenantDb, tenant: Tenant): Promise<Map<string, Actor>> => {
  const tenantId = randomUUID();
  const { slug, name, isPlatform } = TENANTS[tenant];
  const people = STAFF.filter((account) => account.tenant === tenant);
  return db.run(operator(tenantId), async (em) => {
    await em.query('INSERT INTO tenant (id, slug, name, is_platform) VALUES ($1, $2, $3, $4)', [
      tenantId,
      slug,
      name,
      isPlatform,
    ]);
    const ids = await addAccounts(em, tenantId, people);
    return new Map(
      people.map(({ role }, i) => [
        role,
        { tenantId, accountId: ids[i] ?? null, roles: [role], locale: 'lv' as const },
      ]),
    );
  });
};

const actorOf = (actors: Map<string, Actor>, role: string): Actor & { accountId: string } => {
  const actor = actors.get(role);
  if (!actor?.accountId) throw new Error(`no ${role}`);
  return { ...actor, accountId: actor.accountId };
};

/**
 * Fills an empty database with the demonstration, as of a moment: all of it or, on any failure, nothing. Returns false and
 * does nothing where there are tenants already.
 */
export const seedDemo = async (app: INestApplicationContext, now: Date): Promise<boolean> => {
  const tools = toolsOf(app);
  if (await anyTenant(tools.db)) return false;
  const calendar = calendarAt(now);
  // Computing comes first: a transaction shall not stand open and idle.
  const drawn = drawRounds();
  await tools.db.together(async () => {
    await openTenant(tools.db, 'platform');
    const varam = await openTenant(tools.db, 'varam');
    const staff = { actor: actorOf(varam, 'administrator'), expertId: actorOf(varam, 'expert').accountId };
    await seedVaram(tools, staff, { calendar, now, drawn });
    const regulators = await openTenant(tools.db, 'regulators');
    await seedRegulators(tools, actorOf(regulators, 'administrator'), calendar.year);
  });
  return true;
};
