import { Component, input, output } from '@angular/core';
import { elementId } from './element-id';

/** A search over the rows of a table, told at every key. */
@Component({
  selector: 'bd-search',
  template: `
    <label [for]="id" class="bd-small">{{ label() }}</label>
    <input
      class="bd-input"
      type="search"
      autocomplete="off"
      spellcheck="false"
      [id]="id"
      [value]="value()"
      (input)="valueChange.emit($any($event.target).value)"
    />
  `,
  styleUrl: './filter.scss',
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
  protected readonly id = elementId('search');
}
