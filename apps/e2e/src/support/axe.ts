import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page as it is now, one line per element. Empty when nothing. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  );
};

/** Fails with every accessibility violation of the page, named by its address. */
export const expectNoAxeViolations = async (page: Page): Promise<void> =>
  expect({ page: page.url(), violations: await axeViolations(page) }).toEqual({
    page: page.url(),
    violations: [],
  });
