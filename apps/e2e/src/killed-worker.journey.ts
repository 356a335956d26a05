import { api } from '@briedums/domain';
import type { Page } from 'playwright-core';
import { municipalities, plannedAnswers } from './support/filling/plan';
import { saveThroughPage } from './support/filling/save-through-page';
import { useOwnSystem } from './support/own-system';
import { newPerson, pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { query } from './support/rows';
import type { System } from './support/system';
import { adminText as text, form } from './support/texts';

const PARTICIPANTS = 120;
const NAMES = Array.from({ length: PARTICIPANTS }, (_, i) => `Novads ${i + 1}`);

/** Every stored result takes a moment, so that there is a midway. */
const SLOWLY = `
  CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS
    $f$ BEGIN PERFORM pg_sleep(0.08); RETURN NEW; END $f$;
  CREATE TRIGGER slowly BEFORE INSERT ON result FOR EACH ROW EXECUTE FUNCTION slowly()`;

/** Everybody has submitted what the first one has. */
const SUBMITTED_BY_ALL = `
  INSERT INTO submission (tenant_id, id, participation_id, number, snapshot, hash, answers, by_account)
  SELECT p.tenant_id, gen_random_uuid(), p.id, 1, s.snapshot, s.hash, s.answers, s.by_account
  FROM submission s JOIN participation p ON p.tenant_id = s.tenant_id AND p.id <> s.participation_id`;

/** Fills in and submits for the first institution of the round. */
const submitFirst = async ({ tenantId, participations: [first] }: OpenRound): Promise<void> => {
  const person = await newPerson(tenantId, 'Katrīna Kalna', ['respondent'], [first?.institutionId ?? '']);
  const page = await pageOf(person);
  await saveThroughPage(page, first?.id ?? '', plannedAnswers(municipalities(), 'mixed'));
  const params = { id: first?.id ?? '' };
  const warnings = await person.api.call(api.answers.check, { params });
  const acknowledged = warnings.map(({ key }) => ({ key, reason: 'Pārbaudīts' }));
  await person.api.call(api.answers.submit, { params, body: { acknowledged } });
};

describe('a worker that is killed while it computes', () => {
  let system: System;
  let page: Page;
  const bar = () => page.getByRole('progressbar');
  /** How far the bar is; all, once it is gone. */
  const done = async (): Promise<number> =>
    Number(
      await bar()
        .getAttribute('aria-valuenow', { timeout: 1000 })
        .catch(() => PARTICIPANTS),
    );
  const until = async (enough: (count: number) => boolean): Promise<number> => {
    while (!enough(await done())) await page.waitForTimeout(100);
    return done();
  };

  beforeAll(async () => {
    system = await useOwnSystem({ JOB_LOCK_SECONDS: '2' });
    const round = await openRound('parravums', NAMES);
    await submitFirst(round);
    await query(SUBMITTED_BY_ALL);
    await query(SLOWLY);
    await round.administrator.api.call(api.rounds.close, { params: { id: round.round.id } });
    page = await pageOf(round.administrator);
    await page.goto(`/admin/rounds/${round.round.id}/results`);
  }, 120_000);
  afterAll(() => system.stop());

  it('leaves a page that goes on saying how far it is', async () => {
    await page.getByRole('button', { name: text('results.compute'), exact: true }).click();
    await bar().waitFor();
    const before = await until((count) => count > 0);
    await system.killWorker();
    await page.waitForTimeout(2500);
    expect(await done()).toBeGreaterThanOrEqual(before);
    expect(await done()).toBeLessThan(PARTICIPANTS);
    await page.reload();
    await bar().waitFor();
    expect(await until(() => true)).toBeGreaterThanOrEqual(before);
  });

  it('is followed by one that finishes the same computation, as the page shows without being loaded again', async () => {
    const before = await done();
    await system.startWorker();
    await until((count) => count > before);
    await page.getByRole('heading', { name: text('results.of', { number: 1 }) }).waitFor({ timeout: 60_000 });
    await page
      .getByRole('status')
      .filter({
        hasText: text(`common.table.shown.${form(PARTICIPANTS)}`, {
          count: PARTICIPANTS,
          total: PARTICIPANTS,
        }),
      })
      .waitFor();
    const [stored] = await query<{ count: number }>('SELECT count(*)::int FROM result');
    expect(stored?.count).toBe(PARTICIPANTS);
  });
});
