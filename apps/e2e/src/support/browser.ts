import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { shared } from './shared';

export interface PageOptions {
  language?: 'lv' | 'en';
  dark?: boolean;
  /** Of the window, in CSS pixels. */
  width?: number;
  /** Another system than the shared one. */
  url?: string;
}

let browser: Browser | undefined;
let faults: string[] = [];
const open = new Set<Page>();
// The test environment takes their pictures when a journey fails.
Object.assign(globalThis, { openPages: open });

/** What went wrong in pages since the last call: errors thrown, and what the security policy refused. */
export const takeFaults = (): string[] => {
  const taken = faults;
  faults = [];
  return taken;
};

const listen = (page: Page): void => {
  open.add(page);
  page.on('close', () => open.delete(page));
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    const refused = /Content Security Policy|NG0\d+|Missing translation/i.test(text);
    if (refused) faults.push(`${page.url()}: ${text}`);
  });
};

/** A browser profile of its own (cookies, storage), as of another person; relative addresses are the system's. */
export const newContext = async (options: PageOptions = {}): Promise<BrowserContext> => {
  browser ??= await chromium.connect(shared().browser);
  const { language = 'lv', dark = false, width = 1280, url = shared().url } = options;
  const context = await browser.newContext({
    baseURL: url,
    locale: language,
    timezoneId: 'Europe/Riga',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    viewport: { width, height: 800 },
  });
  context.setDefaultTimeout(15_000);
  context.on('page', listen);
  if (language !== 'lv') await context.addInitScript((l) => localStorage.setItem('bd.language', l), language);
  return context;
};

export const newPage = async (options: PageOptions = {}): Promise<Page> =>
  (await newContext(options)).newPage();

export const closeBrowser = async (): Promise<void> => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  await browser?.close();
  browser = undefined;
};
