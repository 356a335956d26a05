import type { Question, RowQuestion, Text } from '@briedums/methodology';
import type { Locator, Page } from 'playwright-core';
import { respondentText } from '../texts';

type Of<T extends Question['type']> = Extract<Question, { type: T }>;
type Option = Of<'single'>['options'][number];

/** As the page shows it in Latvian. */
export const latvian = (text: Text | undefined): string => (text?.['lv'] ?? '').replace(/\s+/g, ' ').trim();

/** What a person who hears the page is told of an option. */
export const nameOf = (option: Option): string =>
  `${latvian(option.text)} ${latvian(option.criteria)}`.trim();

/** The part of a page in which a question is asked. */
export const questionOn = (page: Page, id: string): Locator => page.locator(`#q-${id}`);

const radio = (at: Locator, name: string): Locator => at.getByRole('radio', { name, exact: true });
const chosen = (options: readonly Option[], ids: readonly string[]): Option[] =>
  options.filter(({ id }) => ids.includes(id));

async function fillGroup(at: Locator, question: Of<'group'>, rows: Record<string, unknown>[]): Promise<void> {
  for (const [number, row] of rows.entries()) {
    const title = new RegExp(`^${latvian(question.rowName)} ${number + 1}(:|$)`);
    const section = at.getByRole('group', { name: title });
    if ((await section.count()) === 0)
      await at.getByRole('button', { name: respondentText('questions.group.add') }).click();
    const folded = section.getByRole('button', { expanded: false });
    if (await folded.count()) await folded.click();
    for (const part of question.questions.filter(({ id }) => id in row)) {
      const asked = section
        .locator('.question')
        .filter({ has: at.page().getByText(latvian(part.text), { exact: true }) });
      await fillField(asked, part, row[part.id]);
    }
  }
}

/** Few options are radio buttons, many are a list. */
async function fillSingle(at: Locator, option: Option): Promise<void> {
  const list = at.getByRole('combobox');
  if (await list.count()) await list.selectOption({ label: latvian(option.text) });
  else await radio(at, nameOf(option)).check();
}

/** Gives the answer as somebody with a mouse would: every control is found by what is read on it. */
export async function fillField(
  at: Locator,
  question: Question | RowQuestion,
  value: unknown,
): Promise<void> {
  switch (question.type) {
    case 'yesNo':
      return radio(at, respondentText(`questions.${value as string}`)).check();
    case 'single':
      return fillSingle(at, chosen(question.options, [value as string])[0] as Option);
    case 'multiple':
      for (const option of chosen(question.options, value as string[]))
        await at.getByRole('checkbox', { name: nameOf(option), exact: true }).check();
      return;
    case 'choiceTable':
      for (const row of question.rows) {
        const [option] = question.options.filter(
          ({ id }) => id === (value as Record<string, string>)[row.id],
        );
        await radio(at, `${latvian(row.text)}: ${latvian(option?.text)}`).check();
      }
      return;
    case 'share':
      for (const half of ['part', 'whole'] as const)
        await at
          .getByLabel(latvian(question[half]), { exact: true })
          .fill((value as Record<string, string>)[half] ?? '');
      return;
    case 'numberTable':
      for (const row of question.rows)
        for (const column of question.columns)
          await at
            .getByRole('textbox', { name: `${latvian(row.text)}, ${latvian(column.text)}`, exact: true })
            .fill((value as Record<string, Record<string, string>>)[row.id]?.[column.id] ?? '');
      return;
    case 'group':
      return fillGroup(at, question, value as Record<string, unknown>[]);
    default:
      return at.getByRole('textbox').fill(value as string);
  }
}
