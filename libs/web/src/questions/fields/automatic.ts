import { Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AmountPipe, TextPipe } from '../../i18n/pipes';
import { FieldBase } from '../field-base';
import { asText } from '../values';

/** What an automatic check measured; nobody types it. */
@Component({
  selector: 'bd-automatic-field',
  imports: [AmountPipe, TextPipe, TranslocoPipe],
  template: `
    @if (measured(); as value) {
      <p>
        <strong class="bd-figures">{{ value | amount }} {{ question().unit | text }}</strong>
      </p>
      <p class="bd-quiet bd-small">{{ 'questions.automatic.measured' | transloco }}</p>
    } @else {
      <p class="bd-quiet">{{ 'questions.automatic.waiting' | transloco }}</p>
    }
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class AutomaticField extends FieldBase<'automatic'> {
  protected readonly measured = computed(() => asText(this.value()));
}
