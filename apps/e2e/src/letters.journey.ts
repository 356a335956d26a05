import type { Page } from 'playwright-core';
import { api } from '@briedums/domain';
import { axeViolations } from './support/axe';
import { confirmIn, takeLink } from './support/dialogs';
import { pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { query } from './support/rows';
import { adminText as text } from './support/texts';

const REFUSED = '550 5.1.1 mailbox unavailable';

describe('an administrator whose letters do not arrive', () => {
  let round: OpenRound;
  let page: Page;

  beforeAll(async () => {
    round = await openRound('vestules', ['Valkas novads', 'Limbažu novads']);
    for (const [i, { id }] of round.participations.entries())
      await round.administrator.api.call(api.credentials.issue, {
        params: { id },
        body: { name: `Persona ${i}`, email: `persona-${i}@vestules.test` },
      });
    await query("UPDATE mail SET state = 'failed', error = $3 WHERE tenant_id = $1 AND recipient = $2", [
      round.tenantId,
      'persona-0@vestules.test',
      REFUSED,
    ]);
    page = await pageOf(round.administrator);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  it('is told on the page of the round, and led to whom it is about', async () => {
    await page.goto(`/admin/rounds/${round.round.id}/progress`);
    await page.getByRole('link', { name: text('round.obstacles.notDelivered.one', { count: 1 }) }).click();
    await page.getByText(text('common.table.shown.one', { count: 1, total: 2 })).waitFor();
    expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Valkas novads']);
  });

  it('reads what the mail server said, and can send the letter by other means', async () => {
    await page.getByRole('link', { name: text('access.delivery.failed') }).click();
    await page.getByText(REFUSED).waitFor();
    await page.getByText(text('outbox.failed')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const write = page.getByRole('link', { name: text('outbox.write') });
    expect(await write.getAttribute('href')).toMatch(/^mailto:persona-0%40vestules\.test\?subject=/);
    await page.getByRole('button', { name: text('outbox.copy') }).click();
    await page.getByText(text('outbox.copied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/uzaicinajums#\S/);
  });

  it('makes a new link for a colleague who has not come in yet', async () => {
    const person = { name: 'Zenta Jaunā', email: 'zenta@vestules.test' };
    const body = { ...person, roles: ['analyst' as const] };
    const first = await round.administrator.api.call(api.accounts.invite, { body });
    await page.goto('/admin/people');
    await page.getByRole('button', { name: text('people.again.label', { name: person.name }) }).click();
    await confirmIn(page, text('access.resend.title'), text('access.resend.action'));
    const link = await takeLink(page.getByRole('dialog'), text('common.close'));
    expect(link).toMatch(/\/uzaicinajums#\S/);
    expect(link).not.toBe(first.link);
    const own = page.getByRole('row').filter({ hasText: round.administrator.email });
    expect(await own.getByRole('button').count()).toBe(0);
  });
});
