import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inRoot } from './paths';

/** Where the pictures of failed journeys are. */
export const failuresFolder = inRoot('dist/e2e-failures');

const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .slice(0, 120);

/** Keeps what every open page looked like, and its address and text, under the failed journey's title. */
export const keepPictures = async (title: string, pages: Iterable<Page>): Promise<void> => {
  mkdirSync(failuresFolder, { recursive: true });
  let number = 0;
  for (const page of pages) {
    if (page.isClosed()) continue;
    const file = join(failuresFolder, `${fileName(title)}-${++number}`);
    await page.screenshot({ path: `${file}.png`, fullPage: true, timeout: 10_000 }).catch(() => undefined);
    const text = await page
      .locator('body')
      .innerText({ timeout: 5_000 })
      .catch(() => '');
    writeFileSync(`${file}.txt`, `${page.url()}\n\n${text}\n`);
  }
};
