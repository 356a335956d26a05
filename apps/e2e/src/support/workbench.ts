import type { Page } from 'playwright-core';
import { confirmIn, fillIn, takeLink } from './dialogs';
import { METHODOLOGY_FILE } from './filling/plan';
import { adminText as text, form } from './texts';

const button = (page: Page, key: string) => page.getByRole('button', { name: text(key), exact: true });
const link = (page: Page, key: string) => page.getByRole('link', { name: text(key) });

/** The operator opens a tenant; the link for its first administrator. */
export async function openTenant(
  page: Page,
  { name, slug, person, email }: { name: string; slug: string; person: string; email: string },
): Promise<string> {
  await page.goto('/admin/tenants');
  await button(page, 'tenants.open.open').click();
  const panel = page.getByRole('dialog');
  await fillIn(panel, {
    [text('tenants.form.lv')]: name,
    [text('tenants.form.en')]: name,
    [text('tenants.form.slug')]: slug,
    [text('tenants.form.name')]: person,
    [text('tenants.form.email')]: email,
  });
  await button(page, 'tenants.open.submit').click();
  return takeLink(panel, text('common.close'));
}

/** Imports the municipalities' methodology from its file and publishes it. */
export async function publishMethodology(page: Page): Promise<void> {
  await page.goto('/admin/methodologies');
  await link(page, 'methodologies.import.open').first().click();
  await page.getByLabel(text('ui.csv.file')).setInputFiles(METHODOLOGY_FILE);
  await page.getByRole('status').getByText(text('methodologies.import.check')).waitFor();
  await button(page, 'methodologies.import.submit').click();
  await button(page, 'methodologies.publish.action').click();
  await confirmIn(page, text('methodologies.publish.text'), text('methodologies.publish.action'));
  await page.getByText(text('methodologies.state.published'), { exact: true }).first().waitFor();
}

export async function addInstitution(page: Page, name: string, group: string): Promise<void> {
  await page.goto('/admin/institutions');
  await button(page, 'institutions.add').click();
  const panel = page.getByRole('dialog');
  await fillIn(panel, {
    [text('institutions.columns.name')]: name,
    [text('institutions.columns.group')]: group,
  });
  await button(page, 'common.save').click();
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('link', { name }).waitFor();
}

/** Creates a round of the only published version; ends on the page where participants are added. */
export async function createRound(page: Page, title: { lv: string; en: string }): Promise<void> {
  await page.goto('/admin/rounds/new');
  await fillIn(page.locator('form'), {
    [text('rounds.form.titleLv')]: title.lv,
    [text('rounds.form.titleEn')]: title.en,
    [text('rounds.form.year')]: '2026',
    [text('rounds.form.closesAt')]: '2030-12-01T23:59',
  });
  await page.getByLabel(text('rounds.form.methodology')).selectOption({ index: 1 });
  await button(page, 'rounds.new.submit').click();
  await page.waitForURL(/\/access$/);
}

/** Adds every institution of the round's kind. */
export async function addAllParticipants(page: Page, count: number): Promise<void> {
  await button(page, 'access.add.title').first().click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel(text(`access.add.all.${form(count)}`, { count })).check();
  await panel.getByRole('button', { name: text(`access.add.submit.${form(count)}`, { count }) }).click();
  await panel.waitFor({ state: 'detached' });
}

/** Invites somebody to answer for an institution; the link, which is shown once. */
export async function issueCredential(
  page: Page,
  institution: string,
  person: { name: string; email: string },
): Promise<string> {
  await page.getByRole('button', { name: text('access.actionsOf', { name: institution }) }).click();
  await page.getByRole('menuitem', { name: text('access.issue.menu') }).click();
  const panel = page.getByRole('dialog');
  await fillIn(panel, {
    [text('access.issue.name')]: person.name,
    [text('access.issue.email')]: person.email,
  });
  await panel.getByRole('button', { name: text('access.issue.submit') }).click();
  return takeLink(panel, text('common.close'));
}

export async function openForFilling(page: Page): Promise<void> {
  await button(page, 'round.next.doOpen').click();
  await confirmIn(page, text('round.open.title'), text('round.open.action'));
  await button(page, 'round.next.close').waitFor();
}

export async function closeRound(page: Page): Promise<void> {
  await button(page, 'round.next.close').click();
  await confirmIn(page, text('round.close.title'), text('round.close.action'));
  await link(page, 'round.next.toResults').waitFor();
}

export async function publishResults(page: Page): Promise<void> {
  await link(page, 'round.tabs.publication').click();
  await button(page, 'publication.publish').click();
  await confirmIn(page, text('publication.confirm.title'), text('publication.publish'));
  await page.getByText(text('publication.since')).waitFor();
}
