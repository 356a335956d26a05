import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { readSort, type Sort, writeSort } from './sort';

/** One filter, kept in the address, so that a sent link opens the same view. */
export interface AddressValue<T> {
  readonly value: Signal<T>;
  set(value: T): void;
}

/** The filters and the order of a page, kept in the query of the address. Call it where a page's fields are made. */
export function addressState() {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const query = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const write = (params: Record<string, string | null>) =>
    void router.navigate([], {
      relativeTo: route,
      queryParams: params,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      // The page stays where it is: a filter is no new page.
      scroll: 'manual',
    });
  return {
    /** A text filter; empty leaves the address. */
    text: (name: string): AddressValue<string> => ({
      value: computed(() => query().get(name) ?? ''),
      set: (value) => write({ [name]: value || null }),
    }),
    sort: (name = 'sort', initial: Sort | null = null): AddressValue<Sort | null> => ({
      value: computed(() => readSort(query().get(name)) ?? initial),
      set: (value) => write({ [name]: writeSort(value) }),
    }),
    /** Takes these filters off at once. */
    clear: (...names: string[]) => write(Object.fromEntries(names.map((n) => [n, null]))),
  };
}
