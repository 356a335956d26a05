import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What to do when there is no round yet: in the order in which it has to be done. */
@Component({
  selector: 'bd-first-steps',
  imports: [MatButton, RouterLink, TranslocoPipe],
  template: `
    <h2>{{ 'rounds.first.title' | transloco }}</h2>
    @if (session.can('round.manage')) {
      <p>{{ 'rounds.first.lead' | transloco }}</p>
      <ol>
        <li>
          <a routerLink="/institutions">{{ 'rounds.first.institutions' | transloco }}</a>
          {{ 'rounds.first.institutionsText' | transloco }}
        </li>
        <li>
          <a routerLink="/methodologies">{{ 'rounds.first.methodology' | transloco }}</a>
          {{ 'rounds.first.methodologyText' | transloco }}
        </li>
        <li>
          <a routerLink="/rounds/new">{{ 'rounds.first.round' | transloco }}</a>
          {{ 'rounds.first.roundText' | transloco }}
        </li>
        <li>{{ 'rounds.first.access' | transloco }}</li>
      </ol>
      <p class="bd-buttons">
        <a matButton="filled" routerLink="/rounds/new">{{ 'rounds.create' | transloco }}</a>
        <a matButton="outlined" routerLink="/rounds/import">{{ 'rounds.import' | transloco }}</a>
      </p>
    } @else {
      <p>{{ 'rounds.first.waiting' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      padding: 1rem 0;
    }

    p {
      margin: 0;
    }

    ol {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding-left: 1.5rem;
    }
  `,
})
export class FirstSteps {
  protected readonly session = inject(Session);
}
