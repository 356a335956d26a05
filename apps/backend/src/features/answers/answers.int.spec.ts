import { api } from '@briedums/domain';
import type { Answer } from '@briedums/methodology';
import { contactOf, sampleRound, type SampleRound } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('answers', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let expert: TestClient;
  let id: string;
  let other: string;

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId } = await t.tenant('ministrija');
    round = await sampleRound(t, tenantId, ['Ādaži', 'Cēsis']);
    [id, other] = round.participations.map((p) => p.id) as [string, string];
    client = await contactOf(t, tenantId, 'a@adazi.test', [round.participations[0]!.institutionId]);
    ({ client: expert } = await t.account(tenantId, 'expert@test.test', ['expert']));
  });
  afterAll(() => t.stop());

  const put = (who: TestClient, questionId: string, answer: Answer | null, revision = 0, comment?: string) =>
    who.send(api.answers.save, { params: { id, questionId }, body: { revision, answer, comment } });
  const code = (reply: { status: number; text: string }) => [reply.status, JSON.parse(reply.text).code];
  const setRound = (state: string) =>
    t.database.admin.query('UPDATE round SET state = $2 WHERE id = $1', [round.roundId, state]);

  it('lists what the contact has to fill, with the progress of no answers', async () => {
    const [mine, ...more] = await client.call(api.answers.mine, {});
    expect(more).toEqual([]);
    expect(mine).toMatchObject({
      id,
      institution: { name: 'Ādaži' },
      round: { state: 'open', year: 2026 },
      state: 'notStarted',
      answered: 0,
      required: 9,
      submission: null,
      hasResult: false,
    });
    expect(mine?.sections.find((s) => s.sectionId === 'od')).toMatchObject({ applies: false, required: 0 });
  });

  it('saves an answer, tells who and when, and keeps progress, state and activity up to date', async () => {
    const saved = await put(client, 'com05', { value: 'yes' }, 0, 'kopš 2024. gada');
    expect(saved.body).toMatchObject({ revision: 1, by: 'a', source: 'self', comment: 'kopš 2024. gada' });
    const [mine] = await client.call(api.answers.mine, {});
    expect(mine).toMatchObject({ state: 'inProgress', answered: 1, required: 10 });
    expect(mine?.sections.find((s) => s.sectionId === 'od')).toMatchObject({ applies: true, required: 1 });
    expect(mine?.lastActivityAt).toMatch(/^\d{4}-/);
  });

  it('opens the questionnaire with the methodology, answers and the place where the person stopped', async () => {
    await client.call(api.answers.place, {
      params: { id },
      body: { sectionId: 'com', questionId: 'com03' },
    });
    const body = { sectionId: 'srv', questionId: null };
    await client.call(api.answers.place, { params: { id }, body });
    const form = await client.call(api.answers.questionnaire, { params: { id } });
    expect(form).toMatchObject({ methodologyHash: round.hash, place: body });
    expect(form.who).toEqual({ contact: true, expert: false });
    expect(form.methodology).toMatchObject({ id: 'paraugs' });
    expect(form.answers).toMatchObject([{ questionId: 'com05', answer: { value: 'yes' }, revision: 1 }]);
    expect(await expert.call(api.answers.questionnaire, { params: { id } })).toMatchObject({
      place: null,
      who: { contact: false, expert: true },
    });
  });

  it('answers 409 with the current answer to who had not seen it, unless it says the same', async () => {
    const same = await put(client, 'com05', { value: 'yes' }, 0, 'kopš 2024. gada');
    expect([same.status, same.body.revision]).toEqual([200, 1]);
    const stale = await put(client, 'com05', { value: 'no' }, 0);
    expect(code(stale)).toEqual([409, 'answerConflict']);
    expect(JSON.parse(stale.text).data).toMatchObject({ revision: 1, answer: { value: 'yes' }, by: 'a' });
    expect((await put(client, 'com05', { value: 'no' }, 1)).body.revision).toBe(2);
    expect((await put(client, 'com05', null, 2)).body).toMatchObject({ revision: 3, answer: null });
  });

  it('keeps every revision, newest first', async () => {
    const history = await client.call(api.answers.history, { params: { id, questionId: 'com05' } });
    expect(history.map((h) => [h.revision, h.answer])).toEqual([
      [3, null],
      [2, { value: 'no' }],
      [1, { value: 'yes' }],
    ]);
  });

  it('writes nothing when an unanswered question is cleared', async () => {
    expect((await put(client, 'cs03', null)).body).toMatchObject({ revision: 0, answer: null });
    expect(await client.call(api.answers.history, { params: { id, questionId: 'cs03' } })).toEqual([]);
  });

  it('tells what changed since a moment, and neither misses nor repeats it', async () => {
    const { serverTime } = await client.call(api.answers.questionnaire, { params: { id } });
    await put(client, 'com01', { value: 'yes' });
    const first = await client.call(api.answers.changes, { params: { id }, query: { since: serverTime } });
    expect(first.answers.map((a) => a.questionId)).toEqual(['com01']);
    expect(first.participation.answered).toBe(1);
    const query = { since: first.serverTime };
    expect((await client.call(api.answers.changes, { params: { id }, query })).answers).toEqual([]);
  });

  it('refuses what can never be an answer and keeps what is only unfinished or out of range', async () => {
    const bad: [string, Answer][] = [
      ['com01', { value: 'perhaps' }],
      ['com02', { value: 'every' }],
      ['com03', { value: ['search', 'nowhere'] }],
      ['od01', { value: '1,5' }],
      ['od01', { value: 3 }],
      ['cs01', { value: { fax: 'yes' } }],
      ['srv02', { value: [{ srv02_online: 'maybe' }] }],
      ['com01', { notApplicable: true, reason: 'x' }],
    ];
    for (const [question, answer] of bad) {
      const reply = await put(client, question, answer);
      expect([question, ...code(reply)]).toEqual([question, 422, 'badAnswer']);
      expect(JSON.parse(reply.text).data[0]).toMatchObject({ questionId: question, severity: 'error' });
    }
    const unfinished: [string, Answer][] = [
      ['cs01', { value: { phone: 'yes' } }],
      ['cs02', { value: { part: '9', whole: '7' } }],
      ['od01', { value: '-4' }],
      ['srv01', { value: { year: { total: '10', online: '1', desk: '1' } } }],
      ['srv02', { value: [{ srv02_name: 'Deklarēšana' }, {}] }],
      ['int03', { notApplicable: true }],
    ];
    for (const [question, answer] of unfinished)
      expect([question, (await put(client, question, answer)).status]).toEqual([question, 200]);
    expect((await put(client, 'nobody', { value: 'yes' })).status).toBe(404);
  });

  it('lets only experts rate, and only contacts answer for the institution', async () => {
    expect(code(await put(client, 'int01', { value: 'yes' }))).toEqual([403, 'notYourQuestion']);
    expect(code(await put(expert, 'com02', { value: 'all' }))).toEqual([403, 'notYourQuestion']);
    const rated = await put(expert, 'int01', { value: 'yes' });
    expect(rated.body).toMatchObject({ source: 'expert', revision: 1 });
    expect((await put(expert, 'com06', { value: '95' })).body.source).toBe('automatic');
  });

  it("shows respondents nothing of institutions that are not theirs, and experts' work is no activity of theirs", async () => {
    for (const e of [api.answers.questionnaire, api.answers.check, api.answers.submissions])
      expect((await client.send(e, { params: { id: other } })).status).toBe(404);
    await expert.call(api.answers.save, {
      params: { id: other, questionId: 'int01' },
      body: { revision: 0, answer: { value: 'no' } },
    });
    const { participation } = await expert.call(api.answers.questionnaire, { params: { id: other } });
    expect(participation).toMatchObject({ state: 'notStarted', lastActivityAt: null });
  });

  it('takes answers only while the round is open; ratings also while it is closed', async () => {
    await setRound('closed');
    expect(code(await put(client, 'com02', { value: 'all' }))).toEqual([422, 'roundNotOpen']);
    expect((await put(expert, 'int01', { value: 'no' }, 1)).status).toBe(200);
    await setRound('published');
    expect(code(await put(expert, 'int01', { value: 'yes' }, 2))).toEqual([422, 'roundNotOpen']);
    await setRound('open');
  });
});
