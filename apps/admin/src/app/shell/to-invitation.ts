import { DOCUMENT, inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';

/**
 * Invitations of staff and of contact persons are accepted at one address, `/uzaicinajums` at the root of the origin, which
 * then leads members of staff back here. Whoever opens it under the workbench is taken there, the token still behind #.
 */
export const toInvitation: CanActivateFn = (route) => {
  inject(DOCUMENT).location.replace(`/uzaicinajums#${route.fragment ?? ''}`);
  return false;
};
