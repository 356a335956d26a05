import type { Page } from 'playwright-core';
import { questionOn } from './support/filling/fill-question';
import { expectSaved } from './support/filling/fill-section';
import { newPerson, pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { adminText, form, respondentText as text } from './support/texts';

describe('an expert', () => {
  let round: OpenRound;
  let page: Page;
  const yes = (at: Page) => questionOn(at, 'com13').getByRole('radio', { name: text('questions.yes') });

  beforeAll(async () => {
    round = await openRound('eksperti', ['Talsu novads']);
    page = await pageOf(await newPerson(round.tenantId, 'Egita Eksperte', ['expert']));
  });

  it('comes from the progress of a round to the first section that asks something of experts', async () => {
    await page.goto(`/admin/rounds/${round.round.id}/progress`);
    await page.getByRole('link', { name: adminText('progress.formOf', { name: 'Talsu novads' }) }).click();
    await page.waitForURL(/\/anketa\/[^/]+\/com$/);
    await questionOn(page, 'com13').waitFor();
    await page.getByRole('navigation', { name: text('questionnaire.sections') }).waitFor();
    expect(await page.getByText(text('questionnaire.state.others')).count()).toBeGreaterThan(0);
  });

  it('answers the questions of experts, which are saved', async () => {
    await yes(page).check();
    await expectSaved(page);
    await page.reload();
    expect(await yes(page).isChecked()).toBe(true);
    await questionOn(page, 'com13').getByText('Egita Eksperte').waitFor();
  });

  it('reads what the institution answers, and has nothing to submit', async () => {
    const others = page.locator('bd-others-questions summary').first();
    await others.click();
    const count = await page.locator('bd-others-questions').first().getByRole('listitem').count();
    expect(await others.innerText()).toBe(text(`question.onlyOthersOfInstitution.${form(count)}`, { count }));
    expect(await questionOn(page, 'com01').count()).toBe(0);
    const check = page.getByRole('link', { name: text('check.title') });
    expect(await check.count()).toBe(0);
    await page.goto(page.url().replace(/com$/, 'parbaudit-un-saglabat'));
    await page.locator('#errors').waitFor();
    expect(await page.getByRole('button', { name: text('check.submit'), exact: true }).count()).toBe(0);
  });

  it('goes back to the progress of the round', async () => {
    await page.getByRole('link', { name: text('questionnaire.toProgress') }).click();
    await page.waitForURL(`**/admin/rounds/${round.round.id}/progress`);
    await page.getByRole('heading', { name: round.round.title.lv }).waitFor();
  });

  it('is not shown to the institution as somebody whose questions it may answer', async () => {
    const [first] = round.participations;
    const contact = await newPerson(
      round.tenantId,
      'Toms Talsinieks',
      ['respondent'],
      [first?.institutionId ?? ''],
    );
    const own = await pageOf(contact);
    await own.goto(`/anketa/${first?.id}/com`);
    await questionOn(own, 'com01').waitFor();
    expect(await questionOn(own, 'com13').count()).toBe(0);
  });
});
