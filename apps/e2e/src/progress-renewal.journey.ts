import type { Page } from 'playwright-core';
import { api } from '@briedums/domain';
import { newPerson, pageOf, type Person } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { adminText as text } from './support/texts';

describe('the progress of a round', () => {
  let round: OpenRound;
  let page: Page;
  let contact: Person;
  const institution = () => page.getByRole('link', { name: 'Saldus novads', exact: true });
  const row = () => page.getByRole('row').filter({ has: institution() });
  const started = () => page.locator('bd-funnel').getByText(text('round.funnel.started')).locator('..');

  const answer = async (value: string, revision: number): Promise<void> => {
    const params = { id: round.participations[0]?.id ?? '', questionId: 'g03' };
    await contact.api.call(api.answers.save, { params, body: { revision, answer: { value } } });
  };

  beforeAll(async () => {
    round = await openRound('gaita', ['Saldus novads', 'Kuldīgas novads']);
    contact = await newPerson(
      round.tenantId,
      'Saiva Saldeniece',
      ['respondent'],
      [round.participations[0]?.institutionId ?? ''],
    );
    page = await pageOf(round.administrator);
    await page.clock.install();
    await page.goto(`/admin/rounds/${round.round.id}/progress?q=saldus`);
    await row().waitFor();
  });

  it('is renewed while it is looked at; search and focus stay', async () => {
    await row().getByText(text('progress.state.notStarted')).waitFor();
    await institution().focus();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await answer('12', 0);
    await page.clock.runFor(16_000);
    await row().getByText(text('progress.state.inProgress')).waitFor();
    await started().getByText('1', { exact: true }).waitFor();
    expect(await institution().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.getByLabel(text('progress.search')).inputValue()).toBe('saldus');
    // The methodology of a round never changes: its sections are not asked for again.
    expect(asked.filter((path) => path.startsWith('/api/methodologies'))).toEqual([]);
  });

  it('says when it was renewed', async () => {
    const time = await page.evaluate(() =>
      new Date().toLocaleTimeString('lv', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Riga' }),
    );
    await page.getByText(text('progress.renewed', { at: time })).waitFor();
  });

  it('stays as it is, with its time, while the server is not reached', async () => {
    await page.route('**/participations*', (route) => route.abort());
    await page.clock.runFor(16_000);
    expect(await row().count()).toBe(1);
    expect(await page.locator('bd-failure').count()).toBe(0);
    await page.unroute('**/participations*');
  });
});
