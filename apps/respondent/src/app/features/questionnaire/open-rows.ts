import { inject, Injectable } from '@angular/core';
import { type OpenRows, Session } from '@briedums/web';
import { Form } from './form';

/**
 * What one person has opened in one questionnaire, while this window is open: leaving a section or loading the page anew
 * folds nothing. Where the browser keeps nothing, every section begins folded.
 */
@Injectable()
export class RememberedRows implements OpenRows {
  private readonly session = inject(Session);
  private readonly form = inject(Form);

  of(questionId: string): readonly number[] {
    return this.all()[questionId] ?? [];
  }

  keep(questionId: string, rows: readonly number[]): void {
    try {
      sessionStorage.setItem(this.key(), JSON.stringify({ ...this.all(), [questionId]: rows }));
    } catch {
      // Storage is refused.
    }
  }

  private all(): Partial<Record<string, readonly number[]>> {
    try {
      return JSON.parse(sessionStorage.getItem(this.key()) ?? '{}') as Record<string, number[]>;
    } catch {
      return {};
    }
  }

  private key(): string {
    return `bd.openRows|${this.session.view()?.account.id}|${this.form.id()}`;
  }
}
