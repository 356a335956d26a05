import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestApp } from '../testing/test-app';

describe('the portals', () => {
  let folder: string;
  let t: TestApp;

  const build = (portal: string, files: Record<string, string>): void => {
    mkdirSync(join(folder, portal), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, portal, name), text);
  };
  const get = (path: string): Promise<Response> => fetch(t.base + path, { redirect: 'manual' });
  const text = async (path: string): Promise<string> => (await get(path)).text();
  /** As it is written: `fetch` would tidy the path up. */
  const rawStatus = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(t.base);
      request({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briedums-portals-'));
    writeFileSync(join(folder, 'secret.txt'), 'not of a portal');
    t = await TestApp.start({ PORTALS_DIR: folder });
  });
  afterAll(async () => {
    await t.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are not there before they are built, and are as soon as they are', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/admin/rounds')).status).toBe(404);
    build('respondent', { 'index.html': '<p nonce="__CSP_NONCE__">first</p>' });
    build('admin', { 'index.html': 'workbench' });
    expect(await text('/')).toContain('first');
    expect(await text('/admin/rounds')).toBe('workbench');
  });

  it('are served anew when they are built again while the server runs', async () => {
    build('respondent', { 'index.html': '<p>second</p>', 'chunk-ABCD1234.js': '2' });
    expect(await text('/')).toContain('second');
    expect(await text('/chunk-ABCD1234.js')).toBe('2');
  });

  it('answer every address with their page, which no cache keeps and whose nonce is new each time', async () => {
    build('respondent', { 'index.html': '__CSP_NONCE__' });
    const pages = [await get('/'), await get('/varam/2022/kads'), await get('/rezultati?lapa=2')];
    expect(pages.map((page) => [page.status, page.headers.get('cache-control')])).toEqual(
      pages.map(() => [200, 'no-store']),
    );
    const nonces = await Promise.all(pages.map((page) => page.text()));
    expect(new Set(nonces).size).toBe(3);
    pages.forEach((page, i) =>
      expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonces[i]}'`),
    );
    const redirect = await get('/admin');
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/admin/']);
  });

  it('let caches keep for ever what has its hash in its name, and ask again for the rest', async () => {
    build('admin', { 'main-0A1b2C3d.js': 'a()', 'favicon.svg': '<svg/>' });
    expect((await get('/admin/main-0A1b2C3d.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/admin/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/gone-ABCD1234.js', '/index.html', '/admin/index.html', '/api/nothing', '/.env', '/admin/.env'])(
    'have no page for %s',
    async (path) => {
      build('admin', { '.env': 'x=1' });
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        expect.stringContaining('application/problem+json'),
      ]);
    },
  );

  it.each(['/../secret.txt', '/admin/../../secret.txt', '/..%2fsecret.txt', '/admin/..%2f..%2fsecret.txt'])(
    'give nothing beside themselves away: %s',
    async (path) => expect([400, 403, 404]).toContain(await rawStatus(path)),
  );
});
