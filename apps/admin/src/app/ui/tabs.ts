import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { InSight } from './in-sight';

export interface Tab {
  link: string;
  name: string;
}

/** Parts of one page that have addresses of their own. */
@Component({
  selector: 'bd-tabs',
  imports: [InSight, RouterLink, RouterLinkActive],
  template: `
    <nav class="bd-noprint" [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.link) {
        <a [routerLink]="tab.link" routerLinkActive="here" ariaCurrentWhenActive="page">{{ tab.name }}</a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 0.25rem 1.5rem;
      overflow-x: auto;
      border-bottom: 1px solid var(--bd-line-strong);
    }

    a {
      flex: none;
      padding: 0.5rem 0.125rem 0.4375rem;
      color: var(--bd-ink-2);
      text-decoration: none;
      border-bottom: 3px solid transparent;
    }

    a:hover {
      color: var(--bd-ink);
      border-bottom-color: var(--bd-line-strong);
    }

    a.here {
      font-weight: 600;
      color: var(--bd-accent);
      border-bottom-color: var(--bd-accent);
    }

    a:focus-visible {
      outline-offset: -3px;
    }
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();
}
