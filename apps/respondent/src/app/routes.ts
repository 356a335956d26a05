import type { Routes } from '@angular/router';

/** Addresses are permanent: a route may move to another file, its path stays. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./features/home/home').then((m) => m.Home),
  },
  { path: 'sign-in', loadComponent: () => import('./shell/pages').then((m) => m.SignInPage) },
  { path: '**', loadComponent: () => import('./shell/pages').then((m) => m.NotFoundPage) },
];
