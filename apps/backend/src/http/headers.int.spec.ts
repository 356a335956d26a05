import { api } from '@briedums/domain';
import { PASSWORD, TestApp } from '../testing/test-app';
import type { AnyEndpoint } from './endpoint';

const endpoints = Object.entries(api).flatMap(([area, all]) =>
  Object.entries(all as Record<string, AnyEndpoint>).map(([name, e]) => ({ id: `${area}.${name}`, e })),
);
const POLICY = {
  'default-src': "'self'",
  'script-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const policyOf = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.filter((source) => !source.startsWith("'nonce-")).join(' ')];
    }),
  );

describe('what every answer carries', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await TestApp.start({ PUBLIC_URL: 'https://briedums.test' });
  });
  afterAll(() => t.stop());

  const ask = (path: string, init: RequestInit = {}) => fetch(t.base + path, init);

  it.each(endpoints)('keeps browsers safe: $id', async ({ e }) => {
    const { headers } = await ask(e.path.replace(/:\w+/g, 'x'), { method: e.method });
    expect(policyOf(headers)).toMatchObject(POLICY);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': e.path === '/api/public' ? 'no-cache' : 'no-store',
    });
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
      expect(headers.get(name)).toBeNull();
  });

  it('keeps them safe also where nothing is found', async () => {
    const { status, headers } = await ask('/api/nothing');
    expect([status, policyOf(headers)]).toMatchObject([404, POLICY]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('lets no other site read an answer, whatever it asks for', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
    const answer = await ask('/api/session', { method: 'OPTIONS', headers });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('binds the session to this origin, to https and to the browser’s own requests', async () => {
    await t.tenant('alfa');
    const body = JSON.stringify({ email: 'admin@alfa.test', password: PASSWORD });
    const signIn = await ask('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://briedums.test' },
      body,
    });
    const cookies = signIn.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    const [pair = '', ...attributes] = (cookies[0] ?? '').split('; ');
    expect(pair).toMatch(/^__Host-briedums=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure']);
  });
});

describe('what answers carry without https', () => {
  it('is no promise of https', async () => {
    const t = await TestApp.start();
    try {
      const { headers } = await fetch(`${t.base}/api/health/live`);
      expect(headers.get('strict-transport-security')).toBeNull();
    } finally {
      await t.stop();
    }
  });
});
