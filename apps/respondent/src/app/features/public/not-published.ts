import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** In place of a public page that is not there. */
@Component({
  selector: 'bd-not-published',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'public.notThere' | transloco }}</h1>
    <p>{{ 'public.notThereText' | transloco }}</p>
    <p>
      <a routerLink="/rezultati">{{ 'public.toAll' | transloco }}</a>
    </p>
  `,
  styles: `
    h1 {
      margin-bottom: 0.75rem;
    }
  `,
})
export class NotPublished {}
