import type { Page } from 'playwright-core';
import { confirmIn } from './dialogs';
import { PASSWORD } from './people';
import { respondentText as text } from './texts';

/** Accepts an invitation with a new password, and with a name where that is not known yet. */
export async function acceptInvitation(page: Page, link: string, name?: string): Promise<void> {
  await page.goto(link);
  if (name) await page.getByLabel(text('invitation.name')).fill(name);
  await page.getByLabel(text('invitation.password')).fill(PASSWORD);
  await page.getByRole('button', { name: text('invitation.accept') }).click();
}

/** On the page that checks: explains every warning, submits, and waits for the receipt. The number of warnings. */
export async function submitWithReasons(page: Page): Promise<number> {
  await page.getByRole('heading', { name: text('check.none') }).waitFor();
  const reasons = page.getByRole('textbox', { name: text('check.reason') });
  const count = await reasons.count();
  for (let number = 0; number < count; number++)
    await reasons.nth(number).fill(`Dati ir pārbaudīti (${number + 1}).`);
  await page.getByRole('button', { name: text('check.submit'), exact: true }).click();
  await confirmIn(page, text('check.ask'), text('check.submit'));
  await page.getByRole('heading', { name: text('receipt.done') }).waitFor();
  return count;
}
