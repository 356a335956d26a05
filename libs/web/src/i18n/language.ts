import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { isLanguage, type Language, languages } from './languages';
import { remembered } from './remembered';

/** The language of the screens: the account's when signed in, else the one chosen here before, else Latvian. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly memory = remembered('bd.language');
  private readonly chosen = signal<Language>(languages[0]);

  readonly current = this.chosen.asReadonly();

  /** The language to start with, before it is known who is signed in. */
  initial(): Language {
    const kept = this.memory.read();
    return isLanguage(kept) ? kept : languages[0];
  }

  /** Loads the texts first, so that a switch never shows keys. */
  async use(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.chosen.set(language);
    this.document.documentElement.lang = language;
    this.memory.write(language);
  }
}
