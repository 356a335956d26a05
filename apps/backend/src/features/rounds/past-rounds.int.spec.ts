import { api } from '@briedums/domain';
import { codeOf, newInstitution, newRound, publishedVersion } from '../../testing/fixtures';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('past rounds', () => {
  let t: TestApp;
  let tenantId: string;
  let client: TestClient;
  let versionId: string;
  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    ({ tenantId, client } = await t.tenant(`p-${crypto.randomUUID().slice(0, 8)}`));
    versionId = await publishedVersion(client);
  });

  const load = (csv: string) =>
    client.call(api.rounds.import, {
      body: { title: { lv: 'E-indekss', en: 'E-index' }, year: 2022, methodologyVersionId: versionId, csv },
    });
  const results = async () => {
    const { rows } = await t.database.admin.query(
      `SELECT i.name, x.index_score, x.section_scores, x.ledger FROM result x
       JOIN participation p ON p.id = x.participation_id JOIN institution i ON i.id = p.institution_id
       WHERE x.tenant_id = $1 ORDER BY i.name`,
      [tenantId],
    );
    return rows as {
      name: string;
      index_score: object | null;
      section_scores: Record<string, object | null>;
    }[];
  };

  it('scores the sections at once by the weights and limits of the version', async () => {
    const answer = await load('name;com;cs;od;region\nA;50;70;10;Rīga\nB;50,0;70;;\nC;;70;;\n');
    expect(answer).toMatchObject({
      rows: 3,
      addedInstitutions: 3,
      problems: [],
      round: { slug: 'e-indekss-2022', state: 'closed', origin: 'imported', year: 2022 },
    });
    const score = (exact: string, decimal: string, rounded: string, level: number) => ({
      exact,
      decimal,
      rounded,
      level,
    });
    // (2·50 + 70 + 10) / 4 = 45; (2·50 + 70) / 3 = 56.66…; one section is fewer than two: no index.
    expect(await results()).toEqual([
      {
        name: 'A',
        index_score: score('45', '45.0', '45', 3),
        section_scores: {
          com: score('50', '50.0', '50', 3),
          cs: score('70', '70.0', '70', 4),
          od: score('10', '10.0', '10', 1),
        },
        ledger: null,
      },
      {
        name: 'B',
        index_score: score('170/3', '56.7', '57', 3),
        section_scores: { com: expect.anything(), cs: expect.anything(), od: null },
        ledger: null,
      },
      {
        name: 'C',
        index_score: null,
        section_scores: { com: null, cs: expect.anything(), od: null },
        ledger: null,
      },
    ]);
  });

  it('takes a published index where too few sections are known to compute one', async () => {
    await load('name,com,cs,od,index\nA,50,70,10,99\nB,,70,,"62,5"\nC,,,,60\nD,,70,,\n');
    const found = (await results()).map(({ name, index_score }) => [name, index_score]);
    expect(found).toEqual([
      ['A', expect.objectContaining({ exact: '45' })],
      ['B', { exact: '125/2', decimal: '62.5', rounded: '63', level: 4 }],
      ['C', expect.objectContaining({ exact: '60', level: 3 })],
      ['D', null],
    ]);
    const { problems } = await load('name,com,cs,od,index\nA,1,2,3,many\nB,1,2,3,101\n');
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'index', 'invalidScore'],
      [3, 'index', 'scoreAbove100'],
    ]);
  });

  it('keeps one finished computation and the scores as they were given', async () => {
    const { round } = await load('name,com,cs,od\nA,50,70.25,\n');
    const sets = await t.database.admin.query('SELECT * FROM result_set WHERE round_id = $1', [round?.id]);
    expect(sets.rows).toMatchObject([{ number: 1, state: 'done', done: 1, total: 1 }]);
    const scores = await t.database.admin.query(
      'SELECT section_id, score FROM section_score WHERE tenant_id = $1 ORDER BY section_id',
      [tenantId],
    );
    expect(scores.rows).toEqual([
      { section_id: 'com', score: '50' },
      { section_id: 'cs', score: '70.25' },
      { section_id: 'od', score: null },
    ]);
  });

  it('knows institutions by name and shows them their result', async () => {
    const id = await newInstitution(client, 'Ādaži');
    const answer = await load('name,com,cs,od,group\nĀdaži,40,40,40,novads\nCēsis,1,2,3,\n');
    expect(answer.addedInstitutions).toBe(1);
    const view = await client.call(api.institutions.get, { params: { id } });
    expect(view).toMatchObject({ group: null, rounds: [{ year: 2022, index: '40.0', level: 2 }] });
  });

  it('stores nothing when any line is wrong, and names every line and column', async () => {
    const answer = await load(
      'name,com,cs,od\nA,101,50,x\n,1,2,3\nA,-1,1e2,5\n"Ļ' + 'o'.repeat(200) + '",1,1,1\n',
    );
    expect(answer).toMatchObject({ round: null, addedInstitutions: 0 });
    expect(answer.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'com', 'scoreAbove100'],
      [2, 'od', 'invalidScore'],
      [3, 'name', 'required'],
      [4, 'name', 'duplicate'],
      [4, 'com', 'invalidScore'],
      [4, 'cs', 'invalidScore'],
      [5, 'name', 'tooLong'],
    ]);
    expect(await client.call(api.rounds.list, {})).toEqual([]);
    expect(await client.call(api.institutions.list, { query: {} })).toEqual([]);
  });

  it('asks for a column for every scored section and knows no other', async () => {
    const { problems } = await load('name,com,cs,eindex\nA,1,2,3\n');
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['od', 'missingColumn'],
      ['eindex', 'unknownColumn'],
    ]);
  });

  it('is never opened, but can be removed with its scores', async () => {
    const { round } = await load('name,com,cs,od\nA,50,70,10\n');
    const input = { params: { id: round?.id ?? '' } };
    expect(codeOf(await client.send(api.rounds.open, input))).toBe('roundImported');
    await client.call(api.rounds.remove, input);
    expect(await results()).toEqual([]);
    expect(await client.call(api.rounds.list, {})).toEqual([]);
    expect(await client.call(api.institutions.list, { query: {} })).toHaveLength(1);
  });

  it('leaves results that were computed from answers out of reach of removal', async () => {
    const { round } = await load('name,com,cs,od\nA,50,70,10\n');
    await t.database.admin.query(`UPDATE round SET origin = 'survey' WHERE id = $1`, [round?.id]);
    const actor = { tenantId, accountId: null, roles: ['administrator' as const], locale: 'lv' as const };
    const gone = await t
      .db()
      .run(actor, (em) => em.query('DELETE FROM result WHERE tenant_id = $1 RETURNING 1', [tenantId]));
    expect(gone).toEqual([[], 0]);
    const removal = await client.send(api.rounds.remove, { params: { id: round?.id ?? '' } });
    expect(codeOf(removal)).toBe('roundHasAnswers');
    expect(await results()).toHaveLength(1);
  });

  it('names a second import of the same title and year apart from the first', async () => {
    await newRound(client, versionId);
    await load('name,com,cs,od\nA,50,70,10\n');
    expect((await load('name,com,cs,od\nA,50,70,10\n')).round?.slug).toBe('e-indekss-2022-2');
  });
});
