import type { Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { newPage } from './support/browser';
import { newPerson, newTenant, pageOf } from './support/people';
import { openRound } from './support/rounds';
import { respondentText as text, serverText } from './support/texts';
import { settled } from './support/visits/visit';

/** The server answers who is signed in, and to everything else that it cannot. */
const breakDown = async (page: Page): Promise<void> => {
  await page.route(/\/api\/(?!session)/, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        status: 503,
        code: 'unavailable',
        title: serverText('errors.unavailable'),
      }),
    }),
  );
};

const expectFailure = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  const alert = page
    .getByRole('alert')
    .filter({ hasText: serverText('errors.unavailable') })
    .first();
  await alert.waitFor();
  expect({ address, violations: await axeViolations(page) }).toEqual({ address, violations: [] });
  await page.unroute(/\/api\/(?!session)/);
  await alert.getByRole('button', { name: text('common.retry') }).click();
  await alert.waitFor({ state: 'detached' });
  await breakDown(page);
};

describe('where nothing is yet', () => {
  it.each(['rounds', 'methodologies', 'institutions', 'outbox', 'results'])(
    'the workbench says so, and what to do: %s',
    async (area) => {
      const administrator = await newPerson(await newTenant(`tukss-${area}`), 'Anna Tukšā', [
        'administrator',
      ]);
      const page = await pageOf(administrator);
      await page.goto(`/admin/${area}`);
      await settled(page);
      await page.locator('bd-empty, bd-first-steps').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('a respondent is told that there is nothing to fill in', async () => {
    const page = await pageOf(await newPerson(await newTenant('tukss-anketa'), 'Anna Tukšā', ['respondent']));
    await page.goto('/sakums');
    await page.getByText(text('start.empty')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('when the server cannot answer, a sentence and a way to try again are', () => {
  it('on the pages of the workbench', async () => {
    const { administrator, round, participations } = await openRound('kludas', ['Kuldīgas novads']);
    const [first] = participations;
    const page = await pageOf(administrator);
    await breakDown(page);
    for (const address of [
      'rounds',
      'rounds/new',
      `rounds/${round.id}/progress`,
      `rounds/${round.id}/results/${round.id}/${first?.institutionId}`,
      'methodologies',
      `methodologies/${round.methodology.id}/questions`,
      'institutions',
      `institutions/${first?.institutionId}`,
      'people',
      'outbox',
      'results',
    ])
      await expectFailure(page, `/admin/${address}`);
  });

  it('on the pages of respondents and of everyone', async () => {
    const { tenantId, participations } = await openRound('kludas-anketa', ['Kuldīgas novads']);
    const [first] = participations;
    const person = await newPerson(tenantId, 'Kārlis Kļūda', ['respondent'], [first?.institutionId ?? '']);
    const page = await pageOf(person);
    await breakDown(page);
    for (const address of ['/sakums', `/anketa/${first?.id}/general`, `/rezultats/${first?.id}`])
      await expectFailure(page, address);
    const visitor = await newPage();
    await breakDown(visitor);
    for (const address of ['/', '/kludas', '/kludas/karta', `/kludas/karta/${first?.institutionId}`])
      await expectFailure(visitor, address);
  });
});
