import { Component, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { PluralPipe } from '../i18n/pipes';
import { Texts } from '../i18n/texts';
import type { Field } from './field';

export interface SummaryItem {
  /** Id of the element to go to. */
  target: string;
  /** A translation key or a finished sentence. */
  text: string;
}

/** What is said to be wrong at the fields of a form, in their order. */
export const summaryOf = (fields: readonly Field[]): SummaryItem[] =>
  fields.flatMap((field) => {
    const text = field.error();
    return text ? [{ target: field.id, text }] : [];
  });

/** On top of a form after it was sent: what is wrong, with links to the places. Takes the focus whenever its items change. */
@Component({
  selector: 'bd-error-summary',
  imports: [PluralPipe],
  template: `
    @if (items().length) {
      <div #box class="bd-notice bd-notice--error" role="alert" tabindex="-1">
        <h2>{{ items().length | plural: 'common.summary.title' }}</h2>
        <ul>
          @for (item of items(); track $index) {
            <li>
              <a [href]="'#' + item.target" (click)="go($event, item.target)">{{ said(item.text) }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    h2 {
      font-size: calc(var(--bd-text) * 1.1);
    }

    ul {
      margin: 0.5rem 0 0;
      padding-left: 1.25rem;
    }

    a {
      color: var(--bd-error);
      font-weight: 600;
    }
  `,
})
export class ErrorSummary {
  readonly items = input.required<readonly SummaryItem[]>();
  private readonly texts = inject(Texts);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      if (this.items().length) this.box()?.nativeElement.focus();
    });
  }

  /** In the language of the screen, also when that is changed afterwards. */
  protected said(text: string): string {
    return this.texts.has(text) ? this.texts.t(text) : text;
  }

  /** An anchor would change the address (and with `<base>` the page). */
  protected go(event: Event, target: string): void {
    event.preventDefault();
    const element = document.getElementById(target);
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    const control = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
    control?.focus({ preventScroll: true });
  }
}

const focusable = 'input:not([disabled]), select, textarea, button, a[href], [tabindex]';
