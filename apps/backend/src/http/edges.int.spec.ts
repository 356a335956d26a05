import { api } from '@briedums/domain';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { PASSWORD, TestApp } from '../testing/test-app';
import type { TestClient } from '../testing/test-client';

interface Reply {
  status: number;
  type: string;
  cookie: string;
  text: string;
}
const JSON_TYPE = { 'content-type': 'application/json' };

describe('requests that no browser sends', () => {
  let t: TestApp;
  let client: TestClient;
  beforeAll(async () => {
    t = await TestApp.start();
    ({ client } = await t.tenant('ministrija'));
  });
  afterAll(() => t.stop());

  /** Sends a request line, headers and a body as they are. */
  const raw = (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body: string | Buffer = '',
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(t.base);
      const asking = request({ hostname, port, method, path, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
            text: Buffer.concat(parts).toString(),
          }),
        );
        answer.on('error', reject);
      });
      asking.on('error', reject);
      asking.end(body);
    });
  const signIn = (headers: Record<string, string>, body: string | Buffer) =>
    raw('POST', '/api/session', headers, body);
  /** A problem in words, and nothing of the program's insides. */
  const isTold = ({ type, text }: Reply): boolean => {
    const { code, title } = JSON.parse(text) as { code: string; title: string };
    return type === 'application/problem+json; charset=utf-8' && code !== 'unexpected' && title.length > 10;
  };
  const told = async (reply: Promise<Reply>): Promise<number> => {
    const answer = await reply;
    expect([answer.text, isTold(answer)]).toEqual([answer.text, true]);
    return answer.status;
  };

  it.each([
    ['no JSON', '{"email": '],
    ['nothing', ''],
    ['a key that would change all objects', '{"__proto__": {"polluted": true}}'],
    ['a key that would change their makers', '{"constructor": {"prototype": {"polluted": true}}}'],
    ['a number beyond numbers', '{"email": 1e400}'],
    ['the same key twice', '{"email": "a@b.test", "email": ["x"], "password": "x"}'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('are told what is wrong when the body is %s', async (_, body) => {
    expect(await told(signIn(JSON_TYPE, body))).toBe(400);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/xml', 415],
    ['application/octet-stream', 415],
    ['application/json; charset=utf-16', 400],
    ['nonsense', 415],
    ['', 415],
  ])('are told so when the content is said to be “%s”', async (type, status) => {
    const answered = await told(signIn({ 'content-type': type }, 'email=a@b.test'));
    expect([400, 415]).toContain(answered);
    expect(answered).toBe(status);
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'x', 'gzip, gzip'])('are not unpacked: %s', async (encoding) => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
    const status = await told(signIn({ ...JSON_TYPE, 'content-encoding': encoding }, bomb));
    expect([400, 413, 415]).toContain(status);
  });

  it('are refused while they are sent when they are too large', async () => {
    const begun = Date.now();
    expect(await told(signIn(JSON_TYPE, `{"email":"${'x'.repeat(10 * 1024 * 1024)}"}`))).toBe(413);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    ['GET', '/api/rounds/%'],
    ['GET', '/api/rounds/%E0%A4%A'],
    ['GET', '/api/rounds/%00'],
    ['GET', '/api/public/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
    ['GET', `/api/rounds/${'x'.repeat(5000)}`],
    ['GET', '/api/nothing'],
    ['GET', '/api'],
    ['GET', '/api//session'],
    ['GET', '/api/public/../../etc/passwd'],
    ['POST', '/api/rounds/x/y/z'],
    ['PUT', '/api/session'],
    ['OPTIONS', '/api/session'],
    ['TRACE', '/api/session'],
    ['PROPFIND', '/api/session'],
  ])('are not found, in words: %s %s', async (method, path) => {
    expect([400, 401, 404]).toContain(await told(raw(method, path)));
  });

  it.each([
    'kind=state&kind=municipality',
    'kind[]=state',
    'kind[$ne]=state',
    'search=a&search=b',
    '__proto__[x]=1',
    'unknown=1',
    'search=%',
    'search=%00',
    'kind=%E0%A4%A',
  ])('are no 500 with the query ?%s', async (query) => {
    const answer = await client.send(
      { ...api.institutions.list, path: `/api/institutions?${query}` },
      {} as never,
    );
    expect([200, 400]).toContain(answer.status);
  });

  it.each([
    '__Host-briedums',
    '__Host-briedums=',
    '__Host-briedums=%E0%A4%A',
    '__Host-briedums=%00',
    '__Host-briedums="a;b"; =; ;;==',
    `__Host-briedums=${'x'.repeat(4000)}`,
    '__Host-briedums=a; __Host-briedums=b',
    '__proto__=1; constructor=2; toString=3',
  ])('are nobody’s with the cookie %s', async (cookie) => {
    expect(await raw('GET', '/api/session', { cookie })).toMatchObject({ status: 200, text: 'null' });
    expect(await told(raw('GET', '/api/rounds', { cookie }))).toBe(401);
  });

  it('get links of the configured address, whatever host they name', async () => {
    const body = JSON.stringify({ email: 'admin@ministrija.test', password: PASSWORD });
    const { cookie, text } = await signIn(JSON_TYPE, body);
    const { csrfToken } = JSON.parse(text) as { csrfToken: string };
    const spoofed = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    const headers = { ...JSON_TYPE, ...spoofed, cookie, 'x-csrf-token': csrfToken };
    const person = JSON.stringify({ name: 'Ilze', email: 'ilze@ministrija.test', roles: ['analyst'] });
    const invited = JSON.parse((await raw('POST', '/api/accounts', headers, person)).text) as {
      link: string;
    };
    expect(invited.link).toMatch(/^http:\/\/localhost:8080\/uzaicinajums#/);
    const [mail] = await client.call(api.outbox.list, {});
    const letter = await client.call(api.outbox.get, { params: { id: mail?.id ?? '' } });
    expect(letter.text).toContain(invited.link);
    expect(letter.text).not.toContain('evil');
  });

  it.each([
    ['accept-language', `${'x,'.repeat(2000)}en`],
    ['accept-language', '%00;q=abc,,,;'],
    ['x-csrf-token', 'x'.repeat(5000)],
    ['accept', 'nonsense'],
    ['accept-encoding', 'nonsense, br;q=x'],
    ['range', 'bytes=0-9999999999,-1'],
    ['if-none-match', '*'],
    ['x-forwarded-for', 'not an address, ::::, 999.1.1.1'],
    ['x-http-method-override', 'DELETE'],
    ['expect', '100-continue'],
  ])('are answered whatever %s says', async (name, value) => {
    expect((await raw('GET', '/api/session', { [name]: value })).status).toBe(200);
  });
});
