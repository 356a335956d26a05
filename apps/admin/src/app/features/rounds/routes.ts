import type { Routes } from '@angular/router';
import { may } from '../../shell/may';

export const roundRoutes: Routes = [
  { path: '', loadComponent: () => import('./list/rounds-page').then((m) => m.RoundsPage) },
  {
    path: 'new',
    canActivate: [may('round.manage')],
    loadComponent: () => import('./create/new-round-page').then((m) => m.NewRoundPage),
  },
  {
    path: 'import',
    canActivate: [may('round.manage')],
    loadComponent: () => import('./create/import-round-page').then((m) => m.ImportRoundPage),
  },
  {
    path: ':id/results/:resultSetId/:institutionId',
    canActivate: [may('result.read')],
    loadComponent: () => import('../results/detail/result-page').then((m) => m.ResultPage),
  },
  {
    path: ':id',
    loadComponent: () => import('./page/round-page').then((m) => m.RoundPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'progress' },
      { path: 'progress', loadComponent: () => import('./progress/progress-tab').then((m) => m.ProgressTab) },
      {
        path: 'access',
        loadComponent: () => import('./access/access-tab').then((m) => m.AccessTab),
      },
      {
        path: 'results',
        canActivate: [may('result.read')],
        loadComponent: () => import('../results/results-tab').then((m) => m.ResultsTab),
      },
      {
        path: 'publication',
        loadComponent: () => import('./publication/publication-tab').then((m) => m.PublicationTab),
      },
    ],
  },
];
