import { Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '../../i18n/pipes';
import { FieldBase } from '../field-base';
import { asList } from '../values';

/** Says how many files there are. The service takes no files: the sentence says what to do instead. */
@Component({
  selector: 'bd-file-field',
  imports: [PluralPipe, TranslocoPipe],
  template: `
    @if (files()) {
      <p>{{ files() | plural: 'questions.file.stored' }}</p>
    }
    <p class="bd-notice">{{ 'questions.file.unavailable' | transloco }}</p>
  `,
})
export class FileField extends FieldBase<'file'> {
  protected readonly files = computed(() => asList(this.value()).length);
}
