import type { Locator, Page } from 'playwright-core';

/** Presses a button of the dialog that is open, and waits until the dialog is gone. */
export async function confirmIn(page: Page, title: string, action: string): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ hasText: title });
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Types into fields that are found by their labels. */
export async function fillIn(at: Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await at.getByLabel(label).fill(value);
}

/** The link that a panel shows once; closes the panel. */
export async function takeLink(panel: Locator, close: string): Promise<string> {
  const link = await panel.locator('#bd-one-time-link').inputValue();
  await panel.getByRole('button', { name: close, exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  return link;
}
