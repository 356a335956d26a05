import { inject, Injectable, InjectionToken } from '@angular/core';
import type { Translation as TranslocoTranslation, TranslocoLoader } from '@jsverse/transloco';
import { type AppTexts, type Language, isLanguage, type Translation } from './languages';

export const APP_TEXTS = new InjectionToken<AppTexts>('APP_TEXTS');

const shared: Record<Language, () => Promise<{ shared: Translation }>> = {
  lv: () => import('./lv'),
  en: () => import('./en'),
};

/** Texts of the library and of the app, bundled and loaded per language. */
@Injectable()
export class TextLoader implements TranslocoLoader {
  private readonly app = inject(APP_TEXTS);

  async getTranslation(lang: string): Promise<TranslocoTranslation> {
    if (!isLanguage(lang)) throw new Error(`No such language: ${lang}`);
    const [own, app] = await Promise.all([shared[lang](), this.app[lang]()]);
    return { ...own.shared, ...app.default };
  }
}
