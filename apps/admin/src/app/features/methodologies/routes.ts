import type { Routes } from '@angular/router';
import { may } from '../../shell/may';

export const methodologyRoutes: Routes = [
  { path: '', loadComponent: () => import('./list/methodologies-page').then((m) => m.MethodologiesPage) },
];
