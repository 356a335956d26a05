import type { Page } from 'playwright-core';
import type { Demo, Who } from '../demo';

/** A page in a state, as one person sees it. */
export interface Visit {
  title: string;
  portal: 'admin' | 'respondent';
  who: Who;
  address: (demo: Demo) => string;
  /** A question covers the page: nobody can choose another language under it. */
  modal?: true;
  /** What is done on the page before it is looked at. */
  then?: (page: Page) => Promise<unknown>;
}

/** Waits until a page has loaded what it shows. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
