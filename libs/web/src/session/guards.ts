import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import type { Permission } from '@briedums/domain';
import { Session } from './session';

/** Lets signed-in people in; others go to `/sign-in?next=…` and come back afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  if (await session.load()) return true;
  return router.createUrlTree(['/sign-in'], { queryParams: { next: state.url } });
};

/** As `signedIn`, and only with the permission; without it the page is not found. */
export const allowed =
  (permission: Permission): CanActivateFn =>
  async (_route, state) => {
    const session = inject(Session);
    const router = inject(Router);
    if (!(await session.load()))
      return router.createUrlTree(['/sign-in'], { queryParams: { next: state.url } });
    return session.can(permission) || router.createUrlTree(['/not-found']);
  };
