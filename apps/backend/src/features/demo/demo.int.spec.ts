import { api, type ResponseOf, type ResultTable } from '@briedums/domain';
import { type Answers, compile, type Engine, methodologySchema, sha256Hex } from '@briedums/methodology';
import { demoDatabase } from '../../testing/demo-database';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { openAccounts, PASSWORD, RESPONDENTS, STAFF } from './accounts';
import municipalities from './data/municipalities.json';

// Scoring all municipalities takes a while on a busy machine.
jest.setTimeout(60_000);

/** The demonstration is made as of now: the round of this year is open, the trial was last year. */
const YEAR = new Date().getUTCFullYear();
const TRIAL = YEAR - 1;
const SECTIONS = ['com', 'cs', 'od', 'srv', 'int'] as const;
type Rounds = ResponseOf<typeof api.rounds.list>;

describe('the demonstration', () => {
  let t: TestApp;
  let admin: TestClient;
  let rounds: Rounds;
  let engine: Engine;

  beforeAll(async () => {
    t = await TestApp.start({}, await demoDatabase());
    admin = await signedIn('administrators@varam.demo.test');
    rounds = await admin.call(api.rounds.list, {});
    const { rows } = await t.database.admin.query<{ document: unknown }>(
      `SELECT document FROM methodology_version WHERE code = 'pasvaldibas' AND version = '2026'`,
    );
    engine = compile(methodologySchema.parse(rows[0]?.document));
  }, 120_000);
  afterAll(() => t.stop());

  const signedIn = async (email: string): Promise<TestClient> => {
    const client = t.client();
    await client.signIn(email, PASSWORD);
    return client;
  };
  const rows = async <R extends object>(sql: string): Promise<R[]> =>
    (await t.database.admin.query<R>(sql)).rows;
  const roundOf = (year: number): Rounds[number] => {
    const round = rounds.find((each) => each.year === year);
    if (!round) throw new Error(`no round of ${year}`);
    return round;
  };
  const published = (year: number): Promise<ResultTable> =>
    t.client().call(api.public.table, { params: { tenant: 'varam', round: roundOf(year).slug } });
  const rowOf = ({ rows: all }: ResultTable, name: string) => {
    const row = all.find(({ institution }) => institution.startsWith(name));
    if (!row) throw new Error(`no result of ${name}`);
    return row;
  };
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const levels = (table: ResultTable, section: string): number[] | undefined =>
    table.sections[section]?.levels;

  it('has a round in every stage of its life', () => {
    const seen = rounds.map(({ year, state, origin, trial, demo, funnel }) => [
      [year, state, origin, trial, demo],
      [funnel.participants, funnel.started, funnel.submitted],
    ]);
    expect(seen).toEqual([
      [
        [YEAR, 'open', 'survey', false, true],
        [37, 25, 11],
      ],
      [
        [TRIAL, 'published', 'survey', true, true],
        [37, 37, 37],
      ],
      [
        [2022, 'published', 'imported', false, false],
        [37, 37, 37],
      ],
      [
        [2021, 'published', 'imported', false, false],
        [9, 9, 9],
      ],
    ]);
  });

  describe('the round of 2022', () => {
    it('has the published levels and means', async () => {
      const table = await published(2022);
      expect(table.overall).toMatchObject({ levels: [0, 0, 34, 3, 0, 0], n: 37 });
      expect(levels(table, 'com')).toEqual([0, 0, 23, 12, 2, 0]);
      expect(levels(table, 'cs')).toEqual([0, 1, 19, 15, 2, 0]);
      expect(levels(table, 'srv')).toEqual([0, 13, 21, 3, 0, 0]);
      expect(levels(table, 'int')).toEqual([0, 0, 15, 22, 0, 0]);
      expect(table.sections['od']).toMatchObject({ levels: [18, 7, 11, 0, 0, 0], n: 36, none: 1 });
      expect(SECTIONS.map((id) => table.sections[id]?.mean)).toEqual(['55.8', '56.8', '8.6', '54.6', '51.4']);
    });

    it('has the published leaders, and no open data for Rēzeknes novads', async () => {
      const table = await published(2022);
      expect(table.rows.slice(0, 2).map(({ institution, index }) => [institution, index?.decimal])).toEqual([
        ['Siguldas novada pašvaldība', '72.4'],
        ['Rēzeknes novada pašvaldība', '62.9'],
      ]);
      expect(rowOf(table, 'Rēzeknes novada').sections['od']).toBeNull();
    });

    it('counts Jēkabpils novads as regional and says so', async () => {
      const table = await published(2022);
      const group = (name: string): number[] =>
        table.rows.filter((row) => row.group === name).map((row) => Number(row.index?.decimal));
      expect(group('Valstspilsēta')).toHaveLength(7);
      expect(mean(group('Valstspilsēta')).toFixed(0)).toBe('51');
      // The scores that it is computed from are whole numbers themselves.
      expect(Math.abs(mean(group('Reģionālas nozīmes attīstības centrs')) - 48.6)).toBeLessThan(0.1);
      expect(table.method.notes?.lv).toMatch(/Jēkabpils novads/);
      expect(table.method.notes?.en).toMatch(/Jēkabpils novads/);
    });
  });

  it('shows of 2021 what was printed, with the index where nothing else is known', async () => {
    const table = await published(2021);
    const sigulda = rowOf(table, 'Siguldas');
    expect([sigulda.index?.decimal, sigulda.index?.level, sigulda.sections['od']?.level]).toEqual([
      '72.0',
      3,
      5,
    ]);
    expect(rowOf(table, 'Rīgas dome').sections).toMatchObject({ cs: { rounded: '72', level: 3 }, srv: null });
    expect(rowOf(table, 'Ādažu')).toMatchObject({ index: { rounded: '60', level: 2 } });
    expect(table.rows).toHaveLength(9);
    expect(table.method.notes?.lv).toMatch(/tikai atsevišķu pašvaldību/);
  });

  describe('the trial round', () => {
    it('scores every municipality near its section scores of 2022', async () => {
      const table = await published(TRIAL);
      for (const { name, published: before } of municipalities)
        for (const id of SECTIONS) {
          const score = rowOf(table, name).sections[id];
          const target = before[id];
          if (target === null) expect(score).toBeNull();
          else expect(Math.abs(Number(score?.decimal) - target)).toBeLessThan(8);
        }
    });

    it('has means and levels like those of 2022', async () => {
      const table = await published(TRIAL);
      const means = { com: 55.8, cs: 56.8, od: 8.6, srv: 54.6, int: 51.4 };
      for (const [id, before] of Object.entries(means))
        expect(Math.abs(Number(table.sections[id]?.mean) - before)).toBeLessThan(4);
      const [, , second = 0, third = 0] = table.overall.levels;
      expect([Math.abs(second - 34), Math.abs(third - 3)].every((off) => off <= 4)).toBe(true);
      expect(table.sections['od']?.levels[0]).toBeGreaterThanOrEqual(14);
    });

    it('keeps ledgers that scoring its exported answers gives again', async () => {
      const text = await admin.call(api.rounds.exportAnswers, { params: { id: roundOf(TRIAL).id } });
      const lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; answers: Answers });
      const stored = await rows<{ institution_id: string; ledger_hash: string }>(
        `SELECT p.institution_id, e.ledger_hash FROM result e JOIN participation p ON p.id = e.participation_id
         WHERE p.round_id = '${roundOf(TRIAL).id}'`,
      );
      const hashes = new Map(stored.map((row) => [row.institution_id, row.ledger_hash]));
      expect(lines).toHaveLength(37);
      for (const { id, answers } of lines) expect(engine.score(answers).ledgerHash).toBe(hashes.get(id));
    });

    it('is open to the institution with ledger and advice', async () => {
      const sigulda = await signedIn('kontakts@sigulda.demo.test');
      const mine = await sigulda.call(api.answers.mine, {});
      const trial = mine.find(({ round }) => round.year === TRIAL);
      const detail = await sigulda.call(api.results.own, { params: { id: trial?.id ?? '' } });
      expect(sha256Hex(detail.ledger ?? '')).toBe(detail.ledgerHash);
      expect(detail.recommendations.length).toBeGreaterThan(3);
      expect(detail.history.map(({ year }) => year)).toEqual([2021, 2022, TRIAL]);
    });
  });

  describe('made-up answers', () => {
    interface Stored {
      snapshot: string;
      hash: string;
      answers: number;
      acknowledged: { key: string; reason: string }[];
    }

    it('could have been submitted: no errors, a reason for every warning, receipts that fit', async () => {
      const submissions = await rows<Stored>('SELECT snapshot, hash, answers, acknowledged FROM submission');
      expect(submissions).toHaveLength(48);
      for (const { snapshot, hash, answers, acknowledged } of submissions) {
        const given = JSON.parse(snapshot) as Answers;
        const problems = engine.checkAnswers(given, { sources: ['self'] });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(acknowledged).toHaveLength(problems.length);
        expect([sha256Hex(snapshot), Object.keys(given).length]).toEqual([hash, answers]);
      }
      const reasons = submissions.flatMap(({ acknowledged }) => acknowledged);
      expect(reasons.length).toBeGreaterThan(5);
    });

    it('have a history that ends with what stands now', async () => {
      const [found] = await rows<Record<string, number>>(`
        SELECT (SELECT count(*)::int FROM answer) AS answers,
          (SELECT count(*)::int FROM answer a JOIN answer_revision r USING (tenant_id, participation_id, question_id, revision)
            WHERE r.answer = a.answer AND r.at = a.at AND r.by_account = a.by_account) AS same,
          (SELECT count(*)::int FROM (SELECT participation_id, question_id FROM answer_revision GROUP BY 1, 2
            HAVING max(revision) <> count(*)) x) AS gaps,
          (SELECT count(*)::int FROM answer WHERE revision > 1) AS changed,
          (SELECT count(*)::int FROM answer WHERE at > now()) AS later`);
      expect(found).toMatchObject({ same: found?.['answers'], gaps: 0, later: 0 });
      expect(found?.['changed']).toBeGreaterThan(50);
    });

    it('count as the progress that lists show, in every stage', async () => {
      const all = await rows<{ progress: unknown; answers: Answers; state: string }>(`
        SELECT p.state, p.progress, jsonb_object_agg(a.question_id, a.answer) AS answers
        FROM participation p JOIN answer a ON a.participation_id = p.id GROUP BY p.tenant_id, p.id`);
      expect(all).toHaveLength(62);
      for (const { progress, answers } of all) {
        const { sections } = engine.progress(answers, { sources: ['self'] });
        const counted = sections.map(({ sectionId, requiredAnswered, required, applies }) => ({
          sectionId,
          answered: requiredAnswered,
          required,
          applies,
        }));
        expect(progress).toEqual(counted);
      }
    });

    it('are shared by colleagues and rated by an expert after a submission', async () => {
      const [found] = await rows<Record<string, number>>(`
        SELECT (SELECT count(DISTINCT by_account)::int FROM answer WHERE source = 'self') AS people,
          (SELECT count(DISTINCT participation_id)::int FROM answer WHERE source = 'expert') AS rated,
          (SELECT count(DISTINCT participation_id)::int FROM answer WHERE source = 'automatic') AS measured`);
      expect(found).toEqual({ people: expect.any(Number), rated: 43, measured: 62 });
      expect(found?.['people']).toBeGreaterThan(36);
    });
  });

  describe('people', () => {
    it('can all sign in with the password that is shown', async () => {
      const listed = [...STAFF, ...RESPONDENTS];
      expect(await openAccounts(t.db())).toEqual(listed);
      for (const { email, role } of listed) {
        const session = await t.client().call(api.session.signIn, { body: { email, password: PASSWORD } });
        expect(session.roles).toEqual([role]);
      }
    });

    it('who answer are at every point of the way', async () => {
      const stages = async (email: string) => {
        const mine = await (await signedIn(email)).call(api.answers.mine, {});
        return mine.filter(({ round }) => round.year === YEAR).map(({ state }) => state);
      };
      expect(await stages('kontakts@ludza.demo.test')).toEqual(['notStarted']);
      expect(await stages('kontakts@rezekne.demo.test')).toEqual(['inProgress', 'inProgress']);
      expect(await stages('kontakts@sigulda.demo.test')).toEqual(['submitted']);
    });

    it('are invited in every state', async () => {
      const credentials = await admin.call(api.credentials.list, { params: { id: roundOf(YEAR).id } });
      const states = Map.groupBy(credentials, ({ state }) => state);
      const counts = [...states].map(([state, all]) => [state, all.length]);
      expect(Object.fromEntries(counts)).toEqual({ accepted: 29, invited: 6, expired: 1 });
      expect(roundOf(YEAR).funnel).toMatchObject({ invited: 36, signedIn: 29 });
    });

    it('have no real address anywhere', async () => {
      const addresses = await rows<{ email: string }>(`
        SELECT email FROM account UNION SELECT contact_email FROM institution WHERE contact_email IS NOT NULL
        UNION SELECT recipient FROM mail`);
      expect(addresses.filter(({ email }) => !email.endsWith('.demo.test'))).toEqual([]);
      const texts = await rows<{ address: string }>(
        `SELECT DISTINCT m[1] AS address FROM answer, regexp_matches(answer::text, '(?:https?://|@)([^/"\\s]+)', 'g') AS m`,
      );
      expect(texts.length).toBeGreaterThan(30);
      expect(texts.filter(({ address }) => !address.endsWith('.demo.test'))).toEqual([]);
      expect(await rows('SELECT 1 FROM mail WHERE state <> $$outbox$$')).toEqual([]);
    });
  });

  it('keeps its second tenant apart', async () => {
    const other = await signedIn('administrators@regulators.demo.test');
    const own = await other.call(api.rounds.list, {});
    expect(own.map(({ state, kind, demo }) => [state, kind, demo])).toEqual([['draft', 'state', true]]);
    const institutions = await other.call(api.institutions.list, { query: {} });
    expect(institutions.map(({ demo }) => demo)).toEqual([true, true, true]);
    expect(await other.call(api.methodologies.list, {})).toMatchObject([{ code: 'uzraugamie', demo: true }]);
    expect(await other.call(api.outbox.list, {})).toEqual([]);
    const foreign = await other.send(api.rounds.get, { params: { id: roundOf(YEAR).id } });
    expect(foreign.status).toBe(404);
    expect(rounds.map(({ id }) => id)).not.toContain(own[0]?.id);
  });
});
