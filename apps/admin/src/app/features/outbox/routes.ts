import type { Routes } from '@angular/router';

export const outboxRoutes: Routes = [
  { path: '', loadComponent: () => import('./outbox-page').then((m) => m.OutboxPage) },
  { path: ':id', loadComponent: () => import('./letter-page').then((m) => m.LetterPage) },
];
