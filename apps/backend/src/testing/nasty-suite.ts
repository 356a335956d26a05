import type { AnyEndpoint } from '../http/endpoint';
import { roleFor, type Step, steps } from './endpoint-steps';
import { makeWorld, type World } from './isolation-world';
import { type NastyRequest, nastyRequests } from './nasty-requests';
import { TestApp } from './test-app';
import type { Answer, TestClient } from './test-client';

const AT_ONCE = 8;
/** What only this program's insides say: stacks, files, statements, the words of PostgreSQL. */
const INSIDES =
  /\n\s+at |node_modules|\.[jt]s:\d|QueryFailed|ZodError|TypeError|\b(relation|constraint|column) \\?"|syntax error|invalid byte/;

const faultOf = ({ status, text, headers }: Answer<unknown>): string | null => {
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  if (INSIDES.test(text)) return `insides: ${text.slice(0, 300)}`;
  if (status < 400) return null;
  const { code, title } = JSON.parse(text) as { code?: string; title?: string };
  const told = headers.get('content-type') === 'application/problem+json; charset=utf-8' && code && title;
  return told ? null : `no problem: ${status} ${text.slice(0, 200)}`;
};

/** Their documents have as many places as all other requests together: they are a part of their own, tried beside the others. */
export const aboutMethodologies = ({ name }: Step): boolean => name.startsWith('methodologies.');

/** Nasty input in every place of the endpoints that are `of` this part; together the parts try all of them. */
export const tryNastyInput = (of: (step: Step) => boolean): void => {
  const tried = steps.filter(of);
  let t: TestApp;
  let own: World;
  let leaver = 0;
  beforeAll(async () => {
    t = await TestApp.start();
    own = await makeWorld(t, 'zilonis');
  }, 120_000);
  afterAll(() => t.stop());

  const client = async ({ e, sample }: Step): Promise<TestClient> => {
    if (e.access === 'public') return t.client();
    if (!sample.endsSession) return own.as[roleFor(e)];
    return (await t.account(own.tenantId, `leaver${++leaver}@${own.word}.test`, ['analyst'])).client;
  };
  const faults = async (e: AnyEndpoint, by: TestClient, requests: NastyRequest[]): Promise<string[]> => {
    const found = await Promise.all(
      requests.map(async ({ about, input }) => {
        const fault = faultOf(await by.send(e, input as never));
        return fault && `${about}: ${fault}`;
      }),
    );
    return found.filter((fault) => fault !== null);
  };

  it.each(tried)(
    'is answered with a sentence by $name, in every place of it',
    async (step) => {
      const requests = nastyRequests(step.e, step.sample.input(own) as never);
      const by = await client(step);
      const found: string[] = [];
      for (let n = 0; n < requests.length; n += AT_ONCE)
        found.push(...(await faults(step.e, by, requests.slice(n, n + AT_ONCE))));
      expect(found).toEqual([]);
    },
    60_000,
  );

  it.each(tried.filter(({ e }) => e.method === 'GET'))('leaves $name as it was: it answers', async (step) => {
    const answer = await (await client(step)).send(step.e, step.sample.input(own) as never);
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  });

  it('changes nothing of what all objects are', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
};
