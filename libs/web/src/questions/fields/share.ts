import { Component, computed, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SharePipe, TextPipe } from '../../i18n/pipes';
import { FieldBase, uniqueId } from '../field-base';
import { compareDecimals, percentOf } from '../number-text';
import { NumberInput } from '../parts/number-input';
import { asRecord, asText, type Json } from '../values';

interface Halves {
  part: string | null;
  whole: string | null;
}

const halvesOf = (value: Json | null): Halves => {
  const record = asRecord(value);
  return { part: asText(record['part']), whole: asText(record['whole']) };
};

/** A part of a whole, and the percentage they give. One half alone is no answer yet: it waits here for the other. */
@Component({
  selector: 'bd-share-field',
  imports: [NumberInput, SharePipe, TextPipe, TranslocoPipe],
  template: `
    <fieldset
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      [attr.data-bd-unsaved]="half() ? '' : null"
    >
      @for (half of names; track half) {
        <div>
          <label [attr.for]="ids[half]">{{ question()[half] | text }}</label>
          <bd-number-input
            [inputId]="ids[half]"
            [value]="halves()[half]"
            [disabled]="disabled()"
            [invalid]="above()"
            (valueChange)="change(half, $event)"
          />
        </div>
      }
    </fieldset>
    <p class="result" role="status">
      @if (above()) {
        <span class="bd-problem">{{ 'questions.share.above' | transloco }}</span>
      } @else if (percent(); as p) {
        {{ 'questions.share.result' | transloco }} <strong class="bd-figures">{{ p | share: 1 }}</strong>
      } @else if (half()) {
        <span class="bd-quiet">{{ 'questions.share.half' | transloco }}</span>
      }
    </p>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 1.5rem;
      margin: 0;
      padding: 0;
      border: 0;
    }

    label {
      display: block;
      margin-bottom: 0.25rem;
    }

    .result {
      margin: 0.5rem 0 0;
    }
  `,
})
export class ShareField extends FieldBase<'share'> {
  protected readonly names = ['part', 'whole'] as const;
  protected readonly ids = { part: uniqueId('part'), whole: uniqueId('whole') };
  protected readonly halves = linkedSignal<Json | null, Halves>({
    source: this.value,
    computation: (value, previous) =>
      value === null && previous && isHalf(previous.value) ? previous.value : halvesOf(value),
  });
  protected readonly half = computed(() => isHalf(this.halves()));
  protected readonly above = computed(() => {
    const { part, whole } = this.halves();
    return part !== null && whole !== null && compareDecimals(part, whole) > 0;
  });
  protected readonly percent = computed(() => {
    const { part, whole } = this.halves();
    return part !== null && whole !== null ? percentOf(part, whole) : null;
  });

  protected change(half: keyof Halves, value: string | null): void {
    const next = { ...this.halves(), [half]: value };
    this.halves.set(next);
    const { part, whole } = next;
    if (part !== null && whole !== null) this.valueChange.emit({ part, whole });
    else if (this.value() !== null) this.valueChange.emit(null);
  }
}

const isHalf = (halves: Halves): boolean => (halves.part === null) !== (halves.whole === null);
