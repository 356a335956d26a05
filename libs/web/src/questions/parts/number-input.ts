import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Texts } from '../../i18n/texts';
import { Icon } from '../../ui/icon';
import { uniqueId } from '../field-base';
import { decimalsOf, parseNumber, writeNumber } from '../number-text';

/** A number typed with decimal comma or point and spaces between thousands; stored as exact decimal text. */
@Component({
  selector: 'bd-number-input',
  imports: [Icon],
  template: `
    <span class="line">
      <input
        class="bd-input bd-input--number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [id]="inputId()"
        [value]="draft()"
        [disabled]="disabled()"
        [attr.aria-label]="label()"
        [attr.aria-labelledby]="labelledBy()"
        [attr.aria-describedby]="described()"
        [attr.aria-invalid]="!!fault() || invalid() || null"
        [attr.data-bd-unsaved]="fault() ? '' : null"
        (input)="type($any($event.target).value)"
        (blur)="tidy()"
      />
      @if (unit()) {
        <span class="bd-quiet">{{ unit() }}</span>
      }
    </span>
    @if (fault(); as text) {
      <span class="bd-problem" [id]="faultId"><bd-icon name="error" />{{ text }}</span>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .line {
      display: flex;
      gap: 0.5rem;
      align-items: center;
    }
  `,
})
export class NumberInput {
  private readonly texts = inject(Texts);
  protected readonly faultId = uniqueId('fault');
  readonly inputId = input(uniqueId('number'));
  readonly value = input.required<string | null>();
  readonly decimals = input(0);
  readonly negative = input(false);
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly unit = input('');
  readonly label = input<string | null>(null);
  readonly labelledBy = input<string | null>(null);
  readonly describedBy = input<string | null>(null);
  readonly valueChange = output<string | null>();

  /** What stands in the box: the value, or what was typed for as long as it means the value or means nothing. */
  protected readonly draft = linkedSignal<{ value: string | null; language: 'lv' | 'en' }, string>({
    source: () => ({ value: this.value(), language: this.texts.language() }),
    computation: ({ value, language }, previous) => {
      const typed = previous?.value ?? '';
      const parsed = parseNumber(typed);
      if (previous && parsed === undefined && previous.source.value === value) return typed;
      if (previous && parsed === value && previous.source.language === language) return typed;
      return this.shown(value, language);
    },
  });

  protected readonly fault = computed(() => {
    const parsed = parseNumber(this.draft());
    if (parsed === null) return null;
    if (parsed === undefined) return this.texts.t('questions.number.wrong');
    if (!this.negative() && parsed.startsWith('-')) return this.texts.t('questions.number.negative');
    if (decimalsOf(parsed) <= this.decimals()) return null;
    if (this.decimals() === 0) return this.texts.t('questions.number.whole');
    return this.texts.plural('questions.number.decimals', this.decimals());
  });
  protected readonly described = computed(
    () => [this.describedBy(), this.fault() && this.faultId].filter(Boolean).join(' ') || null,
  );

  protected type(text: string): void {
    this.draft.set(text);
    const parsed = parseNumber(text);
    if (parsed !== undefined && !this.fault()) this.valueChange.emit(parsed);
  }

  /** On leaving, the number is written as the language writes it. */
  protected tidy(): void {
    const parsed = parseNumber(this.draft());
    if (parsed !== undefined && !this.fault()) this.draft.set(this.shown(parsed, this.texts.language()));
  }

  private shown(value: string | null, language: 'lv' | 'en'): string {
    return value === null ? '' : writeNumber(value, language === 'lv' ? ',' : '.');
  }
}
