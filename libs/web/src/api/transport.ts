import { InjectionToken } from '@angular/core';

/** How requests leave the browser; tests put their own in its place. */
export const TRANSPORT = new InjectionToken<typeof fetch>('TRANSPORT', {
  providedIn: 'root',
  factory: () => (input, init) => fetch(input, init),
});
