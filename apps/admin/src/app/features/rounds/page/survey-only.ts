import { effect, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { RoundStore } from './round-store';

/** For the tabs about filling in: an imported round was never filled in, so its page goes on to the results. */
export function surveyOnly(): void {
  const store = inject(RoundStore);
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  effect(() => {
    if (store.round.value()?.origin === 'imported')
      void router.navigate(['../results'], { relativeTo: route, replaceUrl: true });
  });
}
