import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { chromiumArgs, chromiumEnv, chromiumLaunchOptions } from './chromium.mjs';
import { ClearError } from './say.mjs';

const WEAKENING = /disable-web-security|allow-running-insecure|ignore-certificate|disable-site-isolation/;

describe('the browser’s arguments', () => {
  it('switch the sandbox off for root only', () => {
    assert.ok(chromiumArgs({ root: true }).includes('--no-sandbox'));
    assert.ok(!chromiumArgs({ root: false }).includes('--no-sandbox'));
  });

  it('weaken nothing of what protects a page', () => {
    assert.deepEqual(
      chromiumArgs({ root: true }).filter((arg) => WEAKENING.test(arg)),
      [],
    );
  });
});

describe('the browser’s environment', () => {
  it('puts the unpacked libraries before those that were asked for', () => {
    const env = chromiumEnv('/cache/c', { LD_LIBRARY_PATH: '/mine', HOME: '/h' });
    assert.equal(env.LD_LIBRARY_PATH, '/cache/c/lib:/mine');
    assert.equal(env.FONTCONFIG_FILE, '/cache/c/fonts.conf');
    assert.equal(env.HOME, '/h');
  });

  it('lets files have the names that they have in Latvian, whatever the machine speaks', () => {
    assert.equal(chromiumEnv('/cache/c', { LC_ALL: 'C', LANG: 'C' }).LC_ALL, 'C.UTF-8');
  });
});

describe('another browser', () => {
  const before = process.env.CHROMIUM_PATH;
  afterEach(() => {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  });

  it('is the one that CHROMIUM_PATH names', async () => {
    process.env.CHROMIUM_PATH = process.execPath;
    assert.equal((await chromiumLaunchOptions()).executablePath, process.execPath);
  });

  it('is refused in a sentence when there is no such file', async () => {
    process.env.CHROMIUM_PATH = '/no/such/browser';
    await assert.rejects(chromiumLaunchOptions(), (error) => {
      assert.ok(error instanceof ClearError);
      assert.match(error.message, /\/no\/such\/browser/);
      return true;
    });
  });
});
