import { rmSync } from 'node:fs';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { failuresFolder } from './failures';
import { share } from './shared';
import { System } from './system';

export interface Running {
  system: System;
  browser: BrowserServer;
}

const launchOptions = (): LaunchOptions => {
  const text = process.env['CHROMIUM_LAUNCH'];
  if (!text) throw new Error('CHROMIUM_LAUNCH is not set; run the journeys through npm test');
  const options = JSON.parse(text) as LaunchOptions;
  return { ...options, env: { ...process.env, ...options.env } as Record<string, string> };
};

/** Starts what all journeys share. */
export default async function setUp(): Promise<void> {
  rmSync(failuresFolder, { recursive: true, force: true });
  const [system, browser] = await Promise.all([System.start(), chromium.launchServer(launchOptions())]);
  Object.assign(globalThis, { journeys: { system, browser } satisfies Running });
  const { url, env, database } = system;
  share({ url, env, adminUrl: database.adminUrl, browser: browser.wsEndpoint() });
}
