import { Component, inject } from '@angular/core';
import { Session } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where one lands after signing in. */
@Component({
  selector: 'bd-home',
  imports: [TranslocoPipe],
  template: `
    <h1>{{ 'home.title' | transloco }}</h1>
    <p>{{ session.view()?.account?.name }}</p>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--bd-space);
    }
  `,
})
export class Home {
  protected readonly session = inject(Session);
}
