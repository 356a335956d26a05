import { type AnswerView, api } from '@briedums/domain';
import { contactOf, sampleRound, type SampleRound } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

const WRITERS = 8;
const TURNS = 6;

describe('many people at one questionnaire', () => {
  let t: TestApp;
  let round: SampleRound;
  let clients: TestClient[];
  let id: string;

  beforeAll(async () => {
    t = await TestApp.start({ DATABASE_POOL: '8' });
    const { tenantId } = await t.tenant('ministrija');
    round = await sampleRound(t, tenantId, ['Ādaži']);
    const [first] = round.participations;
    id = first!.id;
    clients = await Promise.all(
      Array.from({ length: WRITERS }, (_, i) =>
        contactOf(t, tenantId, `p${i}@adazi.test`, [first!.institutionId]),
      ),
    );
  });
  afterAll(() => t.stop());

  /** Adds its own words to the text, one after another; on a conflict goes on from the text that is there. */
  const add = async (client: TestClient, who: number): Promise<number> => {
    let seen = { revision: 0, text: '' };
    let conflicts = 0;
    for (let turn = 0; turn < TURNS;) {
      const text = `${seen.text} p${who}t${turn}`.trim();
      const reply = await client.send(api.answers.save, {
        params: { id, questionId: 'int02' },
        body: { revision: seen.revision, answer: { value: text } },
      });
      expect([200, 409]).toContain(reply.status);
      const view = (reply.status === 200 ? reply.body : JSON.parse(reply.text).data) as AnswerView;
      seen = { revision: view.revision, text: (view.answer as { value: string }).value };
      if (reply.status === 200) turn++;
      else conflicts++;
    }
    return conflicts;
  };

  it('loses no change of many that write the same answer', async () => {
    const conflicts = await Promise.all(clients.map(add));
    expect(conflicts.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    const params = { id, questionId: 'int02' };
    const history = await clients[0]!.call(api.answers.history, { params });
    expect(history.map((h) => h.revision)).toEqual(history.map((_, i) => history.length - i));
    const words = (history[0]?.answer as { value: string }).value.split(' ');
    const all = clients.flatMap((_, who) => Array.from({ length: TURNS }, (_, turn) => `p${who}t${turn}`));
    expect(words).toHaveLength(WRITERS * TURNS);
    expect(new Set(words)).toEqual(new Set(all));
  });

  it('counts the answers of all that saved different questions at once', async () => {
    const questions = [
      'com01',
      'com05',
      'com02',
      'com03',
      'cs01',
      'cs02',
      'srv01',
      'srv02',
      'int03',
    ] as const;
    const values = {
      com01: 'no',
      com05: 'yes',
      com02: 'all',
      com03: ['map'],
      cs01: { phone: 'yes', desk: 'yes' },
      cs02: { part: '1', whole: '2' },
      srv01: { year: { total: '2', online: '1', desk: '1' } },
      srv02: [{ srv02_name: 'a', srv02_online: 'yes' }],
      int03: 'no',
    };
    await Promise.all(
      questions.map((questionId, i) =>
        clients[i % WRITERS]!.call(api.answers.save, {
          params: { id, questionId },
          body: { revision: 0, answer: { value: values[questionId] } },
        }),
      ),
    );
    const [mine] = await clients[0]!.call(api.answers.mine, {});
    expect([mine?.answered, mine?.required]).toEqual([9, 10]);
  });

  it('tells every change to who polls while others write', async () => {
    const [reader, ...writers] = clients;
    let since = (await reader!.call(api.answers.questionnaire, { params: { id } })).serverTime;
    let writing = true;
    const seen = new Set<number>();
    const poll = async () => {
      for (let last = false; !last;) {
        last = !writing;
        const { answers, serverTime } = await reader!.call(api.answers.changes, {
          params: { id },
          query: { since },
        });
        since = serverTime;
        for (const a of answers) if (a.questionId === 'od01') seen.add(a.revision);
      }
    };
    const write = async () => {
      for (let revision = 0; revision < 40; revision++)
        await writers[revision % writers.length]!.call(api.answers.save, {
          params: { id, questionId: 'od01' },
          body: { revision, answer: { value: `${revision}` } },
        });
      writing = false;
    };
    await Promise.all([poll(), write()]);
    expect(seen.has(40)).toBe(true);
    expect(seen.size).toBeGreaterThan(5);
  });

  it('takes the answers saved before a submission into it and refuses those after', async () => {
    const [submitter, writer] = clients;
    const write = async () => {
      let revision = 40;
      for (;;) {
        const reply = await writer!.send(api.answers.save, {
          params: { id, questionId: 'od01' },
          body: { revision, answer: { value: `${revision}` } },
        });
        if (reply.status !== 200) return { revision, reply };
        revision = reply.body.revision;
      }
    };
    const [{ revision, reply }, receipt] = await Promise.all([
      write(),
      submitter!.call(api.answers.submit, {
        params: { id },
        body: { acknowledged: [{ key: 'com01:::no_channel', reason: 'Tā ir.' }] },
      }),
    ]);
    expect(JSON.parse(reply.text).code).toBe('alreadySubmitted');
    const { rows } = await t.database.admin.query<{ text: string }>(
      `SELECT snapshot::jsonb #>> '{od01,value}' AS text FROM submission WHERE id = $1`,
      [receipt.id],
    );
    const [last] = await submitter!.call(api.answers.history, { params: { id, questionId: 'od01' } });
    expect([last?.revision, last?.answer]).toEqual([revision, { value: rows[0]?.text }]);
  });
});
