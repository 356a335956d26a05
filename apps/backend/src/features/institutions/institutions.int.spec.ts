import { api } from '@briedums/domain';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

const place = { name: 'Ādažu novada pašvaldība', kind: 'municipality' as const };

describe('institutions', () => {
  let t: TestApp;
  let tenantId: string;
  let client: TestClient;
  beforeAll(async () => {
    t = await TestApp.start();
    ({ tenantId, client } = await t.tenant('ministrija'));
  });
  afterAll(() => t.stop());
  beforeEach(() => t.database.admin.query('TRUNCATE institution CASCADE'));

  const add = (name: string, kind: 'state' | 'municipality' = 'municipality') =>
    client.call(api.institutions.create, { body: { name, kind } });
  const list = (query: { kind?: 'state' | 'municipality'; search?: string } = {}) =>
    client.call(api.institutions.list, { query });
  const load = (csv: string) => client.call(api.institutions.import, { body: { csv } });

  it('adds, changes and removes an institution', async () => {
    const made = await client.call(api.institutions.create, {
      body: { ...place, region: 'Rīga', contactEmail: 'Dome@Adazi.test' },
    });
    expect(made).toMatchObject({ ...place, region: 'Rīga', contactEmail: 'dome@adazi.test', demo: false });
    const body = { ...place, name: 'Ādažu novads', registrationNumber: '90000048472' };
    const params = { id: made.id };
    expect(await client.call(api.institutions.update, { params, body })).toMatchObject({
      name: 'Ādažu novads',
      registrationNumber: '90000048472',
      region: null,
    });
    await client.call(api.institutions.remove, { params });
    expect((await client.send(api.institutions.get, { params })).status).toBe(404);
  });

  it('lists in Latvian alphabetical order, by kind and by part of the name typed with or without diacritics', async () => {
    for (const name of ['Cēsis', 'Čakste', 'Ādaži', 'Aizkraukle']) await add(name);
    await add('Centrs 100%', 'state');
    const names = async (query: Parameters<typeof list>[0]) => (await list(query)).map(({ name }) => name);
    expect(await names({ kind: 'municipality' })).toEqual(['Aizkraukle', 'Ādaži', 'Cēsis', 'Čakste']);
    expect(await names({ search: 'adaz' })).toEqual(['Ādaži']);
    expect(await names({ search: 'āDAŽ' })).toEqual(['Ādaži']);
    expect(await names({ search: '0%' })).toEqual(['Centrs 100%']);
    expect(await names({ search: '_' })).toEqual([]);
  });

  it('refuses a second institution of the same kind and name', async () => {
    await add('Ādaži');
    const again = await client.send(api.institutions.create, {
      body: { name: 'Ādaži', kind: 'municipality' },
    });
    expect([again.status, JSON.parse(again.text).code]).toEqual([409, 'institutionExists']);
    const other = await add('Cēsis');
    const renamed = await client.send(api.institutions.update, {
      params: { id: other.id },
      body: { name: 'Ādaži', kind: 'municipality' },
    });
    expect(renamed.status).toBe(409);
    expect((await add('Ādaži', 'state')).kind).toBe('state');
  });

  describe('that took part in a round', () => {
    let id: string;
    beforeEach(async () => {
      id = (await add('Ādaži')).id;
      await tookPart(t, tenantId, id);
    });

    it('cannot be removed and keeps its kind', async () => {
      const removal = await client.send(api.institutions.remove, { params: { id } });
      expect([removal.status, JSON.parse(removal.text).code]).toEqual([422, 'institutionTookPart']);
      const change = await client.send(api.institutions.update, {
        params: { id },
        body: { name: 'Ādaži', kind: 'state' },
      });
      expect([change.status, JSON.parse(change.text).code]).toEqual([422, 'institutionKindFixed']);
    });

    it('shows its rounds, and which of them are no real ones', async () => {
      const { rounds, contacts } = await client.call(api.institutions.get, { params: { id } });
      const round = { year: 2024, state: 'draft', origin: 'survey', index: null, resultSetId: null };
      expect(rounds).toMatchObject([{ ...round, trial: false, demo: false }]);
      await t.database.admin.query('UPDATE round SET trial = true, demo = true WHERE tenant_id = $1', [
        tenantId,
      ]);
      const marked = await client.call(api.institutions.get, { params: { id } });
      expect(marked.rounds).toMatchObject([{ ...round, trial: true, demo: true }]);
      expect(contacts).toEqual([]);
    });
  });

  it('imports a file, adding what is new and changing only the columns that the file has', async () => {
    await client.call(api.institutions.create, { body: { ...place, region: 'Rīga', group: 'novads' } });
    const answer = await load(`name;kind;region\n${place.name};municipality;Pierīga\nCēsis;municipality;\n`);
    expect(answer).toEqual({ created: 1, updated: 1, problems: [] });
    expect(await list()).toMatchObject([
      { name: place.name, region: 'Pierīga', group: 'novads' },
      { name: 'Cēsis', region: null },
    ]);
  });

  it('stores nothing when any line is wrong, and names every line and column', async () => {
    const answer = await load(
      [
        'name,kind,registrationNumber,contactEmail',
        'Good,state,,',
        ',state,,',
        'Wrong kind,village,,',
        'Wrong number,state,12,',
        'Wrong address,state,,not an address',
        'Good,state,,',
        `${'x'.repeat(201)},state,,`,
      ].join('\n'),
    );
    expect(answer).toMatchObject({ created: 0, updated: 0 });
    expect(answer.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'name', 'required'],
      [4, 'kind', 'unknownKind'],
      [5, 'registrationNumber', 'invalidRegistrationNumber'],
      [6, 'contactEmail', 'invalidEmail'],
      [7, 'name', 'duplicate'],
      [8, 'name', 'tooLong'],
    ]);
    expect(await list()).toEqual([]);
  });

  it('takes SQL and other odd text for a name like any other', async () => {
    const names = [`'); DROP TABLE institution; --`, '=1+1', '${x}', '<b>x</b>', '日本語'];
    await load(`name\tkind\n${names.map((name) => `${name}\tstate`).join('\n')}\n`);
    expect((await list()).map(({ name }) => name).sort()).toEqual([...names].sort());
    const zero = await client.send(api.institutions.create, { body: { name: 'a\u0000b', kind: 'state' } });
    expect(zero.status).toBe(400);
  });
});

/** Puts an institution into a draft round, behind the endpoints. */
async function tookPart(t: TestApp, tenantId: string, institutionId: string): Promise<void> {
  const version = crypto.randomUUID();
  const round = crypto.randomUUID();
  await t.database.admin.query(
    `INSERT INTO methodology_version (tenant_id, id, code, version, institution_kind, document)
     VALUES ($1, $2, $3, '1', 'municipality', '{}')`,
    [tenantId, version, version],
  );
  await t.database.admin.query(
    `INSERT INTO round (tenant_id, id, slug, title, year, kind, methodology_version_id)
     VALUES ($1, $2, $3, '{"lv":"Kārta","en":"Round"}', 2024, 'municipality', $4)`,
    [tenantId, round, round, version],
  );
  await t.database.admin.query(
    'INSERT INTO participation (tenant_id, id, round_id, institution_id) VALUES ($1, $2, $3, $4)',
    [tenantId, crypto.randomUUID(), round, institutionId],
  );
}
