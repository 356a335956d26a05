import { api } from '@briedums/domain';
import type { Actor } from '../database/actor';
import { ComputeJobs } from '../features/results/compute.jobs';
import { readWithoutTenant } from './query-plan';
import { sampleAnswers } from './sample-methodology';
import { contactOf, sampleRound, type SampleRound, submitAnswers } from './sample-round';
import { type Statement, statementsOf } from './statements';
import { TestApp } from './test-app';
import type { TestClient } from './test-client';

const FEW = 3;
const MANY = 60;

/** A tenant with a published round of so many institutions. */
interface Side {
  actor: Actor;
  admin: TestClient;
  contact: TestClient;
  round: SampleRound;
  setId: string;
  at: { tenant: string; round: string };
}

describe('statements', () => {
  let t: TestApp;
  let few: Side;
  let many: Side;

  const compute = (actor: Actor, resultSetId: string): Promise<void> =>
    t.app.get(ComputeJobs).compute({ resultSetId }, { actor, id: crypto.randomUUID(), attempt: 1 });
  const side = async (slug: string, size: number): Promise<Side> => {
    const { tenantId, actor, client: admin } = await t.tenant(slug);
    const names = Array.from({ length: size }, (_, i) => `Novads ${i}`);
    const round = await sampleRound(t, tenantId, names, { state: 'closed' });
    for (const { id } of round.participations)
      await submitAnswers(t, round, id, actor.accountId ?? '', sampleAnswers());
    const contact = await contactOf(
      t,
      tenantId,
      `kontakts@${slug}.test`,
      round.participations.map((p) => p.institutionId),
    );
    const params = { id: round.roundId };
    const { id: setId } = await admin.call(api.results.compute, { params });
    await compute(actor, setId);
    await admin.call(api.results.publish, { params, body: { resultSetId: setId } });
    return { actor, admin, contact, round, setId, at: { tenant: slug, round: 'paraugs-2026' } };
  };

  beforeAll(async () => {
    t = await TestApp.start();
    few = await side('maza', FEW);
    many = await side('liela', MANY);
    await t.database.admin.query('ANALYZE');
  }, 120_000);
  afterAll(() => t.stop());

  const ofRound = ({ round }: Side) => ({ params: { id: round.roundId } });
  const ofSet = ({ setId }: Side) => ({ params: { id: setId } });
  const first = ({ round }: Side) => round.participations[0]!;
  const ofFirst = (s: Side) => ({ params: { id: first(s).id } });
  /** What people ask for again and again. */
  const hot: [string, (s: Side) => Promise<unknown>][] = [
    ['the session', (s) => s.admin.call(api.session.current, {})],
    ['the list of rounds', (s) => s.admin.call(api.rounds.list, {})],
    ['the progress of a round', (s) => s.admin.call(api.rounds.participations, ofRound(s))],
    ['the invitations of a round', (s) => s.admin.call(api.credentials.list, ofRound(s))],
    ['the institutions', (s) => s.admin.call(api.institutions.list, { query: {} })],
    ['an institution', (s) => s.admin.call(api.institutions.get, { params: { id: first(s).institutionId } })],
    ['the people', (s) => s.admin.call(api.accounts.list, {})],
    ['the letters', (s) => s.admin.call(api.outbox.list, {})],
    ['the methodologies', (s) => s.admin.call(api.methodologies.list, {})],
    ['the computations', (s) => s.admin.call(api.results.computations, ofRound(s))],
    ['a computation', (s) => s.admin.call(api.results.computation, ofSet(s))],
    ['the results', (s) => s.admin.call(api.results.table, ofSet(s))],
    ['the results as a file', (s) => s.admin.send(api.results.csv, ofSet(s))],
    ['the answers as a file', (s) => s.admin.send(api.rounds.exportAnswers, ofRound(s))],
    [
      'one result',
      (s) =>
        s.admin.call(api.results.detail, { params: { id: s.setId, institutionId: first(s).institutionId } }),
    ],
    ['what a contact has to fill', (s) => s.contact.call(api.answers.mine, {})],
    ['a questionnaire', (s) => s.contact.call(api.answers.questionnaire, ofFirst(s))],
    [
      'what changed in it',
      (s) =>
        s.contact.call(api.answers.changes, { ...ofFirst(s), query: { since: new Date().toISOString() } }),
    ],
    ['what is wrong in it', (s) => s.contact.call(api.answers.check, ofFirst(s))],
    ['its submissions', (s) => s.contact.call(api.answers.submissions, ofFirst(s))],
    ['its files', (s) => s.contact.call(api.files.list, ofFirst(s))],
    ['the own result', (s) => s.contact.call(api.results.own, ofFirst(s))],
    ['the tenants with results', () => t.client().call(api.public.tenants, {})],
    ['the published rounds', (s) => t.client().call(api.public.tenant, { params: { tenant: s.at.tenant } })],
    ['the published results', (s) => t.client().call(api.public.table, { params: s.at })],
    [
      'one published result',
      (s) =>
        t.client().call(api.public.detail, { params: { ...s.at, institutionId: first(s).institutionId } }),
    ],
  ];

  /** As if nobody had asked yet: public pages are kept ready until something of the tenant changes. */
  const forgetting = async (ask: () => Promise<unknown>): Promise<Statement[]> => {
    await t.database.admin.query('UPDATE round SET year = year');
    return statementsOf(ask);
  };
  const withoutTenant = async (s: Side, statements: readonly Statement[]): Promise<string[]> => {
    const found: string[] = [];
    const asked = statements.filter(({ text }) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text));
    for (const statement of asked.filter(({ text }) => !text.includes('set_config'))) {
      const tables = await t.db().run(s.actor, (em) => readWithoutTenant(em, statement));
      found.push(...tables.map((table) => `${table}: ${statement.text.trim().slice(0, 120)}`));
    }
    return found;
  };

  it.each(hot)('are as many for few institutions as for many: %s', async (_, ask) => {
    // The first time engines are made.
    await ask(few);
    await ask(many);
    const counts = [(await forgetting(() => ask(few))).length, (await forgetting(() => ask(many))).length];
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });

  it.each(hot)('find their rows by the tenant: %s', async (_, ask) => {
    const statements = await forgetting(() => ask(many));
    expect(await withoutTenant(many, statements)).toEqual([]);
  });

  it('would be found out if they did not', async () => {
    const everyTenant = { text: 'SELECT name FROM tenant', values: [] };
    expect(await withoutTenant(many, [everyTenant])).toHaveLength(1);
  });

  it('of a computation grow by the batch and not by the institution', async () => {
    const again = async (s: Side): Promise<Statement[]> => {
      const { id } = await s.admin.call(api.results.compute, ofRound(s));
      return statementsOf(() => compute(s.actor, id));
    };
    const [small, large] = [await again(few), await again(many)];
    expect([small.length > 0, large.length <= small.length * 2]).toEqual([true, true]);
    expect(await withoutTenant(many, large)).toEqual([]);
  });

  it('of an answer that is saved find their rows by the tenant', async () => {
    await t.database.admin.query(`UPDATE round SET state = 'open'`);
    await t.database.admin.query(`UPDATE participation SET state = 'inProgress'`);
    const save = (s: Side, revision: number, value: string) =>
      s.contact.call(api.answers.save, {
        params: { id: first(s).id, questionId: 'od01' },
        body: { revision, answer: { value } },
      });
    const counts = [];
    for (const s of [few, many]) {
      const statements = await statementsOf(() => save(s, 1, '8'));
      counts.push(statements.length);
      expect(await withoutTenant(s, statements)).toEqual([]);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
