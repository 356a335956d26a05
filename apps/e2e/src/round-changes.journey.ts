import type { Page } from 'playwright-core';
import { confirmIn, fillIn } from './support/dialogs';
import { pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { adminText as text } from './support/texts';

describe('an administrator who changes a round', () => {
  let round: OpenRound;
  let page: Page;
  beforeAll(async () => {
    round = await openRound('mainas', ['Madonas novads']);
    page = await pageOf(round.administrator);
    await page.goto(`/admin/rounds/${round.round.id}/progress`);
  });

  const choose = async (key: string): Promise<void> => {
    await page.getByRole('button', { name: text('round.menu.more') }).click();
    await page.getByRole('menuitem', { name: text(key) }).click();
  };
  const panel = () => page.getByRole('dialog', { name: text('round.edit.title') });

  it('is told what is missing, at the field', async () => {
    await choose('round.menu.edit');
    await fillIn(panel(), { [text('rounds.form.titleLv')]: '' });
    await panel()
      .getByRole('button', { name: text('common.save') })
      .click();
    await panel().locator('bd-error-summary').getByRole('alert').waitFor();
    expect(await panel().getByLabel(text('rounds.form.titleLv')).getAttribute('aria-invalid')).toBe('true');
  });

  it('gives it another name and term, which the page shows at once and after a reload', async () => {
    await fillIn(panel(), {
      [text('rounds.form.titleLv')]: 'Labotā kārta',
      [text('rounds.form.closesAt')]: '2031-03-01T12:00',
    });
    await panel()
      .getByRole('button', { name: text('common.save') })
      .click();
    await panel().waitFor({ state: 'detached' });
    for (const again of [false, true]) {
      if (again) await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Labotā kārta' }).waitFor();
      await page.getByText(/2031\. gada 1\. mart/).waitFor();
    }
  });

  it('deletes it only after typing its name', async () => {
    await choose('round.menu.remove');
    const question = page.getByRole('dialog', { name: text('round.remove.title') });
    const remove = question.getByRole('button', { name: text('round.remove.action'), exact: true });
    await question.getByRole('textbox').fill('Kārta mainas');
    expect(await remove.isDisabled()).toBe(true);
    await question.getByRole('textbox').fill('Labotā kārta');
    await confirmIn(page, text('round.remove.title'), text('round.remove.action'));
    await page.waitForURL('**/admin/rounds');
    await page.getByText(text('round.remove.done', { name: 'Labotā kārta' })).waitFor();
    await page.locator('bd-empty, bd-first-steps').waitFor();
    expect(await page.getByRole('link', { name: 'Labotā kārta' }).count()).toBe(0);
  });
});
