import type { Page } from 'playwright-core';
import { newPage } from './support/browser';
import { latvian } from './support/filling/fill-question';
import { expectSaved, sectionLink } from './support/filling/fill-section';
import { municipalities, plannedAnswers } from './support/filling/plan';
import { saveThroughPage } from './support/filling/save-through-page';
import { keyIn, signInByKeyboard, tabTo } from './support/keyboard';
import { newPerson, PASSWORD, pageOf, type Person } from './support/people';
import { openRound } from './support/rounds';
import { storySteps } from './support/steps';
import { respondentText as text } from './support/texts';

const engine = municipalities();
const answers = plannedAnswers(engine, 'mixed');
const section = engine.methodology.sections.find(({ id }) => id === 'cs')!;
const questions = section.subsections.flatMap((part) => part.questions).filter(({ id }) => id in answers);

/** Somebody who has answered all but one section before, and uses no mouse. */
describe('with the keyboard alone', () => {
  const step = storySteps();
  let person: Person;
  let page: Page;

  beforeAll(async () => {
    const { tenantId, participations } = await openRound('tastatura', ['Dobeles novads']);
    const [first] = participations;
    person = await newPerson(tenantId, 'Dace Dobele', ['respondent'], [first?.institutionId ?? '']);
    const own = new Set(questions.map(({ id }) => id));
    const others = Object.entries(answers).filter(([id]) => !own.has(id));
    const before = await pageOf(person);
    await saveThroughPage(before, first?.id ?? '', Object.fromEntries(others));
    page = await newPage();
  });

  step('one signs in and comes to the questionnaire', async () => {
    await page.goto('/sign-in');
    await page.locator('h1').waitFor();
    await signInByKeyboard(page, person.email, PASSWORD);
    await page.waitForURL(/\/anketa\/[^/]+\/\w+$/);
  });

  step(
    'one reaches the content without passing everything before it, the list of sections neither',
    async () => {
      await page.reload();
      await page.locator('bd-question').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe(text('common.skip'));
      await page.keyboard.press('Enter');
      expect(await page.locator('main h1:focus').count()).toBe(1);
    },
  );

  step('one turns to the next section and back, and is at its beginning each time', async () => {
    const turn = page.getByRole('navigation', { name: text('questionnaire.turn') });
    const first = await page.locator('main h1').innerText();
    for (const name of ['next', 'previous']) {
      await tabTo(page, turn.getByRole('link', { name: text(`questionnaire.${name}`) }));
      const before = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
      await page.locator('main h1:focus').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.locator('bd-question :focus').count()).toBe(1);
    }
    expect(await page.locator('main h1').innerText()).toBe(first);
  });

  step('one goes to a section and answers all of it, and the focus is always to be seen', async () => {
    await tabTo(page, sectionLink(page, section));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: latvian(section.name) }).waitFor();
    for (const question of questions) {
      const answer = answers[question.id];
      await keyIn(page, question, answer && 'value' in answer ? answer.value : null);
      const outline = await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      expect({ question: question.id, outline }).toEqual({ question: question.id, outline: true });
    }
    await page.keyboard.press('Control+s');
    await expectSaved(page);
    await sectionLink(page, section)
      .filter({ hasText: text('questionnaire.state.done') })
      .waitFor();
  });

  step('one explains the warnings, submits, and gets a receipt', async () => {
    await tabTo(page, page.getByRole('link', { name: text('check.title') }).first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: text('check.none') }).waitFor();
    const reasons = page.getByRole('textbox', { name: text('check.reason') });
    for (let number = 0; number < (await reasons.count()); number++) {
      await tabTo(page, reasons.nth(number));
      await page.keyboard.type('Dati ir pareizi');
    }
    await tabTo(page, page.getByRole('button', { name: text('check.submit'), exact: true }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await tabTo(page, dialog.getByRole('button', { name: text('check.submit'), exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: text('receipt.done') }).waitFor();
  });
});
