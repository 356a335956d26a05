import type { Running } from './global-setup';

/** Ends what all journeys shared, and removes its database. */
export default async function tearDown(): Promise<void> {
  const { journeys } = globalThis as { journeys?: Running };
  await Promise.all([journeys?.system.stop(), journeys?.browser.close()]);
}
