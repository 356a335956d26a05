import { inject, Injectable } from '@angular/core';
import { api, type Endpoint, type RequestOf, type ResponseOf, type SessionView } from '@briedums/domain';
import { LanguageChoice } from '../i18n/language';
import { addressOf } from './address';
import { CsrfToken } from './csrf';
import { NetworkError, ProblemError, problemOf } from './problem-error';
import { Reauthentication } from './reauthentication';
import { TRANSPORT } from './transport';
import { UPLOAD_TRANSPORT } from './upload-transport';

export interface CallOptions {
  signal?: AbortSignal;
  /** Called with how much of the body is sent, 0 to 1. */
  progress?: (share: number) => void;
}

/** The request may be left out when the endpoint needs none of its parts. */
export type CallArguments<E> =
  Record<string, never> extends RequestOf<E>
    ? [request?: RequestOf<E>, options?: CallOptions]
    : [request: RequestOf<E>, options?: CallOptions];

interface Parts {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** Calls the server by the endpoint table of the domain: `inject(Api).call(api.rounds.get, { params: { id } })`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly transport = inject(TRANSPORT);
  private readonly uploads = inject(UPLOAD_TRANSPORT);
  private readonly language = inject(LanguageChoice);
  private readonly csrf = inject(CsrfToken);
  private readonly reauthentication = inject(Reauthentication);

  /**
   * The endpoint's response. Rejects with ProblemError (the server said no), NetworkError (it was not reached) or the
   * signal's AbortError. When the session has ended meanwhile, asks the person to sign in again and repeats the call.
   */
  async call<E extends Endpoint>(
    endpoint: E,
    ...[request, options]: CallArguments<E>
  ): Promise<ResponseOf<E>> {
    const parts = (request ?? {}) as Parts;
    const send = () => this.send(endpoint, parts, options);
    let response = await send();
    if (response.status === 401 && endpoint.access !== 'public' && (await this.reauthentication.ask())) {
      response = await send();
    }
    if (!response.ok) {
      const problem = await problemOf(response);
      if (problem.code !== 'foreignOrigin' || !(await this.renewToken())) throw problem;
      response = await send();
      if (!response.ok) throw await problemOf(response);
    }
    return (endpoint.contentType ? await response.text() : await response.json()) as ResponseOf<E>;
  }

  /** The address of a file endpoint, for a link. */
  address<E extends Endpoint>(endpoint: E, ...[request]: CallArguments<E>): string {
    const parts = (request ?? {}) as Parts;
    return addressOf(endpoint.path, parts.params, parts.query);
  }

  /** Signing in again in another tab changes the token of all tabs. False when it is no longer the same account. */
  private async renewToken(): Promise<boolean> {
    const response = await this.send(api.session.current, {});
    const view = response.ok ? ((await response.json()) as SessionView | null) : null;
    if (!view || view.account.id !== this.csrf.accountId || view.csrfToken === this.csrf.value) return false;
    this.csrf.value = view.csrfToken;
    return true;
  }

  private async send(
    endpoint: Endpoint,
    parts: Parts,
    { signal, progress }: CallOptions = {},
  ): Promise<Response> {
    const address = addressOf(endpoint.path, parts.params, parts.query);
    const init = this.request(endpoint, parts, signal);
    try {
      return await (progress ? this.uploads(address, init, progress) : this.transport(address, init));
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new NetworkError('The server was not reached', { cause: error });
    }
  }

  private request({ method, bodyType }: Endpoint, { body }: Parts, signal?: AbortSignal): RequestInit {
    const headers: Record<string, string> = { 'accept-language': this.language.current() };
    if (body !== undefined) headers['content-type'] = bodyType ?? 'application/json';
    if (method !== 'GET' && this.csrf.value) headers['x-csrf-token'] = this.csrf.value;
    const content = bodyType ? (body as BodyInit) : JSON.stringify(body);
    return {
      method,
      credentials: 'same-origin',
      headers,
      body: body === undefined ? undefined : content,
      signal,
    };
  }
}

/** Whether the server answered with this problem code. */
export const isProblem = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.code === code);
