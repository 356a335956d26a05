import { Component, computed, input } from '@angular/core';
import { type IconName, icons } from './icons';

/** A drawing in the colour and size of its text. Silent unless labelled: text beside it says the same. */
@Component({
  selector: 'bd-icon',
  template: `
    <svg
      viewBox="0 0 24 24"
      [attr.role]="label() ? 'img' : null"
      [attr.aria-label]="label()"
      [attr.aria-hidden]="label() ? null : true"
    >
      <path fill="currentColor" [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
      vertical-align: -0.25em;
    }

    svg {
      width: 100%;
      height: 100%;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input<string>();
  protected readonly path = computed(() => icons[this.name()]);
}
