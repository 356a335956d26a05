import type { Endpoint, RequestOf, ResponseOf, SessionView } from '@briedums/domain';
import { api, BYTES } from '@briedums/domain';
import { request } from 'node:http';
import type { z } from 'zod';

type Any = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;
export interface Answer<R> {
  status: number;
  body: R;
  headers: Headers;
  text: string;
}

/** A browser of the tests: keeps the cookie and sends the CSRF header, over real HTTP. */
export class TestClient {
  private cookie = '';
  private csrf = '';

  constructor(private readonly base: string) {}

  /** The raw answer, whatever its status. */
  async send<E extends Any>(
    e: E,
    input: RequestOf<E>,
    headers: Record<string, string> = {},
  ): Promise<Answer<ResponseOf<E>>> {
    const { params, query, body } = input as {
      params?: Record<string, string>;
      query?: Record<string, string>;
      body?: unknown;
    };
    const path = e.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''));
    const search = query ? `?${new URLSearchParams(query).toString()}` : '';
    const response = await fetch(this.base + path + search, {
      method: e.method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': e.bodyType ?? 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: e.bodyType ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    });
    this.keepCookie(response.headers);
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') && !e.contentType;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (json || response.status >= 400 ? JSON.parse(text || 'null') : text) as ResponseOf<E>,
    };
  }

  /** Sends a body as it is, for what no JSON.stringify would write. */
  async sendRaw(e: Any, body: string): Promise<{ status: number; text: string }> {
    const response = await fetch(this.base + e.path, {
      method: e.method,
      headers: { 'content-type': 'application/json', cookie: this.cookie, 'x-csrf-token': this.csrf },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  /** Asks and hangs up after a while, whatever has come by then. */
  async hangUp(path: string, afterMs: number): Promise<void> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), afterMs);
    await fetch(this.base + path, { signal: stop.signal, headers: { cookie: this.cookie } })
      .then((response) => response.text())
      .catch(() => undefined);
    clearTimeout(timer);
  }

  /** Begins to send a file to an address and hangs up in the middle of it. */
  async hangUpSending(path: string, afterMs: number): Promise<void> {
    const sending = request(this.base + path, {
      method: 'POST',
      headers: {
        'content-type': BYTES,
        'content-length': 100_000,
        cookie: this.cookie,
        'x-csrf-token': this.csrf,
      },
    });
    sending.on('error', () => undefined);
    sending.write(new Uint8Array(50_000).fill(97));
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    sending.destroy();
  }

  /** Reads the beginning of an answer, waits for what happens meanwhile, and reads the rest. */
  readSlowly(path: string, meanwhile: () => Promise<unknown>): Promise<{ size: number; complete: boolean }> {
    return new Promise((resolve, reject) => {
      const asking = request(this.base + path, { headers: { cookie: this.cookie } }, (answer) => {
        let size = 0;
        answer.once('data', () => {
          answer.pause();
          meanwhile().then(() => answer.resume(), reject);
        });
        answer.on('data', (piece: Buffer) => (size += piece.length));
        answer.on('error', () => undefined);
        answer.on('close', () => resolve({ size, complete: answer.complete }));
      });
      asking.on('error', reject);
      asking.end();
    });
  }

  /** The body of a successful answer; throws with the problem otherwise. */
  async call<E extends Any>(e: E, input: RequestOf<E>): Promise<ResponseOf<E>> {
    const answer = await this.send(e, input);
    if (answer.status !== 200) throw new Error(`${e.method} ${e.path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  async signIn(email: string, password: string): Promise<SessionView> {
    return this.adopt(await this.call(api.session.signIn, { body: { email, password } }));
  }

  /** Goes on as the session that an answer opened. */
  adopt(session: SessionView): SessionView {
    this.csrf = session.csrfToken;
    return session;
  }

  private keepCookie(headers: Headers): void {
    for (const line of headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
  }
}
