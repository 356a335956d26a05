import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rows of a table are made alike: looking at the first three tells of all, and takes seconds less. */
const ALIKE = 'tbody tr:nth-child(n+4)';

const run = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(
    async ({ exclude, chosen }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(
        { exclude: [[exclude]] },
        { resultTypes: ['violations'], ...chosen },
      );
      return violations.map(({ id, help, nodes }) => {
        const places = nodes
          .slice(0, 3)
          .map((node) => `\n  ${node.target.join(' ')}: ${node.failureSummary}`);
        return `${id} (${help}), ${nodes.length} times${places.join('')}`;
      });
    },
    { exclude: ALIKE, chosen: options },
  );

const inject = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
};

/** What axe finds wrong with the page as it is now, one text per rule. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await inject(page);
  return run(page, {});
};

/** The same of what depends on colours and the size of the window alone. */
export const visualViolations = async (page: Page): Promise<string[]> => {
  await inject(page);
  return run(page, { runOnly: ['color-contrast', 'scrollable-region-focusable', 'link-in-text-block'] });
};
