import { municipalities } from '../filling/plan';
import { respondentText as text } from '../texts';
import type { Demo, Who } from '../demo';
import type { Visit } from './visit';

const visit = (title: string, who: Who, address: Visit['address'] | string, then?: Visit['then']): Visit => ({
  title,
  portal: 'respondent',
  who,
  address: typeof address === 'string' ? () => address : address,
  ...(then && { then }),
});

const published = ({ published: { slug } }: Demo): string => `/varam/${slug}`;
const form = ({ filling: { id } }: Demo): string => `/anketa/${id}`;

/** What everyone sees. */
const forEveryone: Visit[] = [
  visit('home', 'nobody', '/'),
  visit('published results', 'nobody', '/rezultati'),
  visit('sign in', 'nobody', '/sign-in'),
  visit('sign in with mistakes', 'nobody', '/sign-in', async (page) => {
    await page.getByRole('button', { name: text('session.signIn') }).click();
    await page.getByText(text('session.emailMissing')).first().waitFor();
  }),
  visit('a page that is not there', 'nobody', '/varam/nav/tadas/lapas'),
  visit('an invitation that is not there', 'nobody', '/uzaicinajums#nav'),
  visit('accessibility statement', 'nobody', '/pieklustamiba'),
  visit('rounds of an organisation', 'nobody', '/varam'),
  visit('an organisation that is not there', 'nobody', '/nav-tada'),
  visit('a published round', 'nobody', published),
  visit('a published round, two institutions compared', 'nobody', published, async (page) => {
    for (const at of [0, 1]) await page.locator('tbody input[type="checkbox"]').nth(at).check();
    await page.locator('bd-comparison').waitFor();
  }),
  visit('a published round, charts as tables', 'nobody', published, async (page) => {
    for (const button of await page.getByRole('button', { name: text('charts.showTable') }).all())
      await button.click();
  }),
  visit('an imported round', 'nobody', ({ imported: { slug } }) => `/varam/${slug}`),
  visit('an institution', 'nobody', (demo) => `${published(demo)}/${demo.result.institution.id}`),
];

/** Every section of the questionnaire, half filled in. */
const sections = municipalities().methodology.sections.map(({ id }) =>
  visit(`questionnaire, section ${id}`, 'filling', (demo) => `${form(demo)}/${id}`),
);

const forRespondents: Visit[] = [
  visit('own work', 'filling', '/sakums'),
  ...sections,
  visit(
    'questionnaire, comment and history open',
    'filling',
    (demo) => `${form(demo)}/general`,
    async (page) => {
      await page
        .getByRole('button', { name: new RegExp(`^${text('question.comment')}`) })
        .first()
        .click();
      await page
        .getByRole('button', { name: new RegExp(`^${text('question.history')}`) })
        .first()
        .click();
      await page.locator('bd-answer-history').waitFor();
    },
  ),
  visit(
    'check with errors',
    'filling',
    (demo) => `${form(demo)}/parbaudit-un-saglabat`,
    (page) => page.locator('#errors').waitFor(),
  ),
  visit('all answers', 'filling', (demo) => `${form(demo)}/visas-atbildes`),
  visit('no receipt yet', 'filling', (demo) => `${form(demo)}/iesniegts-apliecinajums`),
  visit('a section of what was submitted', 'submitted', ({ submitted }) => `/anketa/${submitted.id}/com`),
  visit('receipt', 'submitted', ({ submitted }) => `/anketa/${submitted.id}/iesniegts-apliecinajums`),
  visit('own result', 'submitted', ({ result }) => `/rezultats/${result.id}`),
  visit(
    'own result, all opened',
    'submitted',
    ({ result }) => `/rezultats/${result.id}`,
    async (page) => {
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
  ),
  visit('own account', 'submitted', '/konts'),
  visit('keys', 'filling', '/sakums', async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  }),
];

export const respondentVisits: Visit[] = [...forEveryone, ...forRespondents];
