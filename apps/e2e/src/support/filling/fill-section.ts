import type { Answer, Answers, Engine, Section } from '@briedums/methodology';
import type { Locator, Page } from 'playwright-core';
import { respondentText } from '../texts';
import { fillField, latvian, questionOn } from './fill-question';

const valueIn = (answer: Answer | undefined): unknown =>
  answer && 'value' in answer ? answer.value : undefined;

/** The line in which the page says what the server has of the answers. */
export const saveStatus = (page: Page): Locator => page.locator('bd-save-status').getByRole('status');

/** Waits until the server has everything that was typed. */
export const expectSaved = (page: Page): Promise<void> =>
  saveStatus(page)
    .filter({ hasText: /^\s*Saglabāts \d\d:\d\d\s*$/ })
    .waitFor();

/** The link of a section in the list at the side. */
export const sectionLink = (page: Page, section: Section): Locator =>
  page
    .getByRole('navigation', { name: respondentText('questionnaire.sections') })
    .getByRole('link', { name: latvian(section.name) });

/** Answers what one section asks of a respondent, on its page, and waits until it is saved. */
export async function fillSection(page: Page, section: Section, answers: Answers): Promise<void> {
  await page.getByRole('heading', { level: 1, name: latvian(section.name) }).waitFor();
  for (const question of section.subsections.flatMap((part) => part.questions)) {
    const value = valueIn(answers[question.id]);
    if (question.source === 'self' && value !== undefined)
      await fillField(questionOn(page, question.id), question, value);
  }
  await expectSaved(page);
}

/** Goes from section to section as the page leads, answering all, and ends on the page that checks. */
export async function fillQuestionnaire(
  page: Page,
  { methodology }: Engine,
  answers: Answers,
): Promise<void> {
  for (const section of methodology.sections) {
    await fillSection(page, section, answers);
    const turn = page.getByRole('navigation', { name: respondentText('questionnaire.turn') });
    const last = section === methodology.sections.at(-1);
    await turn
      .getByRole('link', { name: respondentText(last ? 'check.title' : 'questionnaire.next') })
      .click();
  }
}
