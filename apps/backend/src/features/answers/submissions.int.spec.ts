import { api } from '@briedums/domain';
import { type Answers, canonicalJson, sha256Hex } from '@briedums/methodology';
import { sampleAnswers } from '../../testing/sample-methodology';
import { contactOf, sampleRound, type SampleRound } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('submissions', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let id: string;

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId } = await t.tenant('ministrija');
    round = await sampleRound(t, tenantId, ['Ādaži']);
    const [first] = round.participations;
    id = first!.id;
    client = await contactOf(t, tenantId, 'a@adazi.test', [first!.institutionId]);
  });
  afterAll(() => t.stop());

  const params = () => ({ params: { id } });
  const submit = (acknowledged: { key: string; reason: string }[] = []) =>
    client.send(api.answers.submit, { ...params(), body: { acknowledged } });
  const code = (reply: { status: number; text: string }) => [reply.status, JSON.parse(reply.text).code];
  const revisions = new Map<string, number>();
  const save = async (answers: Answers) => {
    for (const [questionId, answer] of Object.entries(answers)) {
      const revision = revisions.get(questionId) ?? 0;
      const saved = await client.call(api.answers.save, {
        params: { id, questionId },
        body: { revision, answer },
      });
      revisions.set(questionId, saved.revision);
    }
  };
  const snapshots = async () =>
    (
      await t.database.admin.query<{ snapshot: string; hash: string; acknowledged: unknown }>(
        'SELECT snapshot, hash, acknowledged FROM submission WHERE participation_id = $1 ORDER BY number',
        [id],
      )
    ).rows;

  it('names everything that is missing, by question and section, and refuses to submit', async () => {
    await save({ com01: { value: 'yes' }, srv02: { value: [{ srv02_name: 'Deklarēšana' }] } });
    const problems = await client.call(api.answers.check, params());
    expect(problems.find((p) => p.questionId === 'cs01')).toEqual({
      key: 'cs01:::required',
      questionId: 'cs01',
      sectionId: 'cs',
      row: null,
      code: 'required',
      severity: 'error',
      message: { lv: expect.any(String), en: expect.any(String) },
    });
    expect(problems.find((p) => p.questionId === 'srv02')).toMatchObject({ row: 0, sectionId: 'srv' });
    expect(problems.some((p) => p.questionId === 'int01')).toBe(false);
    const refusal = await submit();
    expect(code(refusal)).toEqual([422, 'notReady']);
    expect(JSON.parse(refusal.text).data).toEqual(problems);
  });

  it('asks for a reason for every warning, and keeps only the reasons of warnings that there are', async () => {
    await save(sampleAnswers({ com01: { value: 'no' }, com02: { value: 'all' } }));
    const [warning, ...more] = await client.call(api.answers.check, params());
    expect([warning?.severity, warning?.key, more]).toEqual(['warning', 'com01:::no_channel', []]);
    expect(code(await submit())).toEqual([422, 'acknowledgeWarnings']);
    expect(code(await submit([{ key: 'other', reason: 'x' }]))).toEqual([422, 'acknowledgeWarnings']);
    expect((await submit([{ key: 'com01:::no_channel', reason: ' ' }])).status).toBe(400);
    const reasons = [
      { key: 'com01:::no_channel', reason: 'Tā ir.' },
      { key: 'other', reason: 'x' },
    ];
    expect((await submit(reasons)).status).toBe(200);
    expect((await snapshots())[0]?.acknowledged).toEqual([reasons[0]]);
  });

  it('keeps the answers as canonical JSON whose SHA-256 is the receipt', async () => {
    const [stored] = await snapshots();
    const answers = sampleAnswers({ com01: { value: 'no' }, com02: { value: 'all' } });
    expect(stored?.snapshot).toBe(canonicalJson(answers));
    expect(stored?.hash).toBe(sha256Hex(stored?.snapshot ?? ''));
    const [receipt] = await client.call(api.answers.submissions, params());
    expect(receipt).toMatchObject({ number: 1, by: 'a', hash: stored?.hash, answers: 13 });
    const [mine] = await client.call(api.answers.mine, {});
    expect(mine).toMatchObject({ state: 'submitted', submission: receipt });
  });

  it('changes nothing after submitting until it is reopened', async () => {
    const reply = await client.send(api.answers.save, {
      params: { id, questionId: 'od01' },
      body: { revision: 1, answer: { value: '9' } },
    });
    expect(code(reply)).toEqual([422, 'alreadySubmitted']);
    expect(code(await submit())).toEqual([422, 'alreadySubmitted']);
    expect(await client.call(api.answers.reopen, params())).toMatchObject({ state: 'inProgress' });
    expect(code(await client.send(api.answers.reopen, params()))).toEqual([422, 'notSubmitted']);
    await save({ od01: { value: '9' }, com01: { value: 'yes' } });
    expect((await submit()).status).toBe(200);
    const all = await client.call(api.answers.submissions, params());
    expect(all.map((s) => s.number)).toEqual([2, 1]);
    const [first, second] = await snapshots();
    expect([first?.snapshot.includes('"9"'), second?.snapshot.includes('"9"')]).toEqual([false, true]);
  });

  it('does not reopen once the round is closed', async () => {
    await t.database.admin.query(`UPDATE round SET state = 'closed' WHERE id = $1`, [round.roundId]);
    expect(code(await client.send(api.answers.reopen, params()))).toEqual([422, 'roundNotOpen']);
  });

  it('cannot be changed or removed by the application, nor can a past revision', async () => {
    const actor = { tenantId: round.tenantId, accountId: null, roles: [], locale: 'lv' as const };
    for (const sql of [
      `UPDATE submission SET snapshot = '{}'`,
      'DELETE FROM submission',
      'UPDATE answer_revision SET answer = NULL',
      'DELETE FROM answer_revision',
      'DELETE FROM answer',
    ])
      await expect(t.db().run(actor, (em) => em.query(sql))).rejects.toThrow(/permission denied/);
  });
});
