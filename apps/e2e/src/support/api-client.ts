import { api, type Endpoint, type RequestOf, type ResponseOf, type SessionView } from '@briedums/domain';
import { shared } from './shared';

interface Parts {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

const addressOf = (path: string, { params, query }: Parts): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? '')) +
  (query ? `?${new URLSearchParams(query).toString()}` : '');

/** Somebody who uses the API without a browser, to prepare what a journey begins with. */
export class ApiClient {
  private cookie = '';
  private csrf = '';

  constructor(private readonly base = shared().url) {}

  async signIn(email: string, password: string): Promise<SessionView> {
    const view = await this.call(api.session.signIn, { body: { email, password } });
    this.csrf = view.csrfToken;
    return view;
  }

  /** The endpoint's response; throws with the problem for everything but success. */
  async call<E extends Endpoint>(endpoint: E, input: RequestOf<E>): Promise<ResponseOf<E>> {
    const parts = input as Parts;
    const response = await fetch(this.base + addressOf(endpoint.path, parts), {
      method: endpoint.method,
      headers: {
        ...(parts.body !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookie && { cookie: this.cookie }),
        ...(this.csrf && { 'x-csrf-token': this.csrf }),
      },
      body: parts.body === undefined ? null : JSON.stringify(parts.body),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${endpoint.method} ${endpoint.path}: ${response.status} ${text}`);
    return (endpoint.contentType ? text : JSON.parse(text)) as ResponseOf<E>;
  }
}
