import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatNumber } from './formats';
import { LanguageChoice } from './language';
import { pickText, type LocalText } from './local-text';
import { pluralForm } from './plural';

export type Params = Record<string, string | number>;

/** Texts in code. Reads the language signal, so that a `computed` over it follows a switch. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private readonly transloco = inject(TranslocoService);
  private readonly choice = inject(LanguageChoice);
  readonly language = this.choice.current;

  /** The text of a key, with `{{name}}` filled in. */
  t(key: string, params: Params = {}): string {
    return this.transloco.translate<string>(key, params, this.language());
  }

  /** The form of `key` (`key.zero`, `key.one`, `key.other`) for a count, which fills `{{count}}`. */
  plural(key: string, count: number, params: Params = {}): string {
    const language = this.language();
    const shown = formatNumber(language, count);
    return this.t(`${key}.${pluralForm(language, count)}`, { count: shown, ...params });
  }

  /** The text of a document or of the wire, `{ lv, en }`, in the language of the screen. */
  of(text: LocalText | null | undefined): string {
    return pickText(text, this.language());
  }

  /** Whether there is such a text. */
  has(key: string): boolean {
    return key in this.transloco.getTranslation(this.language());
  }
}
