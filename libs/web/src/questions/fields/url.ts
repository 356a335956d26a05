import { Component, computed, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';
import { FieldBase, uniqueId } from '../field-base';
import { asText, type Json } from '../values';
import { readUrl } from '../web-address';

/** A web address. Without "https://" it is completed; what is no address stays in the field and is not saved. */
@Component({
  selector: 'bd-url-field',
  imports: [Icon, TranslocoPipe],
  template: `
    <input
      class="bd-input"
      type="url"
      inputmode="url"
      autocomplete="off"
      placeholder="https://"
      maxlength="2000"
      [value]="draft()"
      [disabled]="disabled()"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="wrong() || problems().length > 0 || null"
      [attr.data-bd-unsaved]="wrong() ? '' : null"
      (input)="type($any($event.target).value)"
      (blur)="tidy()"
    />
    @if (wrong()) {
      <p class="bd-problem" [id]="faultId"><bd-icon name="error" />{{ 'questions.url.wrong' | transloco }}</p>
    } @else if (address(); as url) {
      <p class="bd-small">
        <a [href]="url" target="_blank" rel="noopener noreferrer"
          >{{ 'questions.url.open' | transloco }} <bd-icon name="external"
        /></a>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 42rem;
    }

    p {
      margin: 0.25rem 0 0;
    }
  `,
})
export class UrlField extends FieldBase<'url'> {
  protected readonly faultId = uniqueId('fault');
  protected readonly draft = linkedSignal<Json | null, string>({
    source: this.value,
    computation: (value, previous) =>
      previous && readUrl(previous.value) === asText(value) ? previous.value : (asText(value) ?? ''),
  });
  protected readonly address = computed(() => readUrl(this.draft()) ?? null);
  protected readonly wrong = computed(() => readUrl(this.draft()) === undefined);
  protected readonly described = computed(
    () => [this.describedBy(), this.wrong() && this.faultId].filter(Boolean).join(' ') || null,
  );

  protected type(text: string): void {
    this.draft.set(text);
    const url = readUrl(text);
    if (url !== undefined) this.valueChange.emit(url);
  }

  protected tidy(): void {
    const url = this.address();
    if (url) this.draft.set(url);
  }
}
