import type { Routes } from '@angular/router';
import { may } from '../../shell/may';

export const institutionRoutes: Routes = [
  { path: '', loadComponent: () => import('./institutions-page').then((m) => m.InstitutionsPage) },
  {
    path: 'import',
    canActivate: [may('institution.manage')],
    loadComponent: () => import('./import-institutions-page').then((m) => m.ImportInstitutionsPage),
  },
  { path: ':id', loadComponent: () => import('./institution-page').then((m) => m.InstitutionPage) },
];
