import { inject, Injectable } from '@angular/core';
import { Texts } from '../i18n/texts';
import { NetworkError, ProblemError } from './problem-error';

/** What to tell the person about an error: never a code alone. */
@Injectable({ providedIn: 'root' })
export class ErrorTexts {
  private readonly texts = inject(Texts);

  of(error: unknown): string {
    if (error instanceof NetworkError) return this.texts.t('errors.offline');
    if (!(error instanceof ProblemError)) return this.texts.t('errors.unexpected');
    const key = `errors.${error.code}`;
    if (this.texts.has(key)) return this.texts.t(key);
    return error.problem.title || this.texts.t('errors.unexpected');
  }
}
