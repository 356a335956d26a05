import type { Routes } from '@angular/router';
import { signedIn } from '@briedums/web';
import { may } from './shell/may';
import { start } from './shell/start';
import { toInvitation } from './shell/to-invitation';

/** Addresses are permanent: a route may move to another file, its path stays. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [start], children: [] },
  {
    path: 'rounds',
    canActivate: [may('round.read')],
    loadChildren: () => import('./features/rounds/routes').then((m) => m.roundRoutes),
  },
  {
    path: 'methodologies',
    canActivate: [may('methodology.read')],
    loadChildren: () => import('./features/methodologies/routes').then((m) => m.methodologyRoutes),
  },
  {
    path: 'institutions',
    canActivate: [may('institution.read')],
    loadChildren: () => import('./features/institutions/routes').then((m) => m.institutionRoutes),
  },
  {
    path: 'results',
    canActivate: [may('result.read')],
    loadComponent: () => import('./features/results/results-page').then((m) => m.ResultsPage),
  },
  {
    path: 'people',
    canActivate: [may('account.manage')],
    loadComponent: () => import('./features/people/people-page').then((m) => m.PeoplePage),
  },
  {
    path: 'outbox',
    canActivate: [may('outbox.read')],
    loadChildren: () => import('./features/outbox/routes').then((m) => m.outboxRoutes),
  },
  {
    path: 'tenants',
    canActivate: [may('tenant.manage')],
    loadComponent: () => import('./features/tenants/tenants-page').then((m) => m.TenantsPage),
  },
  {
    path: 'settings',
    canActivate: [signedIn],
    loadComponent: () => import('./features/settings/settings-page').then((m) => m.SettingsPage),
  },
  { path: 'uzaicinajums', canActivate: [toInvitation], children: [] },
  {
    path: 'sign-in',
    loadComponent: () => import('./shell/pages').then((m) => m.SignInPage),
  },
  { path: 'forbidden', loadComponent: () => import('./shell/pages').then((m) => m.ForbiddenPage) },
  {
    path: '**',
    loadComponent: () => import('./shell/pages').then((m) => m.NotFoundPage),
  },
];
