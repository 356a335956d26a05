import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import {
  provideRouter,
  type Routes,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { LanguageChoice } from './i18n/language';
import { type AppTexts, languages } from './i18n/languages';
import { APP_TEXTS, TextLoader } from './i18n/loader';
import { keepAnchorRoom } from './ui/anchor-room';
import { SchemeChoice } from './ui/scheme';

/** Everything both portals need at start: routes, texts, look. */
export const provideWeb = (routes: Routes, texts: AppTexts): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ anchorScrolling: 'enabled', scrollPositionRestoration: 'enabled' }),
    ),
    { provide: APP_TEXTS, useValue: texts },
    { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    // Charts declare animations even where they use none; without a renderer for them a development build throws.
    provideAnimationsAsync('noop'),
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: languages[0],
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: TextLoader,
    }),
    provideAppInitializer(() => {
      inject(SchemeChoice);
      keepAnchorRoom();
      const language = inject(LanguageChoice);
      return language.use(language.initial());
    }),
  ]);
