import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import type { Permission } from '@briedums/domain';
import { Session } from '@briedums/web';

/**
 * Lets in who has the permission. Others are asked to sign in, or told that the page is not theirs; the address stays, so
 * that it can be sent to somebody who may.
 */
export const may =
  (permission: Permission): CanActivateFn =>
  async (_route, state) => {
    const session = inject(Session);
    const router = inject(Router);
    if (!(await session.load()))
      return router.createUrlTree(['/sign-in'], { queryParams: { next: state.url } });
    if (session.can(permission)) return true;
    return new RedirectCommand(router.createUrlTree(['/forbidden']), { skipLocationChange: true });
  };
