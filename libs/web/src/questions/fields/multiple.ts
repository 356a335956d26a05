import { Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextPipe } from '../../i18n/pipes';
import { FieldBase } from '../field-base';
import { asList, type QuestionOf } from '../values';

/** Checkboxes. Ticking an exclusive option unticks the others, and the other way round. */
@Component({
  selector: 'bd-multiple-field',
  imports: [TextPipe, TranslocoPipe],
  template: `
    <fieldset [attr.aria-labelledby]="labelledBy()" [attr.aria-describedby]="describedBy()">
      @for (option of question().options; track option.id; let first = $first) {
        @if (option.exclusive && !first) {
          <p class="or">{{ 'questions.or' | transloco }}</p>
        }
        <label class="bd-choice">
          <input
            type="checkbox"
            [checked]="ticked().includes(option.id)"
            [disabled]="disabled()"
            (change)="toggle(option.id, $any($event.target).checked)"
          />
          <span>
            {{ option.text | text }}
            @if (option.criteria) {
              <span class="criteria bd-quiet">{{ option.criteria | text }}</span>
            }
          </span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: '../parts/choices.scss',
})
export class MultipleField extends FieldBase<'multiple'> {
  protected readonly ticked = computed(() => asList(this.value()));

  protected toggle(id: string, on: boolean): void {
    const next = afterToggle(this.question().options, this.ticked(), id, on);
    this.valueChange.emit(next.length ? next : null);
  }
}

/** The ticked options after one was switched, in the order of the question. */
export function afterToggle(
  options: QuestionOf<'multiple'>['options'],
  ticked: readonly string[],
  id: string,
  on: boolean,
): string[] {
  if (!on) return ticked.filter((t) => t !== id);
  const exclusive = (option: string) => options.find((o) => o.id === option)?.exclusive ?? false;
  const kept = exclusive(id) ? [] : ticked.filter((t) => !exclusive(t));
  return options.map((o) => o.id).filter((o) => o === id || kept.includes(o));
}
