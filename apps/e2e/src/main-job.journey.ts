import { createHash } from 'node:crypto';
import type { Result } from '@briedums/methodology';
import type { Page } from 'playwright-core';
import { newPage } from './support/browser';
import { downloaded } from './support/downloads';
import { fillQuestionnaire, fillSection, sectionLink } from './support/filling/fill-section';
import { municipalities, plannedAnswers } from './support/filling/plan';
import { saveThroughPage } from './support/filling/save-through-page';
import type { Leaning } from './support/filling/value-of';
import { Program } from './support/program';
import { expectFiguresOf } from './support/figures';
import { acceptInvitation, submitWithReasons } from './support/respondent';
import { scoreLines } from './support/score-command';
import { storySteps } from './support/steps';
import { shared } from './support/shared';
import { adminText, respondentText } from './support/texts';
import * as workbench from './support/workbench';

interface Respondent {
  institution: string;
  leaning: Leaning;
  link: string;
  page: Page;
}

const engine = municipalities();
const respondents = (['keen', 'mixed', 'slow'] as const).map((leaning, i) => ({
  institution: ['Alūksnes novads', 'Balvu novads', 'Cēsu novads'][i] ?? '',
  leaning,
})) as Respondent[];
const [first] = respondents as [Respondent];
const names = respondents.map(({ institution }) => institution);
const participationOf = (page: Page): string =>
  /\/(?:anketa|rezultats)\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

/** One round from an empty installation to published results. Each step begins where the one before ended. */
describe('a round', () => {
  const step = storySteps();
  let administrator: Page;
  let roundUrl: string;
  let scored: Map<string, Result>;

  step(
    'begins with an operator who opens a tenant, and its administrator, each invited by a link',
    async () => {
      const [link = ''] = (await Program.run('dist/backend/cli.js', ['first-operator'], shared().env)).split(
        '\n',
      );
      const operator = await newPage();
      await acceptInvitation(operator, link, 'Olga Operatore');
      await operator.waitForURL(/\/admin\//);
      const invitation = await workbench.openTenant(operator, {
        name: 'Ministrija',
        slug: 'ministrija',
        person: 'Anna Administratore',
        email: 'anna@ministrija.test',
      });
      administrator = await newPage();
      await acceptInvitation(administrator, invitation);
      await administrator.waitForURL(/\/admin\/rounds$/);
    },
  );

  step('is prepared: methodology imported and published, institutions added, round created', async () => {
    await workbench.publishMethodology(administrator);
    for (const { institution } of respondents)
      await workbench.addInstitution(administrator, institution, 'Novads');
    await workbench.createRound(administrator, { lv: 'Pašvaldību E-indekss', en: 'Municipal E-index' });
    roundUrl = administrator.url();
    await workbench.addAllParticipants(administrator, respondents.length);
  });

  step('gives every institution a person with a link, and opens', async () => {
    for (const [i, respondent] of respondents.entries())
      respondent.link = await workbench.issueCredential(administrator, respondent.institution, {
        name: `Persona ${i + 1}`,
        email: `persona${i + 1}@piemers.test`,
      });
    await workbench.openForFilling(administrator);
  });

  step('lets a person in by the link, once, straight to the questionnaire', async () => {
    for (const respondent of respondents) {
      respondent.page = await newPage();
      await acceptInvitation(respondent.page, respondent.link);
      await respondent.page.waitForURL(/\/anketa\//);
      await respondent.page.getByText(respondent.institution).first().waitFor();
    }
    const late = await newPage();
    await late.goto(first.link);
    await late
      .getByRole('heading', { name: respondentText('invitation.dead.invitationUsed.title') })
      .waitFor();
  });

  step(
    'is filled in page by page, with everything that is asked',
    async () => {
      const { page, leaning } = first;
      await fillQuestionnaire(page, engine, plannedAnswers(engine, leaning));
      for (const section of engine.methodology.sections)
        await sectionLink(page, section)
          .filter({ hasText: respondentText('questionnaire.state.done') })
          .waitFor();
    },
    180_000,
  );

  step('is filled in by several people at once, wherever each begins', async () => {
    const last = engine.methodology.sections.at(-1)!;
    const own = new Set(last.subsections.flatMap((part) => part.questions.map(({ id }) => id)));
    for (const { page, leaning } of respondents.slice(1)) {
      const answers = plannedAnswers(engine, leaning);
      const others = Object.entries(answers).filter(([id]) => !own.has(id));
      const participation = participationOf(page);
      await saveThroughPage(page, participation, Object.fromEntries(others));
      await page.goto(`/anketa/${participation}/${last.id}`);
      await fillSection(page, last, answers);
      await page.goto(`/anketa/${participation}/parbaudit-un-saglabat`);
    }
  });

  step('is checked and submitted, every warning with a reason, and a receipt is given', async () => {
    for (const { page, leaning, institution } of respondents) {
      const answers = plannedAnswers(engine, leaning);
      const warnings = engine.checkAnswers(answers, { sources: ['self'] });
      expect(await submitWithReasons(page)).toBe(warnings.length);
      const receipt = await page.locator('dl').innerText();
      expect(receipt).toContain(institution);
      expect(receipt).toMatch(/\b[0-9a-f]{64}\b/);
    }
  });

  step('shows the administrator that all have submitted', async () => {
    await administrator.goto(roundUrl.replace('/access', '/progress'));
    for (const { institution } of respondents)
      await administrator
        .getByRole('row')
        .filter({ hasText: institution })
        .getByText(adminText('progress.state.submitted'))
        .waitFor();
  });

  step('is closed and computed', async () => {
    await workbench.closeRound(administrator);
    await administrator.goto(roundUrl.replace('/access', '/results'));
    await administrator.getByRole('button', { name: adminText('results.compute'), exact: true }).click();
    for (const { institution } of respondents)
      await administrator.getByRole('link', { name: institution }).waitFor();
  });

  step('has the same figures as the command line gives for the exported answers', async () => {
    const exported = await downloaded(administrator, async () => {
      await administrator.getByRole('button', { name: adminText('round.menu.more'), exact: true }).click();
      await administrator.getByRole('menuitem', { name: adminText('round.menu.answers') }).click();
    });
    scored = await scoreLines(exported);
    expect(scored.size).toBe(respondents.length);
    await expectFiguresOf(administrator, names, scored);
  });

  step('gives the ledger of an institution as a table, with the rule for every scored question', async () => {
    await administrator.getByRole('link', { name: first.institution }).click();
    const name = new RegExp(`${adminText('common.table.export')}\\s*: ${adminText('ledger.title')}`);
    const button = administrator.getByRole('button', { name });
    const [header, ...lines] = (await downloaded(administrator, () => button.click()))
      .trimEnd()
      .split('\r\n');
    expect(header).toContain(adminText('ledger.columns.rule'));
    const [{ questions }] = [...scored.values()] as [Result];
    expect(lines).toHaveLength(questions.filter(({ state }) => state !== 'unscored').length);
    await administrator.goBack();
  });

  step('shows nothing to respondents or the public before it is published', async () => {
    const visitor = await newPage();
    const address = `/ministrija/pasvaldibu-e-indekss-2026`;
    await visitor.goto(address);
    await visitor.getByRole('heading', { level: 1 }).waitFor();
    expect(await visitor.locator('main').innerText()).not.toContain(first.institution);
    await first.page.goto(`/rezultats/${participationOf(first.page)}`);
    await first.page.getByRole('heading', { name: respondentText('result.notThere') }).waitFor();
  });

  step('is published', async () => {
    await workbench.publishResults(administrator);
  });

  step(
    'shows a respondent the result with its whole ledger, byte for byte that of the command line',
    async () => {
      for (const { page, institution } of respondents) {
        await page.goto('/sakums');
        await page.getByRole('link', { name: respondentText('start.result') }).click();
        await page.getByRole('heading', { level: 1, name: institution }).waitFor();
        const button = page.getByRole('button', { name: respondentText('result.saveLedger') });
        const ledger = await downloaded(page, () => button.click());
        const hash = createHash('sha256').update(ledger).digest('hex');
        const [result] = [...scored.values()].filter(({ ledgerHash }) => ledgerHash === hash);
        expect(ledger).toBe(result?.ledger);
        await page.getByText(hash).waitFor();
        for (const key of ['why', 'how', 'who'])
          await page.getByRole('heading', { name: respondentText(`result.part.${key}`) }).waitFor();
      }
    },
  );

  step('shows everyone the table, an institution and the method, without signing in', async () => {
    const visitor = await newPage();
    await visitor.goto('/');
    await visitor.getByRole('link', { name: 'Ministrija' }).click();
    await visitor.getByRole('link', { name: 'Pašvaldību E-indekss' }).click();
    const best = [...scored].toSorted(([, a], [, b]) => rounded(b) - rounded(a));
    for (const [at, [id, result]] of best.entries()) {
      const link = visitor.locator(`a[href$="${id}"]`);
      const row = visitor.getByRole('row').filter({ has: link });
      expect(await row.locator('strong').innerText()).toBe(result.index.score?.rounded);
      expect(await row.getByRole('cell').nth(1).innerText()).toBe(String(at + 1));
    }
    await visitor.getByText(engine.hash).first().waitFor();
    await visitor.getByRole('row').getByRole('link', { name: first.institution }).click();
    await visitor.getByRole('heading', { level: 1, name: first.institution }).waitFor();
  });
});

const rounded = ({ index }: Result): number => Number(index.score?.rounded);
