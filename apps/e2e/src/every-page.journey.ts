import type { Page } from 'playwright-core';
import { axeViolations, visualViolations } from './support/axe';
import { paint, resize, sideways, speak } from './support/appearance';
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

const accountOf = (who: Exclude<Who, 'nobody'>): { email: string; password: string } => {
  const { email, password } = demo.accounts[who];
  return { email, password };
};

/** Everyone has one window for all their pages, as people do. */
const pageOf = async (who: Who): Promise<Page> => {
  const known = pages.get(who);
  if (known) return known;
  const page = who === 'nobody' ? await newPage() : await signedInPage(accountOf(who));
  pages.set(who, page);
  return page;
};

it('says on the first page of an empty installation that nothing is published yet', async () => {
  await empty.getByText(respondentText('home.empty')).waitFor();
  expect(await axeViolations(empty)).toEqual([]);
});

describe.each<Visit>([...respondentVisits, ...workbenchVisits])('$portal: $title', (visit) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOf(visit.who);
    await resize(page, DESK);
    await page.goto(visit.address(demo));
    await settled(page);
    await paint(page, 'light');
    await visit.then?.(page);
  });

  it('has no accessibility violation, light or dark, on a desk or a phone', async () => {
    const light = await axeViolations(page);
    await paint(page, 'dark');
    await resize(page, PHONE);
    expect({ light, dark: await visualViolations(page) }).toEqual({ light: [], dark: [] });
  });

  it('fits a phone without scrolling sideways, in both languages, and is complete in both', async () => {
    await resize(page, PHONE);
    const found: Record<string, string[]> = {};
    for (const language of ['en', 'lv'] as const) {
      if (!visit.modal) await speak(page, language);
      else if (language === 'en') continue;
      found[`${language}: sideways`] = await sideways(page);
      found[`${language}: untranslated`] = await untranslated(page, visit.portal, language);
    }
    expect(Object.values(found).flat().length ? found : 'complete').toBe('complete');
  });
});
