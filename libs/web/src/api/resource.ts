import { computed, inject, resource, type Signal } from '@angular/core';
import type { Endpoint, RequestOf, ResponseOf } from '@briedums/domain';
import { Api, type CallArguments } from './api';

/** A value of the server that a page shows. Reading it never throws. */
export interface ApiResource<T> {
  /** Undefined until the first answer came; stays while reloading. */
  readonly value: Signal<T | undefined>;
  readonly error: Signal<Error | undefined>;
  /** True while there is nothing to show yet. */
  readonly loading: Signal<boolean>;
  /** True during any request, also a reload behind a shown value. */
  readonly busy: Signal<boolean>;
  reload(): void;
  /** Puts a value that a change has just answered with. */
  set(value: T): void;
}

/**
 * Loads an endpoint whenever the request changes; `undefined` from the function means "not yet". Call it where a page's
 * fields are made: `rounds = apiResource(api.rounds.list, () => ({}))`.
 */
export function apiResource<E extends Endpoint>(
  endpoint: E,
  request: () => RequestOf<E> | undefined,
): ApiResource<ResponseOf<E>> {
  const api = inject(Api);
  const inner = resource<ResponseOf<E>, RequestOf<E> | undefined>({
    params: () => request(),
    loader: ({ params, abortSignal }) =>
      api.call(endpoint, ...([params, { signal: abortSignal }] as unknown as CallArguments<E>)),
  });
  return {
    value: computed(() => (inner.hasValue() ? inner.value() : undefined)),
    error: computed(() => inner.error()),
    loading: computed(() => inner.isLoading() && !inner.hasValue()),
    busy: inner.isLoading,
    reload: () => void inner.reload(),
    set: (value) => inner.value.set(value),
  };
}
