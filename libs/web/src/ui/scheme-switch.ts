import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';
import { SchemeChoice, schemes } from './scheme';

/** Light, dark, or as the system. */
@Component({
  selector: 'bd-scheme-switch',
  imports: [Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe],
  template: `
    <button
      mat-icon-button
      type="button"
      [matMenuTriggerFor]="menu"
      [attr.aria-label]="'common.scheme.label' | transloco"
    >
      <bd-icon name="scheme" />
    </button>
    <mat-menu #menu="matMenu">
      @for (scheme of all; track scheme) {
        <button
          mat-menu-item
          role="menuitemradio"
          [attr.aria-checked]="scheme === choice.current()"
          (click)="choice.use(scheme)"
        >
          {{ 'common.scheme.' + scheme | transloco }}
          @if (scheme === choice.current()) {
            <bd-icon name="check" />
          }
        </button>
      }
    </mat-menu>
  `,
})
export class SchemeSwitch {
  protected readonly choice = inject(SchemeChoice);
  protected readonly all = schemes;
}
