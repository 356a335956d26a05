import type { Page } from 'playwright-core';
import { api } from '@briedums/domain';
import { axeViolations } from './support/axe';
import { newPerson, pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { query } from './support/rows';
import { adminText as text, form } from './support/texts';

const [STARTED, WAITING] = ['Saldus novads', 'Kuldīgas novads'];

describe('the page of a round', () => {
  let round: OpenRound;
  let page: Page;
  const path = (tab: string) => `/admin/rounds/${round.round.id}/${tab}`;
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const panel = () => page.getByRole('dialog', { name: STARTED });
  /** The institutions that the list shows, once it says how many those are. */
  const listed = async (count: number): Promise<string[]> => {
    await page.getByText(text(`common.table.shown.${form(count)}`, { count, total: 2 })).waitFor();
    return page.locator('tbody th').allInnerTexts();
  };

  beforeAll(async () => {
    round = await openRound('kartas-lapa', [STARTED, WAITING]);
    const [first] = round.participations;
    const institutions = [first?.institutionId ?? ''];
    const contact = await newPerson(round.tenantId, 'Saiva Saldeniece', ['respondent'], institutions);
    const params = { id: first?.id ?? '', questionId: 'g03' };
    await contact.api.call(api.answers.save, { params, body: { revision: 0, answer: { value: '12' } } });
    await round.administrator.api.call(api.credentials.issue, {
      params: { id: first?.id ?? '' },
      body: { name: 'Vita Vidzemniece', email: 'vita@kartas-lapa.test' },
    });
    page = await pageOf(round.administrator);
    await page.goto(path('progress'));
  });

  it('opens the details of an institution beside the list, at an address of their own', async () => {
    await link(STARTED).click();
    await panel().getByText(text('progress.state.inProgress')).waitFor();
    await panel().getByText('vita@kartas-lapa.test').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('about')).toBe(round.participations[0]?.id);
    await page.reload();
    await panel().getByText('vita@kartas-lapa.test').waitFor();
  });

  it('closes them with a key, and the keyboard is where it was', async () => {
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.searchParams.has('about'));
    await link(STARTED).focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await link(STARTED).and(page.locator(':focus')).waitFor();
  });

  it('lets go of them when somebody goes on from there', async () => {
    await link(STARTED).click();
    await panel()
      .getByRole('link', { name: text('result.toInstitution') })
      .click();
    await page.getByRole('heading', { level: 1, name: STARTED }).waitFor();
    await panel().waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(
      `/admin/institutions/${round.participations[0]?.institutionId}`,
    );
  });

  it('leads from the counts and from what stands in the way to whom they are about', async () => {
    await page.goto(path('progress'));
    const count = (step: string) =>
      page.locator('bd-funnel').getByRole('link', { name: text(`round.funnel.${step}`) });
    await count('started').click();
    expect(await listed(1)).toEqual([STARTED]);
    await page.getByRole('link', { name: text('round.obstacles.notSubmitted.other', { count: 2 }) }).click();
    expect(await listed(2)).toEqual([WAITING, STARTED]);
    await count('invited').click();
    await page.waitForURL(`**${path('access')}?access=issued`);
    expect(await listed(1)).toEqual([STARTED]);
  });

  it('prepares a reminder to who has not submitted, and names whom it does not reach', async () => {
    await page.goto(path('progress'));
    await page.getByRole('button', { name: text('round.remind.button.other', { count: 2 }) }).click();
    const reminder = page.getByRole('dialog', { name: text('round.remind.title.other', { count: 2 }) });
    await reminder.getByText(`${text('access.all.missed.one', { count: 1 })} ${WAITING}`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reminder.getByRole('button', { name: text('round.remind.copyAddresses') }).click();
    await page.getByText(text('round.remind.addressesCopied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('vita@kartas-lapa.test');
    const letter = await reminder.getByLabel(text('round.remind.letter'), { exact: true }).inputValue();
    expect(letter).toContain(text('round.remind.missing', { name: 'Kārta kartas-lapa' }));
    await page.keyboard.press('Escape');
    await reminder.waitFor({ state: 'detached' });
  });

  it('says that a computation failed: with the next step, and where computations are', async () => {
    const { administrator, round: closed, tenantId } = round;
    const error = 'Kuldīgas novads: sadaļu com neizdevās aprēķināt.';
    await query(
      `INSERT INTO result_set (tenant_id, id, round_id, number, state, total, methodology_hash, requested_by, finished_at, error)
       VALUES ($1, gen_random_uuid(), $2, 1, 'failed', 2, repeat('a', 64), $3, now(), $4)`,
      [tenantId, closed.id, administrator.id, error],
    );
    await administrator.api.call(api.rounds.close, { params: { id: closed.id } });
    await page.goto(path('publication'));
    await page.getByText(text('round.obstacles.nobodySubmitted')).waitFor();
    await page.getByRole('link', { name: text('round.obstacles.failed') }).click();
    await page.getByText(`${text('results.failed', { number: 1 })} ${error}`, { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
