import type { Routes } from '@angular/router';
import { may } from '../../shell/may';

const importPage = () => import('./import/import-methodology-page').then((m) => m.ImportMethodologyPage);

export const methodologyRoutes: Routes = [
  { path: '', loadComponent: () => import('./list/methodologies-page').then((m) => m.MethodologiesPage) },
  { path: 'import', canActivate: [may('methodology.edit')], loadComponent: importPage },
  { path: ':id/replace', canActivate: [may('methodology.edit')], loadComponent: importPage },
  {
    path: ':id',
    loadComponent: () => import('./version/version-page').then((m) => m.VersionPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'questions' },
      {
        path: 'questions',
        loadComponent: () => import('./questions/questions-tab').then((m) => m.QuestionsTab),
      },
      { path: 'scoring', loadComponent: () => import('./version/scoring-tab').then((m) => m.ScoringTab) },
      { path: 'checks', loadComponent: () => import('./version/checks-tab').then((m) => m.ChecksTab) },
      { path: 'problems', loadComponent: () => import('./version/problems-tab').then((m) => m.ProblemsTab) },
    ],
  },
];
