import { chromium } from 'playwright-core';
import { parseArgs } from './args.mjs';
import { chromiumLaunchOptions } from './chromium.mjs';
import { ClearError } from './say.mjs';

const USAGE = 'Usage: node tools/shot.mjs URL out.png [width] [height] [--lang lv] [--dark]';

function readArgs(argv) {
  const { words, options } = parseArgs(argv, ['lang']);
  const [url, file, width = '1280', height = '800'] = words;
  if (!url || !file || !(Number(width) > 0) || !(Number(height) > 0)) throw new ClearError(USAGE);
  return { url, file, viewport: { width: Number(width), height: Number(height) }, options };
}

/** What goes wrong in the page is worth more than its picture. */
function reportErrors(page) {
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`page: ${message.text()}\n`);
  });
  page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`));
}

/** Takes a full-page picture of an address with the browser of the tests. */
export async function main(argv) {
  const { url, file, viewport, options } = readArgs(argv);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const page = await browser.newPage({
      viewport,
      locale: options.lang ?? 'lv',
      colorScheme: options.dark ? 'dark' : 'light',
    });
    reportErrors(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await browser.close();
  }
  process.stdout.write(`${file}\n`);
}
