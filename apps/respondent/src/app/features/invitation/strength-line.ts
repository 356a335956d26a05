import { Component, computed, input } from '@angular/core';
import { PluralPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { shortest, strengthOf } from './password-strength';

/** How good the password is so far, in words. */
@Component({
  selector: 'bd-strength-line',
  imports: [PluralPipe, TranslocoPipe],
  template: `
    <p role="status" class="bd-small" [class]="strength()">
      @switch (strength()) {
        @case ('empty') {}
        @case ('short') {
          {{ missing() | plural: 'invitation.missing' }}
        }
        @default {
          {{ 'invitation.strength.' + strength() | transloco }}
        }
      }
    </p>
  `,
  styles: `
    p {
      min-height: 1.5em;
      margin: -0.5rem 0 0;
    }

    .good,
    .fair {
      color: var(--bd-done);
    }

    .weak {
      color: var(--bd-warning);
    }
  `,
})
export class StrengthLine {
  readonly password = input.required<string>();
  readonly personal = input.required<readonly string[]>();
  protected readonly strength = computed(() => strengthOf(this.password(), this.personal()));
  protected readonly missing = computed(() => shortest - this.password().length);
}
