import type { Question } from '@briedums/methodology';
import type { Locator, Page } from 'playwright-core';
import { nameOf, questionOn } from './filling/fill-question';
import { respondentText } from './texts';

const FAR = 200;

/** Presses Tab until the control has the focus, as somebody without a mouse does. Fails when it is never reached. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const reached = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await reached()); presses++) {
    if (presses > FAR) throw new Error(`Tab does not reach ${control}`);
    await page.keyboard.press(key);
  }
}

/** Chooses one of a group of radio buttons: Tab reaches the group, arrows move in it. */
async function choose(page: Page, group: Locator, wanted: number): Promise<void> {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let at = 0; at < wanted; at++) await page.keyboard.press('ArrowDown');
}

/** Answers a question with the keyboard alone. */
export async function keyIn(page: Page, question: Question, value: unknown): Promise<void> {
  const at = questionOn(page, question.id);
  switch (question.type) {
    case 'yesNo':
      return choose(page, at, ['yes', 'no'].indexOf(value as string));
    case 'single':
      return choose(
        page,
        at,
        question.options.findIndex(({ id }) => id === value),
      );
    case 'multiple':
      for (const option of question.options.filter(({ id }) => (value as string[]).includes(id))) {
        await tabTo(page, at.getByRole('checkbox', { name: nameOf(option), exact: true }));
        await page.keyboard.press('Space');
      }
      return;
    case 'text':
      await tabTo(page, at.getByRole('textbox'));
      return page.keyboard.type(value as string);
    default:
      throw new Error(`${question.id}: no keys are known for a question of type ${question.type}`);
  }
}

/** Signs in on the page that asks for it. */
export async function signInByKeyboard(page: Page, email: string, password: string): Promise<void> {
  await tabTo(page, page.getByLabel(respondentText('session.email')));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel(respondentText('session.password'), { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}
