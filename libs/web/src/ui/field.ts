import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../i18n/texts';
import { Icon } from './icon';

let count = 0;

/**
 * Label above, hint below it, the error between hint and control; put one `bdInput` inside, which is wired to all three.
 * `error` is a translation key or a finished sentence.
 */
@Component({
  selector: 'bd-field',
  imports: [Icon, TranslocoPipe],
  template: `
    <label [attr.for]="id">
      {{ label() }}
      @if (optional()) {
        <span class="bd-quiet">{{ 'common.optional' | transloco }}</span>
      }
    </label>
    @if (hint()) {
      <p class="hint bd-quiet" [id]="id + '-hint'">{{ hint() }}</p>
    }
    @if (errorText(); as text) {
      <p class="bd-problem" [id]="id + '-error'"><bd-icon name="error" />{{ text }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
    }

    label {
      display: block;
      margin-bottom: 0.25rem;
      font-weight: 600;
    }

    label span {
      font-weight: 400;
    }

    .hint {
      margin: 0 0 0.375rem;
    }

    .bd-problem {
      margin: 0 0 0.375rem;
    }
  `,
})
export class Field {
  private readonly texts = inject(Texts);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly optional = input(false);

  readonly id = `bd-field-${++count}`;
  readonly invalid = computed(() => !!this.error());
  readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.id}-hint`, this.error() && `${this.id}-error`].filter(Boolean);
    return ids.length ? ids.join(' ') : null;
  });
  protected readonly errorText = computed(() => {
    const error = this.error();
    return error && this.texts.has(error) ? this.texts.t(error) : error;
  });
}
