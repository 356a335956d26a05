import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from '@briedums/web';
import { areas } from './areas';

/** The workbench begins with the first area that the person may read. */
export const start: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  if (!(await session.load())) return router.createUrlTree(['/sign-in']);
  const first = areas.find((area) => session.can(area.permission));
  return new RedirectCommand(router.createUrlTree([first?.path ?? '/forbidden']));
};
