import type { Routes } from '@angular/router';
import { signedIn } from '@briedums/web';
import { leaving } from './features/questionnaire/leaving';
import { finishing } from './features/questionnaire/unfinished';
import { toOwnWork } from './features/start/to-own-work';

const home = () => import('./features/public/home').then((m) => m.Home);

/** Addresses are permanent: a route may move to another file, its path stays. Tenants' names come last, so none can hide a page. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toOwnWork], loadComponent: home },
  { path: 'rezultati', loadComponent: home },
  { path: 'sign-in', loadComponent: () => import('./shell/pages').then((m) => m.SignInPage) },
  { path: 'not-found', loadComponent: () => import('./shell/pages').then((m) => m.NotFoundPage) },
  {
    path: 'uzaicinajums',
    loadComponent: () => import('./features/invitation/invitation-page').then((m) => m.InvitationPage),
  },
  {
    path: 'sakums',
    canActivate: [signedIn],
    loadComponent: () => import('./features/start/start-page').then((m) => m.StartPage),
  },
  {
    path: 'anketa/:participationId',
    canActivate: [signedIn],
    canDeactivate: [leaving],
    loadComponent: () =>
      import('./features/questionnaire/questionnaire-page').then((m) => m.QuestionnairePage),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./features/questionnaire/resume').then((m) => m.Resume),
      },
      {
        path: 'parbaudit-un-saglabat',
        loadComponent: () => import('./features/check/check-page').then((m) => m.CheckPage),
      },
      {
        path: 'visas-atbildes',
        loadComponent: () => import('./features/check/overview-page').then((m) => m.OverviewPage),
      },
      {
        path: 'iesniegts-apliecinajums',
        loadComponent: () => import('./features/check/receipt-page').then((m) => m.ReceiptPage),
      },
      {
        path: ':sectionId',
        canDeactivate: [finishing],
        loadComponent: () => import('./features/questionnaire/section-page').then((m) => m.SectionPage),
      },
    ],
  },
  {
    path: 'rezultats/:participationId',
    canActivate: [signedIn],
    loadComponent: () => import('./features/result/result-page').then((m) => m.ResultPage),
  },
  {
    path: 'konts',
    canActivate: [signedIn],
    loadComponent: () => import('./features/account/account-page').then((m) => m.AccountPage),
  },
  {
    path: 'pieklustamiba',
    loadComponent: () => import('./features/account/accessibility-page').then((m) => m.AccessibilityPage),
  },
  { path: ':tenant', loadComponent: () => import('./features/public/tenant-page').then((m) => m.TenantPage) },
  {
    path: ':tenant/:round',
    loadComponent: () => import('./features/public/round-page').then((m) => m.RoundPage),
  },
  {
    path: ':tenant/:round/:institutionId',
    loadComponent: () => import('./features/public/institution-page').then((m) => m.InstitutionPage),
  },
  { path: '**', loadComponent: () => import('./shell/pages').then((m) => m.NotFoundPage) },
];
