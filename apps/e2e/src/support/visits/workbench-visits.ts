import type { Page } from 'playwright-core';
import type { Demo, Who } from '../demo';
import { adminText as text } from '../texts';
import type { Visit } from './visit';

const visit = (
  title: string,
  address: Visit['address'] | string,
  then?: Visit['then'],
  who: Who = 'administrator',
): Visit => ({
  title,
  portal: 'admin',
  who,
  address: (demo) => `/admin${typeof address === 'string' ? address : address(demo)}`,
  ...(then && { then }),
});

/** Presses a button and waits for the panel or question that it opens. */
const opening =
  (key: string) =>
  async (page: Page): Promise<void> => {
    await page
      .getByRole('button', { name: text(key), exact: true })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  };

/** Sends a form as it is, so that it says what is wrong. */
const sending =
  (key: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: text(key), exact: true }).click();
    await page.locator('bd-error-summary').getByRole('alert').waitFor();
  };

const round =
  (which: 'open' | 'published' | 'imported', tab: string) =>
  (demo: Demo): string =>
    `/rounds/${demo[which].id}/${tab}`;

const rounds: Visit[] = [
  visit('rounds', '/rounds'),
  visit('new round', '/rounds/new'),
  visit('new round with mistakes', '/rounds/new', sending('rounds.new.submit')),
  visit('import of a past round', '/rounds/import'),
  ...(['progress', 'access', 'results', 'publication'] as const).flatMap((tab) => [
    visit(`open round, ${tab}`, round('open', tab)),
    visit(`published round, ${tab}`, round('published', tab)),
  ]),
  visit('imported round, results', round('imported', 'results')),
  {
    ...visit(
      'open round, an institution',
      ({ open, filling }) => `/rounds/${open.id}/progress?about=${filling.id}`,
      (page) => page.getByRole('dialog').waitFor(),
    ),
    modal: true,
  },
  visit('open round, participants chosen', round('open', 'access'), (page) =>
    page.locator('tbody input[type="checkbox"]').first().check(),
  ),
  visit('open round, adding participants', round('open', 'access'), opening('access.add.title')),
  { ...visit('open round, closing it', round('open', 'progress'), opening('round.next.close')), modal: true },
  visit(
    'result of an institution',
    ({ published, result }) =>
      `/rounds/${published.id}/results/${published.publication?.resultSetId}/${result.institution.id}`,
  ),
  visit('results', '/results'),
];

const methodologies: Visit[] = [
  visit('methodologies', '/methodologies'),
  visit('import of a methodology', '/methodologies/import'),
  visit('import of a methodology with mistakes', '/methodologies/import', async (page) => {
    await page.locator('#f-document').fill('{"id": "a"}');
    await page.getByText(text('methodologies.import.noHeader')).waitFor();
  }),
  ...['questions', 'scoring', 'checks', 'problems'].map((tab) =>
    visit(`published version, ${tab}`, ({ version }) => `/methodologies/${version}/${tab}`),
  ),
  visit('unfinished version, problems', ({ draft }) => `/methodologies/${draft}/problems`),
  visit('unfinished version, questions', ({ draft }) => `/methodologies/${draft}/questions`),
  visit('replacing an unfinished version', ({ draft }) => `/methodologies/${draft}/replace`),
];

const others: Visit[] = [
  visit('institutions', '/institutions'),
  visit('adding an institution', '/institutions', opening('institutions.add')),
  visit('import of institutions', '/institutions/import'),
  visit('an institution', ({ institution }) => `/institutions/${institution}`),
  visit('people', '/people'),
  visit('inviting a person', '/people', opening('people.invite.open')),
  visit('letters', '/outbox'),
  visit('a letter', ({ letter }) => `/outbox/${letter}`),
  visit('settings', '/settings'),
  visit('palette', '/rounds', async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
  }),
  visit('a page of others', '/tenants'),
  visit('a page that is not there', '/nav-tadas-lapas'),
  visit('organisations', '/tenants', undefined, 'operator'),
  visit('opening an organisation', '/tenants', opening('tenants.open.open'), 'operator'),
  visit('sign in', '/sign-in', undefined, 'nobody'),
];

export const workbenchVisits: Visit[] = [...rounds, ...methodologies, ...others];
