/** What the journeys of one run share: one system, one browser. */
export interface Shared {
  /** Where the portals and the API are. */
  url: string;
  /** The database as the superuser. */
  adminUrl: string;
  /** What the backend's programs were started with. */
  env: Record<string, string>;
  /** Where the browser listens. */
  browser: string;
}

const NAME = 'BRIEDUMS_JOURNEYS';

/** Hands it over to the test files, which Jest may run in other processes. */
export const share = (shared: Shared): void => void (process.env[NAME] = JSON.stringify(shared));

export const shared = (): Shared => {
  const text = process.env[NAME];
  if (!text)
    throw new Error('The journeys were not set up: Jest must run them with apps/e2e/jest.config.cjs');
  return JSON.parse(text) as Shared;
};
