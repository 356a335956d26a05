import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

export interface Crumb {
  text: string;
  link: string | readonly string[];
}

/** The way down to this page; the page itself stands below as the title. Put it into the header's `[above]`. */
@Component({
  selector: 'bd-crumbs',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'shell.crumbs' | transloco" class="bd-small bd-noprint">
      <ol>
        @for (crumb of of(); track crumb.text) {
          <li>
            <a [routerLink]="crumb.link">{{ crumb.text }}</a>
          </li>
        }
      </ol>
    </nav>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
      margin: 0 0 0.375rem;
      padding: 0;
      list-style: none;
    }

    li::after {
      margin-left: 0.25rem;
      color: var(--bd-ink-2);
      content: '/' / '';
    }

    a {
      color: var(--bd-ink-2);
      text-decoration: none;
    }

    a:hover {
      color: var(--bd-accent);
      text-decoration: underline;
    }
  `,
})
export class Crumbs {
  readonly of = input.required<readonly Crumb[]>();
}
