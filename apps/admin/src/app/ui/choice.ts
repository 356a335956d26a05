import { Component, computed, input, output } from '@angular/core';
import { elementId } from './element-id';

export interface ChoiceOption {
  value: string;
  name: string;
}

/** One filter of a table: all, or one of few. */
@Component({
  selector: 'bd-choice-filter',
  template: `
    <label [for]="id" class="bd-small">{{ label() }}</label>
    <select class="bd-select" [id]="id" (change)="valueChange.emit($any($event.target).value)">
      <option value="" [selected]="!shown()">{{ all() }}</option>
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === shown()">{{ option.name }}</option>
      }
    </select>
  `,
  styleUrl: './filter.scss',
})
export class ChoiceFilter {
  readonly label = input.required<string>();
  readonly all = input.required<string>();
  readonly options = input.required<readonly ChoiceOption[]>();
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
  protected readonly id = elementId('filter');
  /** An address may name what there is not (any more): then nothing is filtered. */
  protected readonly shown = computed(() =>
    this.options().some((o) => o.value === this.value()) ? this.value() : '',
  );
}
