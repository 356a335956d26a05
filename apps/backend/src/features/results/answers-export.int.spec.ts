import { api } from '@briedums/domain';
import { answersSchema, compile, sha256Hex } from '@briedums/methodology';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { computed } from '../../testing/computing';
import {
  publishedSample,
  sampleAnswers,
  sampleExpertAnswers,
  sampleMethodology,
} from '../../testing/sample-methodology';
import { putAnswers, sampleRound, type SampleRound, submitAnswers } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

const run = promisify(execFile);
const briedums = resolve(__dirname, '../../../../../tools/briedums.mjs');
interface Line {
  id: string;
  answers: unknown;
  files?: unknown;
}

describe('the export of answers', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let me: string;
  const fileId = crypto.randomUUID();
  let hashes: Record<string, string>;

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId, actor, client: admin } = await t.tenant('ministrija');
    client = admin;
    me = actor.accountId ?? '';
    round = await sampleRound(
      t,
      tenantId,
      Array.from({ length: 130 }, (_, i) => `Novads ${i}`),
    );
    for (const [i, { id }] of round.participations.entries()) {
      if (i % 10 === 9) continue;
      const share = { part: `${i}`, whole: '130' };
      await submitAnswers(
        t,
        round,
        id,
        me,
        sampleAnswers({
          cs02: { value: share },
          com03: { value: ['map', 'forms'] },
          ...(i === 0 ? { od02: { value: [fileId] } } : {}),
        }),
      );
      if (i % 3 === 0) await putAnswers(t, round, id, me, sampleExpertAnswers, 'expert');
    }
    await store(fileId, 0, 'akts.txt');
    await store(crypto.randomUUID(), 0, 'lieks.txt');
    await store(crypto.randomUUID(), 1, 'cits.txt');
    await t.startWorker();
  });
  afterAll(() => t.stop());

  const store = (id: string, of: number, name: string) =>
    t.database.admin.query(
      `INSERT INTO stored_file
         (tenant_id, id, participation_id, question_id, name, media_type, size, sha256, content, by_account)
       VALUES ($1, $2, $3, 'od02', $4, 'text/plain', 4, encode(sha256('akts'), 'hex'), 'akts', $5)`,
      [round.tenantId, id, round.participations[of]!.id, name, me],
    );
  const exported = () => client.send(api.rounds.exportAnswers, { params: { id: round.roundId } });
  const lines = (text: string): Line[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  it('holds what is submitted, one line per institution, before anything is computed', async () => {
    const reply = await exported();
    expect(reply.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="paraugs-2026.jsonl"');
    const given = lines(reply.text);
    expect(given).toHaveLength(117);
    expect(new Set(given.map(({ id }) => id)).size).toBe(117);
  });

  it('says of a file that an answer names what it is, and nothing of others', async () => {
    const named = lines((await exported()).text).filter(({ files }) => files !== undefined);
    expect(named).toMatchObject([{ id: round.participations[0]!.institutionId }]);
    expect(named[0]?.files).toEqual([{ id: fileId, name: 'akts.txt', size: 4, sha256: sha256Hex('akts') }]);
  });

  it('holds exactly what the computation used: scored again it gives the same ledgers', async () => {
    const set = await computed(client, round.roundId);
    // Rated after the computation: it is in none of the results, so it may not be in the export.
    await putAnswers(t, round, round.participations[1]!.id, me, sampleExpertAnswers, 'expert');
    const { rows } = await t.database.admin.query<{ id: string; hash: string }>(
      `SELECT p.institution_id AS id, e.ledger_hash AS hash FROM result e JOIN participation p ON p.id = e.participation_id
       WHERE e.result_set_id = $1`,
      [set.id],
    );
    hashes = Object.fromEntries(rows.map(({ id, hash }) => [id, hash]));
    const engine = compile(publishedSample().methodology);
    const again = lines((await exported()).text).map(({ id, answers }) => [
      id,
      engine.score(answersSchema.parse(answers)).ledgerHash,
    ]);
    expect(Object.fromEntries(again)).toEqual(hashes);
  });

  it('is the input of the command line, which prints the same ledgers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'briedums-export-'));
    const methodology = join(folder, 'methodology.json');
    const answers = join(folder, 'answers.jsonl');
    await writeFile(methodology, JSON.stringify(sampleMethodology()));
    await writeFile(answers, (await exported()).text);
    const { stdout } = await run(
      process.execPath,
      [briedums, 'score', '--methodology', methodology, '--answers', answers],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; result: { ledgerHash: string } });
    expect(Object.fromEntries(printed.map(({ id, result }) => [id, result.ledgerHash]))).toEqual(hashes);
    await rm(folder, { recursive: true });
  });

  it('says nothing of the program when it cannot be made', async () => {
    const broken = await sampleRound(t, round.tenantId, ['Bauska'], { slug: 'broken' });
    const { id } = broken.participations[0]!;
    await submitAnswers(t, broken, id, me, sampleAnswers());
    await t.database.admin.query(`UPDATE submission SET snapshot = 'not JSON' WHERE participation_id = $1`, [
      id,
    ]);
    const reply = await client.send(api.rounds.exportAnswers, { params: { id: broken.roundId } });
    expect([reply.status, JSON.parse(reply.text).code]).toEqual([500, 'unexpected']);
    expect(reply.text).not.toMatch(/JSON|token/);
  });

  it('is nothing for an empty round, and only for those who may read results', async () => {
    const empty = await sampleRound(t, round.tenantId, [], { slug: 'empty' });
    const params = { id: empty.roundId };
    const reply = await client.send(api.rounds.exportAnswers, { params });
    expect([reply.status, reply.text]).toEqual([200, '']);
    const { client: respondent } = await t.account(round.tenantId, 'r@test.test', ['respondent']);
    expect((await respondent.send(api.rounds.exportAnswers, { params })).status).toBe(403);
    const { client: stranger } = await t.tenant('cita');
    expect((await stranger.send(api.rounds.exportAnswers, { params: { id: round.roundId } })).status).toBe(
      404,
    );
  });
});
