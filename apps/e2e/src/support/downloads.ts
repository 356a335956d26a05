import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** The text of the file that an action makes the browser download. */
export async function downloaded(page: Page, action: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return text(await download.createReadStream());
}
