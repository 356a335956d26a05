import { api } from '@briedums/domain';
import { methodologyHash, type MethodologyInput, methodologySchema } from '@briedums/methodology';
import { smallMethodology } from '../../testing/small-methodology';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

const withoutSections = (): MethodologyInput => ({ ...smallMethodology(), sections: [] });

describe('methodologies', () => {
  let t: TestApp;
  let tenantId: string;
  let client: TestClient;
  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    ({ tenantId, client } = await t.tenant(`m-${crypto.randomUUID().slice(0, 8)}`));
  });

  const load = async (document: unknown) =>
    client.call(api.methodologies.import, { body: { document: document as never } });
  const publish = (id: string) => client.send(api.methodologies.publish, { params: { id } });
  const codeOf = (answer: { text: string }): string => JSON.parse(answer.text).code;

  it('imports a version as a draft and gives it back with its problems', async () => {
    const { version, problems } = await load(smallMethodology());
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(version).toMatchObject({ code: 'small', state: 'draft', sections: 3, questions: 3, hash: null });
    const got = await client.call(api.methodologies.get, { params: { id: version.id } });
    expect(got.document).toEqual(smallMethodology());
    expect(await client.call(api.methodologies.list, {})).toEqual([version]);
  });

  it('keeps a draft with errors and says what they are, but does not publish it', async () => {
    const { version, problems } = await load(withoutSections());
    expect(problems[0]).toMatchObject({ path: '/sections', severity: 'error' });
    expect(version.errors).toBeGreaterThan(0);
    const answer = await publish(version.id);
    expect([answer.status, codeOf(answer)]).toEqual([422, 'methodologyHasErrors']);
    expect(JSON.parse(answer.text).data[0].path).toBe('/sections');
  });

  it('refuses what does not say what it is', async () => {
    for (const document of [null, 3, 'text', [], {}, { ...smallMethodology(), id: 'Not An Id' }]) {
      const answer = await client.send(api.methodologies.import, { body: { document: document as never } });
      expect([answer.status, codeOf(answer)]).toEqual([422, 'methodologyHeader']);
    }
  });

  it('answers a document nested a hundred thousand deep as bad input', async () => {
    const deep = `{"document":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const answer = await client.sendRaw(api.methodologies.import, deep);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalidInput']);
  });

  it('refuses the same code and version twice, also by replacing', async () => {
    await load(smallMethodology());
    const twice = await client.send(api.methodologies.import, {
      body: { document: smallMethodology() as never },
    });
    expect([twice.status, codeOf(twice)]).toEqual([409, 'methodologyExists']);
    const { version } = await load(smallMethodology({ version: '2027' }));
    const replaced = await client.send(api.methodologies.replace, {
      params: { id: version.id },
      body: { document: smallMethodology() as never },
    });
    expect([replaced.status, codeOf(replaced)]).toEqual([409, 'methodologyExists']);
  });

  it('replaces and removes a draft', async () => {
    const { version } = await load(withoutSections());
    const mended = await client.call(api.methodologies.replace, {
      params: { id: version.id },
      body: { document: smallMethodology() as never },
    });
    expect(mended.version).toMatchObject({ id: version.id, errors: 0, questions: 3 });
    await client.call(api.methodologies.remove, { params: { id: version.id } });
    expect(await client.call(api.methodologies.list, {})).toEqual([]);
  });

  describe('once published', () => {
    let id: string;
    beforeEach(async () => {
      id = (await load(smallMethodology())).version.id;
      await publish(id);
    });

    it('has the hash of its document with defaults filled in', async () => {
      const { version, document } = await client.call(api.methodologies.get, { params: { id } });
      const parsed = methodologySchema.parse(smallMethodology());
      expect(version).toMatchObject({ state: 'published', hash: methodologyHash(parsed) });
      expect(document).toEqual(parsed);
    });

    it('is not replaced, published again or removed', async () => {
      const answers = [
        await client.send(api.methodologies.replace, {
          params: { id },
          body: { document: smallMethodology() as never },
        }),
        await publish(id),
        await client.send(api.methodologies.remove, { params: { id } }),
      ];
      expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual(
        Array(3).fill([422, 'methodologyPublished']),
      );
    });

    it('is kept by the database too, whoever asks', async () => {
      const change = `UPDATE methodology_version SET version = 'x' WHERE tenant_id = $1 AND id = $2`;
      const removal = 'DELETE FROM methodology_version WHERE tenant_id = $1 AND id = $2';
      for (const sql of [change, removal]) {
        await expect(t.database.admin.query(sql, [tenantId, id])).rejects.toThrow(/never changes/);
      }
    });

    it('is exported as a file that can be imported again under another version', async () => {
      const file = await client.send(api.methodologies.export, { params: { id } });
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="small-2026.json"');
      expect(Object.keys(JSON.parse(file.text)).slice(0, 3)).toEqual(['format', 'id', 'version']);
      const { version } = await load({ ...JSON.parse(file.text), version: '2027 "x"\r\ny' });
      expect(version.errors).toBe(0);
      const odd = await client.send(api.methodologies.export, { params: { id: version.id } });
      expect(odd.headers.get('content-disposition')).toBe('attachment; filename="small-2027-x-y.json"');
    });

    it('is published once when two people do it at the same time', async () => {
      const { version } = await load(smallMethodology({ version: '2028' }));
      const answers = await Promise.all([publish(version.id), publish(version.id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    });
  });
});
