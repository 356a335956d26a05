import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorTexts } from '../api/error-text';
import { Icon } from './icon';

/** What could not be loaded or done, in a sentence, and the way to try again. */
@Component({
  selector: 'bd-failure',
  imports: [Icon, MatButton, TranslocoPipe],
  template: `
    <div class="bd-notice bd-notice--error" role="alert">
      <p class="title"><bd-icon name="error" /> {{ title() || ('common.error.title' | transloco) }}</p>
      <p>{{ text() }}</p>
      @if (retriable()) {
        <button matButton="outlined" type="button" (click)="retry.emit()">
          {{ 'common.retry' | transloco }}
        </button>
      }
    </div>
  `,
  styles: `
    p {
      margin: 0 0 0.5rem;
    }

    p:last-child {
      margin: 0;
    }

    .title {
      font-weight: 600;
    }
  `,
})
export class Failure {
  private readonly errors = inject(ErrorTexts);
  readonly error = input.required<unknown>();
  readonly title = input<string>();
  readonly retriable = input(true);
  readonly retry = output<void>();
  protected readonly text = computed(() => this.errors.of(this.error()));
}
