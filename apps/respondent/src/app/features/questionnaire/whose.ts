import { Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { api } from '@briedums/domain';
import { apiResource, Icon, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from './form';

/**
 * Whose questionnaire this is. Who fills in several that are open turns to another one here; it is loaded anew, so that
 * nothing of one institution can get into another's answers.
 */
@Component({
  selector: 'bd-whose',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, TextPipe, TranslocoPipe],
  template: `
    @let name = form.participation()?.institution?.name;
    @if (others().length) {
      <button type="button" [matMenuTriggerFor]="menu">
        <strong>{{ name }}</strong>
        <span class="bd-hidden">, {{ 'questionnaire.others' | transloco }}</span>
        <bd-icon name="expand" />
      </button>
      <mat-menu #menu="matMenu">
        @for (other of others(); track other.id) {
          <a mat-menu-item [href]="'/anketa/' + other.id"
            >{{ other.institution.name }}
            <span class="round bd-quiet bd-small">{{ other.round.title | text }}</span></a
          >
        }
      </mat-menu>
    } @else {
      <strong>{{ name }}</strong>
    }
  `,
  styles: `
    button {
      display: inline-flex;
      gap: 0.25rem;
      align-items: center;
      min-height: 1.5rem;
      padding: 0;
      font: inherit;
      color: inherit;
      text-align: left;
      background: none;
      border: 0;
      cursor: pointer;
    }

    button:hover strong {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    .round {
      display: block;
    }
  `,
})
export class Whose {
  protected readonly form = inject(Form);
  private readonly mine = apiResource(api.answers.mine, () => (this.form.submits() ? {} : undefined));
  protected readonly others = computed(() =>
    (this.mine.value() ?? []).filter(({ id, round }) => id !== this.form.id() && round.state === 'open'),
  );
}
