import { api, type FileView, MAX_FILE_BYTES } from '@briedums/domain';
import type { Answer } from '@briedums/methodology';
import { createHash } from 'node:crypto';
import { refusedSamples, samples } from '../../testing/file-samples';
import { codeOf, textFile } from '../../testing/fixtures';
import { sampleAnswers } from '../../testing/sample-methodology';
import { contactOf, sampleRound, type SampleRound } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('files of answers', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let neighbour: TestClient;
  let expert: TestClient;
  let staff: Record<'administrator' | 'analyst' | 'methodologist', TestClient>;
  let id: string;
  let other: string;
  let stored: FileView;

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId, client: administrator } = await t.tenant('ministrija');
    round = await sampleRound(t, tenantId, ['Ādaži', 'Cēsis']);
    const [first, second] = round.participations;
    [id, other] = round.participations.map((p) => p.id) as [string, string];
    client = await contactOf(t, tenantId, 'a@adazi.test', [first!.institutionId]);
    neighbour = await contactOf(t, tenantId, 'c@cesis.test', [second!.institutionId]);
    ({ client: expert } = await t.account(tenantId, 'expert@test.test', ['expert']));
    const { client: analyst } = await t.account(tenantId, 'analyst@test.test', ['analyst']);
    const { client: methodologist } = await t.account(tenantId, 'meth@test.test', ['methodologist']);
    staff = { administrator, analyst, methodologist };
    for (const [who, at] of [
      [client, id],
      [neighbour, other],
    ] as const)
      await answerOf(who, at, 'com05', { value: 'yes' });
  });
  afterAll(() => t.stop());

  const answerOf = (who: TestClient, at: string, questionId: string, answer: Answer | null, revision = 0) =>
    who.send(api.answers.save, { params: { id: at, questionId }, body: { revision, answer } });
  const send = (
    who: TestClient,
    body: Uint8Array<ArrayBuffer> = samples.pdf,
    name = 'akts.pdf',
    { questionId = 'od02', at = id } = {},
  ) => who.send(api.files.upload, { params: { id: at }, query: { questionId, name }, body });
  const params = (fileId = stored.id, at = id) => ({ params: { id: at, fileId } });
  const refusal = (reply: { status: number; text: string }) => [reply.status, codeOf(reply)];
  const list = (who = client, at = id) => who.call(api.files.list, { params: { id: at } });
  const setRound = (state: string) =>
    t.database.admin.query('UPDATE round SET state = $2 WHERE id = $1', [round.roundId, state]);

  it('are stored under a clean name with what their content is', async () => {
    stored = (await send(client, samples.pdf, '../../Pārskats\u202E 1.PDF')).body;
    expect(stored).toMatchObject({
      questionId: 'od02',
      name: 'Pārskats 1.PDF',
      mediaType: 'application/pdf',
      size: samples.pdf.length,
      sha256: createHash('sha256').update(samples.pdf).digest('hex'),
      by: 'a',
    });
    expect(await list()).toEqual([stored]);
    expect(await list(neighbour, other)).toEqual([]);
  });

  it('come back byte by byte, as something to save and never to show', async () => {
    const { status, headers, text } = await client.send(api.files.download, params());
    expect([status, text]).toEqual([200, Buffer.from(samples.pdf).toString()]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(samples.pdf.length),
      'content-disposition': `attachment; filename="Parskats 1.PDF"; filename*=UTF-8''P%C4%81rskats%201.PDF`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
  });

  it('are read by those who may read the answers and by nobody else', async () => {
    for (const who of [client, expert, staff.administrator, staff.analyst])
      expect((await who.send(api.files.download, params())).status).toBe(200);
    const { client: stranger } = await t.tenant('cita', ['administrator', 'expert', 'respondent']);
    const others: [TestClient, number][] = [
      [staff.methodologist, 403],
      [neighbour, 404],
      [stranger, 404],
      [t.client(), 401],
    ];
    for (const [who, status] of others) {
      expect((await who.send(api.files.download, params())).status).toBe(status);
      expect((await who.send(api.files.list, { params: { id } })).status).toBe(status);
    }
    expect((await neighbour.send(api.files.download, params(stored.id, other))).status).toBe(404);
  });

  it('are taken from those who may answer the question, and from nobody else', async () => {
    expect(refusal(await send(expert))).toEqual([403, 'notYourQuestion']);
    expect(refusal(await send(staff.administrator))).toEqual([403, 'forbidden']);
    expect(refusal(await send(neighbour))).toEqual([404, 'notFound']);
    expect(refusal(await send(t.client()))).toEqual([401, 'signInFirst']);
    expect(await list()).toHaveLength(1);
  });

  it('are taken only for a question of files that there is and that is asked', async () => {
    const of = (questionId: string) => send(client, samples.pdf, 'a.pdf', { questionId });
    expect(refusal(await of('nobody'))).toEqual([404, 'notFound']);
    expect(refusal(await of('od01'))).toEqual([422, 'notFileQuestion']);
    expect(refusal(await of("x' OR '1"))).toEqual([400, 'invalidInput']);
    await answerOf(client, id, 'com05', { value: 'no' }, 1);
    expect(refusal(await of('od02'))).toEqual([422, 'questionHidden']);
    await answerOf(client, id, 'com05', { value: 'yes' }, 2);
  });

  it.each(Object.entries(refusedSamples))('are not %s', async (_, content) => {
    expect(refusal(await send(client, content, 'a.txt'))).toEqual([415, 'fileType']);
  });

  it('are not what their name hides, and not empty', async () => {
    expect(refusal(await send(client, textFile('#!/bin/sh'), 'akts.pdf'))).toEqual([422, 'fileName']);
    expect(refusal(await send(client, samples.png, 'a.png.exe'))).toEqual([422, 'fileName']);
    expect(refusal(await send(client, samples.pdf, '../..'))).toEqual([422, 'fileName']);
    expect(refusal(await send(client, textFile(''), 'a.txt'))).toEqual([422, 'fileEmpty']);
    expect(refusal(await send(client, samples.pdf, ''))).toEqual([400, 'invalidInput']);
    expect(refusal(await send(client, samples.pdf, 'a'.repeat(1001)))).toEqual([400, 'invalidInput']);
  });

  it('say in the language of the caller what is wrong', async () => {
    const english = { 'accept-language': 'en' };
    const input = { params: { id }, query: { questionId: 'od02', name: 'a.pdf' }, body: samples.png };
    await client.call(api.session.setLocale, { body: { locale: 'en' } });
    const said = JSON.parse((await client.send(api.files.upload, input, english)).text) as { title: string };
    expect(said.title).toBe(
      'The name of the file does not match its content. The name of such a file must end in .png.',
    );
    await client.call(api.session.setLocale, { body: { locale: 'lv' } });
    const latvian = JSON.parse((await client.send(api.files.upload, input)).text) as { title: string };
    expect(latvian.title).toMatch(/jābeidzas ar \.png\.$/);
  });

  it('are at most ten megabytes', async () => {
    const most = new Uint8Array(MAX_FILE_BYTES).fill(97);
    const one = new Uint8Array(MAX_FILE_BYTES + 1).fill(97);
    expect(refusal(await send(client, one, 'a.txt'))).toEqual([413, 'fileTooLarge']);
    const big = await send(client, most, 'liela.txt');
    expect([big.status, big.body.size]).toEqual([200, MAX_FILE_BYTES]);
    const { text } = await client.send(api.files.download, params(big.body.id));
    expect(createHash('sha256').update(text).digest('hex')).toBe(big.body.sha256);
    await client.call(api.files.remove, params(big.body.id));
  });

  it('are sent as bytes, and bytes only where files are taken', async () => {
    const bytes = { 'content-type': 'application/octet-stream' };
    const json = { 'content-type': 'application/json' };
    const input = { params: { id }, query: { questionId: 'od02', name: 'a.txt' }, body: textFile('{}') };
    expect(refusal(await client.send(api.files.upload, input, json))).toEqual([415, 'invalidInput']);
    const save = { params: { id, questionId: 'od01' }, body: { revision: 0, answer: null } };
    expect(refusal(await client.send(api.answers.save, save, bytes))).toEqual([415, 'invalidInput']);
    expect((await client.send(api.session.current, {}, bytes)).status).toBe(200);
  });

  it('removed while they are sent end the answer short, and nothing else', async () => {
    const big = (await send(client, new Uint8Array(MAX_FILE_BYTES).fill(97), 'liela.txt')).body;
    const path = `/api/participations/${id}/files/${big.id}`;
    const received = await client.readSlowly(path, () =>
      t.database.admin.query('DELETE FROM stored_file WHERE id = $1', [big.id]),
    );
    expect(received.complete).toBe(false);
    expect(received.size).toBeLessThan(MAX_FILE_BYTES);
    expect((await client.send(api.files.download, params())).status).toBe(200);
  });

  it('leave nothing behind when the sender hangs up', async () => {
    const before = (await list()).length;
    const path = `/api/participations/${id}/files?questionId=od02&name=a.txt`;
    await Promise.all(Array.from({ length: 5 }, (_, i) => client.hangUpSending(path, 20 + i * 20)));
    expect(await list()).toHaveLength(before);
  });

  describe('in an answer', () => {
    let theirs: FileView;
    beforeAll(async () => {
      theirs = (await send(neighbour, samples.png, 'a.png', { at: other })).body;
    });
    const answer = (ids: string[], revision = 0) =>
      answerOf(client, id, 'od02', ids.length ? { value: ids } : null, revision);

    it('are those of that very question and participation, each once', async () => {
      for (const ids of [[theirs.id], [stored.id, theirs.id], [crypto.randomUUID()], [stored.id, stored.id]])
        expect(refusal(await answer(ids))).toEqual([422, 'otherFiles']);
      expect((await answer([stored.id])).body).toMatchObject({ revision: 1, answer: { value: [stored.id] } });
    });

    it('are no more than the question takes, and those taken out make room', async () => {
      const more: FileView[] = [];
      for (const n of [2, 3, 4, 5]) more.push((await send(client, textFile(`${n}`), `${n}.txt`)).body);
      expect(refusal(await send(client))).toEqual([422, 'tooManyFiles']);
      const all = [stored.id, ...more.map((file) => file.id)];
      expect((await answer(all, 1)).status).toBe(200);
      expect(refusal(await send(client))).toEqual([422, 'tooManyFiles']);
      expect((await answer([stored.id], 2)).status).toBe(200);
      expect((await send(client, samples.pdf, 'vēl.pdf')).status).toBe(200);
      // Taking out can be undone: what was taken out is there as yet.
      expect((await answer(all, 3)).status).toBe(200);
      expect((await answer([stored.id], 4)).status).toBe(200);
    });

    it('are no more than the question takes when many are sent at once', async () => {
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, n) => send(neighbour, textFile(`${n}`), `${n}.txt`, { at: other })),
      );
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(4);
      const refused = replies.filter(({ status }) => status !== 200).map(refusal);
      expect(refused).toEqual(Array.from({ length: 4 }, () => [422, 'tooManyFiles']));
      expect(await list(neighbour, other)).toHaveLength(5);
    });

    it('make room for new ones when no answer has named them for a day', async () => {
      await t.database.admin.query(
        `UPDATE stored_file SET at = at - interval '25 hours' WHERE participation_id = $1 AND id <> $2`,
        [other, theirs.id],
      );
      expect((await send(neighbour, samples.png, 'c.png', { at: other })).status).toBe(200);
      expect((await list(neighbour, other)).map(({ name }) => name)).toEqual(['a.png', 'c.png']);
    });

    it('cannot be removed; others can, by who may answer', async () => {
      const [, second] = await list();
      expect(refusal(await client.send(api.files.remove, params()))).toEqual([422, 'fileInAnswer']);
      expect(refusal(await expert.send(api.files.remove, params(second?.id)))).toEqual([
        403,
        'notYourQuestion',
      ]);
      expect((await neighbour.send(api.files.remove, params(second?.id))).status).toBe(404);
      expect((await neighbour.send(api.files.remove, params(second?.id, other))).status).toBe(404);
      expect((await client.send(api.files.remove, params(second?.id))).body).toEqual({ ok: true });
      expect((await client.send(api.files.download, params(second?.id))).status).toBe(404);
      expect(refusal(await answer([stored.id, second?.id ?? ''], 5))).toEqual([422, 'otherFiles']);
    });

    it('stay for ever once they are submitted, and only those', async () => {
      expect((await list()).length).toBeGreaterThan(1);
      const { com05: _answered, ...others } = sampleAnswers();
      for (const [questionId, content] of Object.entries(others))
        expect((await answerOf(client, id, questionId, content)).status).toBe(200);
      await client.call(api.answers.submit, { params: { id }, body: {} });
      expect((await list()).map((file) => file.id)).toEqual([stored.id]);
      await client.call(api.answers.reopen, { params: { id } });
      expect((await answer([], 5)).status).toBe(200);
      expect(refusal(await client.send(api.files.remove, params()))).toEqual([422, 'fileSubmitted']);
      const actor = { tenantId: round.tenantId, accountId: null, roles: [], locale: 'lv' as const };
      const all = await t.db().run(actor, (em) => em.query('DELETE FROM stored_file RETURNING id'));
      expect(JSON.stringify(all)).not.toContain(stored.id);
      expect(await list()).toHaveLength(1);
      await expect(t.db().run(actor, (em) => em.query(`UPDATE stored_file SET name = 'x'`))).rejects.toThrow(
        /permission denied/,
      );
    });
  });

  it('are taken and removed only while answers may be changed', async () => {
    const loose = (await send(client, samples.png, 'b.png')).body;
    const both = async () => [
      refusal(await send(client)),
      refusal(await client.send(api.files.remove, params(loose.id))),
    ];
    await t.database.admin.query(`UPDATE participation SET state = 'submitted' WHERE id = $1`, [id]);
    expect(await both()).toEqual([
      [422, 'alreadySubmitted'],
      [422, 'alreadySubmitted'],
    ]);
    await t.database.admin.query(`UPDATE participation SET state = 'inProgress' WHERE id = $1`, [id]);
    for (const state of ['draft', 'closed', 'published']) {
      await setRound(state);
      expect(await both()).toEqual([
        [422, 'roundNotOpen'],
        [422, 'roundNotOpen'],
      ]);
    }
    expect((await client.send(api.files.download, params())).status).toBe(200);
  });
});
