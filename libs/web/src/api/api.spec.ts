import { TestBed } from '@angular/core/testing';
import { api } from '@briedums/domain';
import { stage } from '../testing/stage';
import { Api, isProblem } from './api';
import { CsrfToken } from './csrf';
import { NetworkError, ProblemError } from './problem-error';
import { Reauthentication } from './reauthentication';
import { TRANSPORT } from './transport';
import { UPLOAD_TRANSPORT, type UploadTransport } from './upload-transport';
import { ErrorTexts } from './error-text';

const id = '11111111-2222-4333-8444-555555555555';
interface Sent {
  url: string;
  init: RequestInit;
}
const answer = (status: number, body: unknown) =>
  ({ ok: status < 400, status, json: async () => body, text: async () => String(body) }) as Response;

/** A server that gives these answers in turn and remembers what it was asked. */
async function server(...answers: (() => Response)[]): Promise<{ client: Api; sent: Sent[] }> {
  const sent: Sent[] = [];
  const transport = (async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    const next = answers.shift();
    if (!next) throw new TypeError('Failed to fetch');
    return next();
  }) as typeof fetch;
  await stage('lv', [{ provide: TRANSPORT, useValue: transport }]);
  return { client: TestBed.inject(Api), sent };
}

const problem = (status: number, code: string) => () =>
  answer(status, { type: 'about:blank', status, code, title: 'Tā nevar.' });

describe('a call', () => {
  it('fills the path and query, and says which language and that the cookie goes along', async () => {
    const { client, sent } = await server(() => answer(200, []));
    await client.call(api.institutions.list, { query: { kind: 'municipality', search: 'Ā&b' } });
    expect(sent[0]?.url).toBe('/api/institutions?kind=municipality&search=%C4%80%26b');
    expect(sent[0]?.init.credentials).toBe('same-origin');
    expect(sent[0]?.init.headers).toEqual({ 'accept-language': 'lv' });
  });

  it('carries the token of the session when it changes something, not when it reads', async () => {
    const { client, sent } = await server(
      () => answer(200, {}),
      () => answer(200, {}),
    );
    TestBed.inject(CsrfToken).value = 'tok';
    await client.call(api.rounds.open, { params: { id } });
    await client.call(api.rounds.get, { params: { id } });
    expect(sent.map((s) => (s.init.headers as Record<string, string>)['x-csrf-token'])).toEqual([
      'tok',
      undefined,
    ]);
    expect(sent[0]?.url).toBe(`/api/rounds/${id}/open`);
  });

  it('rejects with what the server said', async () => {
    const { client } = await server(problem(409, 'answerConflict'));
    const error = await client.call(api.rounds.open, { params: { id } }).catch((e: unknown) => e);
    expect(isProblem(error, 'answerConflict')).toBe(true);
    expect(TestBed.inject(ErrorTexts).of(error)).toBe('Tā nevar.');
  });

  it('tells an unreachable server from one that says no, and from a page of a proxy', async () => {
    const { client } = await server(() => answer(502, '<html>'));
    const proxy = await client.call(api.rounds.list).catch((e: unknown) => e);
    expect(proxy).toBeInstanceOf(ProblemError);
    expect(TestBed.inject(ErrorTexts).of(proxy)).toContain('neparedzēta');
    const offline = await client.call(api.rounds.list).catch((e: unknown) => e);
    expect(offline).toBeInstanceOf(NetworkError);
    expect(TestBed.inject(ErrorTexts).of(offline)).toContain('Nav savienojuma');
  });
});

describe('a token that another tab has changed', () => {
  const view = (account: string, csrfToken: string) => () =>
    answer(200, { account: { id: account }, csrfToken });

  it('is fetched anew, and the call repeated', async () => {
    const { client, sent } = await server(problem(403, 'foreignOrigin'), view('me', 'new'), () =>
      answer(200, 'ok'),
    );
    Object.assign(TestBed.inject(CsrfToken), { value: 'old', accountId: 'me' });
    expect(await client.call(api.rounds.open, { params: { id } })).toBe('ok');
    expect((sent[2]?.init.headers as Record<string, string>)['x-csrf-token']).toBe('new');
  });

  it('is left alone when another account signed in there', async () => {
    const { client, sent } = await server(problem(403, 'foreignOrigin'), view('other', 'new'));
    Object.assign(TestBed.inject(CsrfToken), { value: 'old', accountId: 'me' });
    await expect(client.call(api.rounds.open, { params: { id } })).rejects.toBeInstanceOf(ProblemError);
    expect(sent).toHaveLength(2);
  });
});

describe('a session that has ended', () => {
  it('waits for one sign-in, then repeats every call', async () => {
    const { client, sent } = await server(
      problem(401, 'signedOut'),
      problem(401, 'signedOut'),
      () => answer(200, [1]),
      () => answer(200, [2]),
    );
    const again = TestBed.inject(Reauthentication);
    again.active = true;
    const both = Promise.all([client.call(api.rounds.list), client.call(api.methodologies.list)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(again.needed()).toBe(true);
    again.settle(true);
    expect(await both).toEqual([[1], [2]]);
    expect(again.needed()).toBe(false);
    expect(sent).toHaveLength(4);
  });

  it('is no matter while nobody was signed in, nor for a wrong password', async () => {
    const { client } = await server(problem(401, 'signedOut'), problem(401, 'wrongCredentials'));
    await expect(client.call(api.rounds.list)).rejects.toBeInstanceOf(ProblemError);
    TestBed.inject(Reauthentication).active = true;
    const wrong = client.call(api.session.signIn, { body: { email: 'a@b.lv', password: 'x' } });
    await expect(wrong).rejects.toBeInstanceOf(ProblemError);
    expect(TestBed.inject(Reauthentication).needed()).toBe(false);
  });
});

describe('an upload', () => {
  const input = { params: { id }, query: { questionId: 'q', name: 'ā.pdf' }, body: new Blob(['x']) };

  /** A server for uploads that tells half of the way, then answers. */
  async function uploads(...statuses: number[]) {
    const sent: Sent[] = [];
    const transport: UploadTransport = async (url, init, progress) => {
      sent.push({ url, init });
      progress(0.5);
      const status = statuses.shift();
      if (!status) throw new TypeError('no network');
      return answer(status, status < 400 ? { id } : { type: 'x', status, code: 'c', title: 'Nē.' });
    };
    await stage('lv', [{ provide: UPLOAD_TRANSPORT, useValue: transport }]);
    TestBed.inject(CsrfToken).value = 'tok';
    return { client: TestBed.inject(Api), sent };
  }

  it('carries the bytes as they are, and tells how far it is', async () => {
    const { client, sent } = await uploads(200);
    const shares: number[] = [];
    await client.call(api.files.upload, input, { progress: (share) => shares.push(share) });
    expect(sent[0]?.url).toBe(`/api/participations/${id}/files?questionId=q&name=%C4%81.pdf`);
    expect(sent[0]?.init.body).toBe(input.body);
    expect(sent[0]?.init.headers).toEqual({
      'accept-language': 'lv',
      'content-type': 'application/octet-stream',
      'x-csrf-token': 'tok',
    });
    expect(shares).toEqual([0.5]);
  });

  it('is sent again after signing in again, and fails like every call', async () => {
    const { client, sent } = await uploads(401, 200, 422);
    const again = TestBed.inject(Reauthentication);
    again.active = true;
    const progress = () => undefined;
    const call = client.call(api.files.upload, input, { progress });
    await new Promise((resolve) => setTimeout(resolve));
    again.settle(true);
    expect(await call).toEqual({ id });
    expect(sent).toHaveLength(2);
    await expect(client.call(api.files.upload, input, { progress })).rejects.toBeInstanceOf(ProblemError);
    await expect(client.call(api.files.upload, input, { progress })).rejects.toBeInstanceOf(NetworkError);
  });
});
