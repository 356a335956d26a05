import type { Page } from 'playwright-core';
import { confirmIn } from './support/dialogs';
import { newPerson, PASSWORD, pageOf, type Person } from './support/people';
import { expectSaved, saveStatus } from './support/filling/fill-section';
import { municipalities, plannedAnswers } from './support/filling/plan';
import { saveThroughPage } from './support/filling/save-through-page';
import { questionOn } from './support/filling/fill-question';
import { query } from './support/rows';
import { type OpenRound, openRound } from './support/rounds';
import { respondentText as text } from './support/texts';

/** Somebody who fills in for the first institution, on the page of a section. */
const fillingIn = async (
  { tenantId, participations: [first] }: OpenRound,
  name: string,
  section = 'general',
): Promise<{ page: Page; person: Person }> => {
  const person = await newPerson(tenantId, name, ['respondent'], [first?.institutionId ?? '']);
  const page = await pageOf(person);
  await page.goto(`/anketa/${first?.id}/${section}`);
  await questionOn(page, section === 'general' ? 'g03' : 'com01').waitFor();
  return { page, person };
};

const employees = (page: Page) => questionOn(page, 'g03').getByRole('textbox');
const remarks = (page: Page) => questionOn(page, 'g08').getByRole('textbox');

describe('what is typed', () => {
  let round: OpenRound;
  beforeAll(async () => {
    round = await openRound('saglabasana', ['Ogres novads']);
  });

  it('is saved without a button and is there after a reload', async () => {
    const { page } = await fillingIn(round, 'Olga Ozola');
    await employees(page).fill('120');
    await questionOn(page, 'g01')
      .getByRole('radio', { name: text('questions.yes'), exact: true })
      .check();
    await expectSaved(page);
    await page.reload();
    expect(await employees(page).inputValue()).toBe('120');
    expect(
      await questionOn(page, 'g01')
        .getByRole('radio', { name: text('questions.yes') })
        .isChecked(),
    ).toBe(true);
    await questionOn(page, 'g03').getByText('Olga Ozola').waitFor();
  });

  it('survives a reload at once, before the server could have it', async () => {
    const { page } = await fillingIn(round, 'Pēteris Priede');
    await page.route('**/answers/g08', (route) => route.abort());
    await remarks(page).fill('Vēl nav nosūtīts');
    await questionOn(page, 'g08').getByText(text('question.waiting')).waitFor();
    await page.reload();
    expect(await remarks(page).inputValue()).toBe('Vēl nav nosūtīts');
    await page.unroute('**/answers/g08');
    await page
      .getByRole('button', { name: text('saving.retry') })
      .first()
      .click();
    await expectSaved(page);
  });

  it('is asked about once on leaving, also when the next page is loaded anew after an update', async () => {
    const { page } = await fillingIn(round, 'Uldis Upe');
    await page.route('**/answers/g08', (route) => route.abort());
    await remarks(page).fill('Vēl nav nosūtīts');
    await questionOn(page, 'g08').getByText(text('question.waiting')).waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    // As after an update: the file of the next page has another name now.
    await page.route('**/*.js', (route) => route.fulfill({ status: 404 }), { times: 1 });
    await page.getByRole('link', { name: text('common.product'), exact: true }).click();
    await confirmIn(page, text('leaving.title'), text('leaving.leave'));
    await page.getByRole('heading', { name: text('start.title') }).waitFor();
    expect(asked).toEqual([]);
  });

  it('is not lost without a word when it is no answer yet', async () => {
    const { page } = await fillingIn(round, 'Vija Vītola');
    await employees(page).fill('12x');
    const next = page.getByRole('link', { name: text('questionnaire.next') });
    await next.click();
    await confirmIn(page, text('leaving.unfinished'), text('common.cancel'));
    expect(await employees(page).inputValue()).toBe('12x');
    await page.locator('#q-g03 input:focus').waitFor();
    await next.click();
    await confirmIn(page, text('leaving.unfinished'), text('leaving.leave'));
    await questionOn(page, 'com01').waitFor();
  });

  it('waits while there is no connection, says how much waits, and is sent when it returns', async () => {
    const { page, person } = await fillingIn(round, 'Rasa Rudzīte');
    await page.context().setOffline(true);
    await remarks(page).fill('Rakstīts bez savienojuma');
    await employees(page).fill('121');
    await saveStatus(page)
      .filter({ hasText: text('saving.offline', { count: 2 }) })
      .waitFor();
    await page.context().setOffline(false);
    await expectSaved(page);
    const rows = await query<{ question_id: string; value: string }>(
      `SELECT question_id, answer ->> 'value' AS value FROM answer
       WHERE tenant_id = $1 AND by_account = $2 ORDER BY question_id`,
      [round.tenantId, person.id],
    );
    expect(rows).toEqual([
      { question_id: 'g03', value: '121' },
      { question_id: 'g08', value: 'Rakstīts bez savienojuma' },
    ]);
  });

  it('stays in the page when the session ends, and is saved after signing in again over it', async () => {
    const { page, person } = await fillingIn(round, 'Sanita Saule');
    await query('DELETE FROM session WHERE tenant_id = $1 AND account_id = $2', [round.tenantId, person.id]);
    await remarks(page).fill('Rakstīts pēc pieslēguma beigām');
    const dialog = page.getByRole('dialog', { name: text('session.expired.title') });
    await dialog.waitFor();
    expect(await remarks(page).inputValue()).toBe('Rakstīts pēc pieslēguma beigām');
    expect(await dialog.getByLabel(text('session.email')).inputValue()).toBe(person.email);
    await dialog.getByLabel(text('session.password')).fill(PASSWORD);
    await dialog.getByRole('button', { name: text('session.signIn') }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectSaved(page);
    await page.reload();
    expect(await remarks(page).inputValue()).toBe('Rakstīts pēc pieslēguma beigām');
  });
});

describe('reasons for warnings', () => {
  it('are there after a reload, before they are submitted', async () => {
    const round = await openRound('pamatojumi', ['Tukuma novads']);
    const { page } = await fillingIn(round, 'Tija Tukumniece');
    await saveThroughPage(page, round.participations[0]?.id ?? '', plannedAnswers(municipalities(), 'mixed'));
    await page.goto(`/anketa/${round.participations[0]?.id}/parbaudit-un-saglabat`);
    const reason = page.getByRole('textbox', { name: text('check.reason') }).first();
    await reason.fill('Pārbaudīts grāmatvedībā');
    await page.reload();
    await reason.waitFor();
    expect(await reason.inputValue()).toBe('Pārbaudīts grāmatvedībā');
  });
});

describe('two colleagues on one answer', () => {
  let mine: Page;
  let theirs: Page;
  beforeAll(async () => {
    const round = await openRound('kolegi', ['Cēsu novads']);
    mine = (await fillingIn(round, 'Maija Mana')).page;
    theirs = (await fillingIn(round, 'Toms Tavs')).page;
    // Their news must not arrive on their own while both type.
    await mine.route('**/changes*', (route) => route.abort());
  });

  it('are shown both answers with names, and nothing is overwritten until one is chosen', async () => {
    await employees(theirs).fill('200');
    await expectSaved(theirs);
    await employees(mine).fill('100');
    const conflict = questionOn(mine, 'g03').getByRole('alert');
    await conflict.getByText(text('conflict.title', { by: 'Toms Tavs' })).waitFor();
    expect(await conflict.innerText()).toMatch(/100[^]*200/);
    await saveStatus(mine)
      .filter({ hasText: text('saving.conflict.one', { count: 1 }) })
      .waitFor();
    await theirs.reload();
    expect(await employees(theirs).inputValue()).toBe('200');
  });

  it('keep the chosen one', async () => {
    await questionOn(mine, 'g03')
      .getByRole('button', { name: text('conflict.keepMine') })
      .click();
    await expectSaved(mine);
    await theirs.reload();
    expect(await employees(theirs).inputValue()).toBe('100');
  });

  it('see who answered what, and every earlier answer', async () => {
    const history = questionOn(theirs, 'g03');
    await history.getByRole('button', { name: `${text('question.history')} G-03` }).click();
    await history.getByText('Toms Tavs').first().waitFor();
    expect(await history.innerText()).toMatch(/100[^]*200/);
  });
});
