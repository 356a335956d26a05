import { Component, computed, input, type Signal, signal } from '@angular/core';
import type { AddressValue, Texts } from '@briedums/web';
import { elementId } from './element-id';

export interface ChoiceOption {
  value: string;
  name: string;
}

/** Values whose names are texts: `<area>.<value>`. */
export const namedOptions = (texts: Texts, area: string, values: readonly string[]): ChoiceOption[] =>
  values.map((value) => ({ value, name: texts.t(`${area}.${value}`) }));

/** One of few, or all of them when it is empty. */
export interface Choice extends AddressValue<string> {
  readonly options: Signal<readonly ChoiceOption[]>;
}

/** A choice that stands in the address, or (in a panel) nowhere. What there is not (any more) is not chosen. */
export function choice(options: () => readonly ChoiceOption[], state = unkept()): Choice {
  const known = computed(options);
  const value = computed(() => (known().some((o) => o.value === state.value()) ? state.value() : ''));
  return { options: known, value, set: state.set };
}

function unkept(): AddressValue<string> {
  const value = signal('');
  return { value, set: (text) => value.set(text) };
}

/** One filter of a table: all, or one of few. Not there where nothing can be told apart by it. */
@Component({
  selector: 'bd-choice-filter',
  template: `
    @if (of().options().length > 1 || of().value()) {
      <label [for]="id" class="bd-small">{{ label() }}</label>
      <select class="bd-select" [id]="id" (change)="of().set($any($event.target).value)">
        <option value="" [selected]="!of().value()">{{ all() }}</option>
        @for (option of of().options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === of().value()">{{ option.name }}</option>
        }
      </select>
    }
  `,
  styleUrl: './filter.scss',
})
export class ChoiceFilter {
  readonly of = input.required<Choice>();
  readonly label = input.required<string>();
  readonly all = input.required<string>();
  protected readonly id = elementId('filter');
}
