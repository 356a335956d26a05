import { api } from '@briedums/domain';
import type { Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { confirmIn } from './support/dialogs';
import { downloaded } from './support/downloads';
import { newPerson, newTenant, pageOf, type Person } from './support/people';
import { newInstitution, openRound } from './support/rounds';
import { adminText as text } from './support/texts';

const HEADER = 'name,kind,registrationNumber,group,region,domain,contactEmail';
/** As a spreadsheet of somebody in Latvia saves it. */
const filledIn = (template: string, lines: string[]): string =>
  [template.trimEnd(), ...lines].join('\r\n').replaceAll(',', ';');

describe('the list of institutions', () => {
  let administrator: Person;
  let page: Page;
  let template: string;
  beforeAll(async () => {
    administrator = await newPerson(await newTenant('iestades'), 'Iveta Iestāde', ['administrator']);
    page = await pageOf(administrator);
  });

  const names = async () =>
    (await administrator.api.call(api.institutions.list, { query: {} })).map(({ name }) => name);
  const submit = () => page.getByRole('button', { name: text('institutions.import.submit'), exact: true });

  it('is filled from a file: the empty one has the names of the columns', async () => {
    await page.goto('/admin/institutions/import');
    template = await downloaded(page, () =>
      page.getByRole('button', { name: text('ui.csv.template') }).click(),
    );
    expect(template).toBe(`${HEADER}\r\n`);
  });

  it('takes nothing over while a line is wrong, and says which and why', async () => {
    const csv = filledIn(template, [
      'Dobeles novads,municipality,,novads,Zemgale,,dobele@piemers.test',
      'Zemkopības ministrija,ministry,90000064161,,,,',
    ]);
    const file = { name: 'paraugs.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.getByLabel(text('ui.csv.file')).setInputFiles(file);
    await page.getByText(text('ui.csv.rows.other', { count: 2 }), { exact: true }).waitFor();
    await submit().click();
    const problem = page.getByRole('alert').getByRole('row').last();
    await problem.waitFor();
    expect(await problem.getByRole('cell').allInnerTexts()).toEqual([
      '3',
      'kind',
      text('ui.csv.codes.unknownKind'),
      'ministry',
    ]);
    expect(await axeViolations(page)).toEqual([]);
    expect(await names()).toEqual([]);
  });

  it('takes all over once the line is mended in place', async () => {
    const box = page.getByLabel(text('ui.csv.label'));
    await box.fill((await box.inputValue()).replace(';ministry;', ';state;'));
    await submit().click();
    await page
      .getByText(text('institutions.import.done', { created: 2, updated: 0 }), { exact: true })
      .waitFor();
    await page.waitForURL('**/admin/institutions');
    const row = page.getByRole('row').filter({ hasText: 'Dobeles novads' });
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      text('ui.kindOne.municipality'),
      'novads',
      'Zemgale',
      'dobele@piemers.test',
    ]);
    expect(await names()).toEqual(['Dobeles novads', 'Zemkopības ministrija']);
  });

  it('loses an institution only when its name is typed', async () => {
    await page.getByRole('link', { name: 'Dobeles novads' }).click();
    await page.getByRole('button', { name: text('institutions.remove.action'), exact: true }).click();
    const title = text('institutions.remove.title', { name: 'Dobeles novads' });
    const question = page.getByRole('dialog', { name: title });
    const remove = question.getByRole('button', { name: text('institutions.remove.action'), exact: true });
    await question.getByRole('textbox').fill('Dobeles');
    expect(await remove.isDisabled()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await question.getByRole('textbox').fill('Dobeles novads');
    await confirmIn(page, title, text('institutions.remove.action'));
    await page
      .getByText(text('institutions.remove.done', { name: 'Dobeles novads' }), { exact: true })
      .waitFor();
    await page.waitForURL('**/admin/institutions');
    await page.getByRole('link', { name: 'Zemkopības ministrija' }).waitFor();
    expect(await names()).toEqual(['Zemkopības ministrija']);
  });

  it('keeps an institution that takes part in a round', async () => {
    const round = await openRound('iestades-karta', ['Saldus novads']);
    const theirs = await pageOf(round.administrator);
    const change = theirs.getByRole('button', { name: text('institutions.change'), exact: true });
    const remove = theirs.getByRole('button', { name: text('institutions.remove.action'), exact: true });
    await theirs.goto(`/admin/institutions/${await newInstitution(round.administrator, 'Auces novads')}`);
    await change.waitFor();
    expect(await remove.count()).toBe(1);
    await theirs.goto(`/admin/institutions/${round.participations[0]?.institutionId}`);
    await change.waitFor();
    expect(await remove.count()).toBe(0);
  });
});
