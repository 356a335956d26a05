import type { Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { newPage } from './support/browser';
import { type Demo, demonstration, type Who } from './support/demo';
import { untranslated } from './support/untranslated';
import { useOwnSystem } from './support/own-system';
import { signedInPage } from './support/people';
import type { System } from './support/system';
import { respondentText } from './support/texts';
import { respondentVisits } from './support/visits/respondent-visits';
import { settled, type Visit } from './support/visits/visit';
import { workbenchVisits } from './support/visits/workbench-visits';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

let system: System;
let demo: Demo;
let empty: Page;
const pages = new Map<Who, Page>();

beforeAll(async () => {
  system = await useOwnSystem();
  empty = await newPage();
  await empty.goto('/');
  await settled(empty);
  demo = await demonstration();
}, 120_000);
afterAll(() => system.stop());

/** Everyone has one window for all their pages, as people do. */
const pageOf = async (who: Who): Promise<Page> => {
  const known = pages.get(who);
  if (known) return known;
  const page = who === 'nobody' ? await newPage() : await signedInPage(demo.accounts[who]);
  pages.set(who, page);
  return page;
};

/** What of the page sticks out to the right, which makes a phone scroll sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
  });

it('says on the first page of an empty installation that nothing is published yet', async () => {
  await empty.getByText(respondentText('home.empty')).waitFor();
  expect(await axeViolations(empty)).toEqual([]);
});

describe.each<Visit>([...respondentVisits, ...workbenchVisits])('$portal: $title', (visit) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOf(visit.who);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESK);
    await page.goto(visit.address(demo));
    await settled(page);
    await visit.then?.(page);
  });

  it('has no accessibility violation, light or dark, on a desk or a phone', async () => {
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize(PHONE);
    expect(await sideways(page)).toEqual([]);
  });

  it('is complete in both languages, and says which one it is in', async () => {
    for (const language of ['lv', 'en'] as const) {
      await page.evaluate((wanted) => {
        document.querySelector<HTMLElement>(`bd-language-switch [lang="${wanted}"]`)?.click();
      }, language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      expect(await untranslated(page, visit.portal, language)).toEqual([]);
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('bd-language-switch [lang="lv"]')?.click());
    await page.locator('html[lang="lv"]').waitFor();
    expect(await sideways(page)).toEqual([]);
  });
});
