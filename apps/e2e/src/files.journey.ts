import { buffer } from 'node:stream/consumers';
import type { MethodologyInput } from '@briedums/methodology';
import type { Locator, Page, Response } from 'playwright-core';
import { axeViolations } from './support/axe';
import { resize, sideways, speak } from './support/appearance';
import { expectSaved, saveStatus } from './support/filling/fill-section';
import { questionOn } from './support/filling/fill-question';
import { newPerson, pageOf } from './support/people';
import { type OpenRound, openRound, shippedMethodology } from './support/rounds';
import { query } from './support/rows';
import { respondentText as text, serverText } from './support/texts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });
const plain = (name: string, content = 'Ādaži;2026\n') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** The shipped methodology with one more question, which takes three files. */
const withFiles = (): MethodologyInput => {
  const document = shippedMethodology();
  const [general] = document.sections;
  general?.subsections[0]?.questions.push({
    id: 'g_files',
    code: 'G-F',
    type: 'file',
    text: { lv: 'Pievienojiet pierādījumus', en: 'Attach the evidence' },
    required: false,
    maxFiles: 3,
  });
  return { ...document, id: `${document.id}_files` };
};

describe('the files of an answer', () => {
  let round: OpenRound;
  let page: Page;
  let at: Locator;
  beforeAll(async () => {
    round = await openRound('datnes', ['Ventspils novads'], 'Kārta ar datnēm', withFiles());
    const [first] = round.participations;
    const person = await newPerson(
      round.tenantId,
      'Velga Vītola',
      ['respondent'],
      [first?.institutionId ?? ''],
    );
    page = await pageOf(person);
    await page.goto(`/anketa/${first?.id}/general`);
    at = questionOn(page, 'g_files');
    await at.waitFor();
  });

  const chooser = () => at.locator('input[type=file]');
  const link = (name: string) => at.getByRole('link', { name, exact: true });
  const removeButton = (name: string) => at.getByRole('button', { name: `${text('common.remove')} ${name}` });
  const dismissButton = (name: string) =>
    at.getByRole('button', { name: `${text('questions.file.dismiss')} ${name}` });
  const stored = async () =>
    (
      await query<{ name: string }>('SELECT name FROM stored_file WHERE tenant_id = $1 ORDER BY at', [
        round.tenantId,
      ])
    ).map(({ name }) => name);
  const saved = async (name: string): Promise<{ name: string; content: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), link(name).click()]);
    return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
  };

  it('are chosen with the keyboard, uploaded, and said to be there', async () => {
    await chooser().focus();
    const [dialog] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    expect(dialog.isMultiple()).toBe(true);
    await dialog.setFiles([pdf('Pārskats 2026.pdf'), plain('dati.csv')]);
    await link('Pārskats 2026.pdf').waitFor();
    await link('dati.csv').waitFor();
    await at.getByText('69 B').waitFor();
    await page
      .locator('.cdk-live-announcer-element')
      .filter({ hasText: 'dati.csv' })
      .waitFor({ state: 'attached' });
    await expectSaved(page);
  });

  it('are still there after a reload and come back as they were', async () => {
    await page.reload();
    await link('dati.csv').waitFor();
    expect(await saved('Pārskats 2026.pdf')).toEqual({ name: 'Pārskats 2026.pdf', content: PDF });
  });

  it('leave the page free of what axe finds, and fit a phone', async () => {
    await chooser().setInputFiles({ ...pdf('tikai nosaukums.pdf'), buffer: Buffer.from('#!/bin/sh') });
    const why = serverText('errors.fileName').replace('{endings}', '.csv, .txt');
    await at.getByText(text('questions.file.failed', { name: 'tikai nosaukums.pdf', why })).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await resize(page, { width: 360, height: 800 });
    expect(await sideways(page)).toEqual([]);
    await speak(page, 'en');
    await at.getByText(text('questions.file.choose', {}, 'en')).waitFor();
    expect(await sideways(page)).toEqual([]);
    await speak(page, 'lv');
    await resize(page, { width: 1280, height: 800 });
    await dismissButton('tikai nosaukums.pdf').click();
    await at.locator('bd-upload-line').waitFor({ state: 'detached' });
    expect(await chooser().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('are refused with a sentence before they are sent, where that can be known', async () => {
    const files = [plain('logo.svg'), plain('trešā.txt'), plain('ceturtā.txt')];
    await chooser().setInputFiles(files);
    await at.getByText(text('questions.file.refused.fileType')).waitFor();
    await at.getByText(text('questions.file.refused.tooManyFiles', { max: 3 })).waitFor();
    await link('trešā.txt').waitFor();
    await dismissButton('logo.svg').click();
    await dismissButton('ceturtā.txt').click();
    await at.locator('bd-upload-line').waitFor({ state: 'detached' });
    await expectSaved(page);
    expect(await stored()).toEqual(['Pārskats 2026.pdf', 'dati.csv', 'trešā.txt']);
  });

  it('are taken out, brought back, and forgotten when nobody brings them back', async () => {
    await removeButton('dati.csv').click();
    await link('dati.csv').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: text('common.undo') }).click();
    await link('dati.csv').waitFor();
    await expectSaved(page);
    const gone = (response: Response) => response.request().method() === 'DELETE';
    const forgotten = page.waitForResponse(gone, { timeout: 40_000 });
    await removeButton('trešā.txt').click();
    await link('trešā.txt').waitFor({ state: 'detached' });
    await expectSaved(page);
    expect(await stored()).toContain('trešā.txt');
    expect((await forgotten).status()).toBe(200);
    expect(await stored()).toEqual(['Pārskats 2026.pdf', 'dati.csv']);
  });

  it('are dropped onto the question', async () => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['ievilkta'], 'ievilkta.txt', { type: 'text/plain' }));
      return transfer;
    });
    await at.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await link('ievilkta.txt').waitFor();
    await expectSaved(page);
  });

  it('show how far they are, and can be stopped', async () => {
    await removeButton('ievilkta.txt').click();
    await page.route('**/files?*', () => undefined);
    await chooser().setInputFiles(plain('lēna.txt', 'x'.repeat(1_500_000)));
    await at
      .getByRole('progressbar', { name: text('questions.file.sending', { name: 'lēna.txt' }) })
      .waitFor();
    await at.getByText('1,4\u00a0MB').waitFor();
    await at.getByRole('button', { name: `${text('questions.file.cancel')} lēna.txt` }).click();
    await at.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.unroute('**/files?*');
    expect(await link('lēna.txt').count()).toBe(0);
  });

  it('need a connection, say so, and are sent again when it is back; other answers wait meanwhile', async () => {
    await page.context().setOffline(true);
    await at.getByText(text('questions.file.offline')).waitFor();
    await chooser().setInputFiles(plain('vēlāk.txt'));
    const why = text('errors.offline');
    await at.getByText(text('questions.file.failed', { name: 'vēlāk.txt', why })).waitFor();
    await questionOn(page, 'g03').getByRole('textbox').fill('77');
    await saveStatus(page)
      .filter({ hasText: text('saving.offline', { count: 1 }) })
      .waitFor();
    await page.context().setOffline(false);
    await at.getByRole('button', { name: `${text('common.retry')} vēlāk.txt` }).click();
    await link('vēlāk.txt').waitFor();
    await expectSaved(page);
    expect(await at.getByText(text('questions.file.offline')).count()).toBe(0);
  });

  it('are read by experts where they read the answers, and by colleagues in the overview', async () => {
    const expert = await pageOf(await newPerson(round.tenantId, 'Egons Eksperts', ['expert']));
    for (const reader of [expert, page]) {
      await reader.goto(`/anketa/${round.participations[0]?.id}/visas-atbildes`);
      const name = reader.getByRole('link', { name: 'Pārskats 2026.pdf', exact: true });
      const [download] = await Promise.all([reader.waitForEvent('download'), name.click()]);
      expect(await buffer(await download.createReadStream())).toEqual(PDF);
      expect(await axeViolations(reader)).toEqual([]);
    }
  });
});
