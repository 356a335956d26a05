import type { Page } from 'playwright-core';
import { confirmIn } from './support/dialogs';
import { useOwnSystem } from './support/own-system';
import { pageOf } from './support/people';
import { openRound } from './support/rounds';
import { query } from './support/rows';
import type { System } from './support/system';
import { adminText as text } from './support/texts';

describe('a computation that is cancelled', () => {
  let system: System;
  let page: Page;
  beforeAll(async () => {
    system = await useOwnSystem();
    const { administrator, round } = await openRound('atcelsana', ['Preiļu novads']);
    await query(`UPDATE participation SET state = 'submitted'`);
    page = await pageOf(administrator);
    await page.goto(`/admin/rounds/${round.id}/results`);
  }, 60_000);
  afterAll(() => system.stop());

  const compute = async (): Promise<void> => {
    await page.getByRole('button', { name: text('results.compute'), exact: true }).click();
    await confirmIn(page, text('results.whileOpen.title'), text('results.compute'));
  };

  it('waits without a worker, is cancelled, and stays in the list as such', async () => {
    await system.killWorker();
    await compute();
    await page.getByText(text('results.going.queued', { number: 1 })).waitFor();
    await page.getByRole('button', { name: text('results.cancel') }).click();
    await page.getByText(text('results.cancelled'), { exact: true }).waitFor();
    await page
      .locator('summary')
      .filter({ hasText: text('results.computations') })
      .click();
    await page
      .getByRole('row')
      .filter({ hasText: text('results.state.cancelled') })
      .waitFor();
  });

  it('is not taken up by the next worker, and another one can be started', async () => {
    await system.startWorker();
    await compute();
    await page.getByRole('heading', { name: text('results.of', { number: 2 }) }).waitFor();
    const sets = await query<{ state: string }>('SELECT state FROM result_set ORDER BY number');
    expect(sets.map(({ state }) => state)).toEqual(['cancelled', 'done']);
  });
});
