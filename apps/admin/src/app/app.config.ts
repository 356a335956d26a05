import type { ApplicationConfig } from '@angular/core';
import { provideWeb } from '@briedums/web';
import { routes } from './routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideWeb(routes, {
      lv: () => import('../i18n/lv.json'),
      en: () => import('../i18n/en.json'),
    }),
  ],
};
