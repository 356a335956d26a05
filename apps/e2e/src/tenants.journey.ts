import type { Page } from 'playwright-core';
import { api } from '@briedums/domain';
import { newPerson, pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { serverText } from './support/texts';
import { settled } from './support/visits/visit';

describe("another organisation's administrator", () => {
  let theirs: OpenRound;
  let version: string;
  let letter: string;
  let page: Page;

  beforeAll(async () => {
    theirs = await openRound('pirmie', ['Pirmais slepenais novads'], 'Slepenā kārta');
    const client = theirs.administrator.api;
    const params = { id: theirs.participations[0]?.id ?? '' };
    await client.call(api.credentials.issue, {
      params,
      body: { name: 'Slepena Persona', email: 'slepena@piemers.test' },
    });
    letter = (await client.call(api.outbox.list, {}))[0]?.id ?? '';
    version = (await client.call(api.methodologies.list, {}))[0]?.id ?? '';
    const own = await openRound('otrie', ['Otrais novads'], 'Mūsu kārta');
    page = await pageOf(own.administrator);
  });

  const shown = async (address: string): Promise<string> => {
    await page.goto(address);
    await settled(page);
    return page.locator('body').innerText();
  };

  it('finds only what is their own in every list', async () => {
    expect(await shown('/admin/rounds')).toContain('Mūsu kārta');
    expect(await shown('/admin/institutions')).toContain('Otrais novads');
    for (const area of ['rounds', 'institutions', 'people', 'outbox', 'results', 'methodologies'])
      expect(await shown(`/admin/${area}`)).not.toMatch(/slepen/i);
  });

  it("is told that there is nothing at the other's addresses", async () => {
    const { round, participations } = theirs;
    const addresses = [
      `/admin/rounds/${round.id}/progress`,
      `/admin/rounds/${round.id}/access`,
      `/admin/institutions/${participations[0]?.institutionId}`,
      `/admin/methodologies/${version}/questions`,
      `/admin/outbox/${letter}`,
    ];
    for (const address of addresses) {
      await page.goto(address);
      await page.getByRole('alert').getByText(serverText('errors.notFound')).first().waitFor();
      expect(await page.locator('body').innerText()).not.toMatch(/slepen/i);
    }
  });

  it('finds nothing of it by going to places by name', async () => {
    await shown('/admin/rounds');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.locator('input').fill('slepen');
    await page.waitForTimeout(500);
    expect(await palette.getByRole('option').count()).toBe(0);
  });

  it('has a respondent who cannot open a questionnaire of the other', async () => {
    const stranger = await newPerson(theirs.tenantId, 'Sveša Persona', ['respondent']);
    const own = await pageOf(stranger);
    await own.goto(`/anketa/${theirs.participations[0]?.id}/general`);
    await own.getByRole('alert').getByText(serverText('errors.notFound')).waitFor();
  });
});
