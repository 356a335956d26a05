import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultDetail } from '@briedums/domain';
import { AmountPipe, LevelBadge, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Who does best in each section, with a link to its public page. */
@Component({
  selector: 'bd-leaders-list',
  imports: [AmountPipe, LevelBadge, RouterLink, TextPipe, TranslocoPipe],
  template: `
    @for (item of sections(); track item.section.id) {
      <h3>{{ item.section.name | text }}</h3>
      <ol>
        @for (leader of item.leaders; track leader.institutionId) {
          <li>
            @if (base(); as at) {
              <a [routerLink]="[at, leader.institutionId]">{{ leader.institution }}</a>
            } @else {
              {{ leader.institution }}
            }
            <span class="value bd-figures">
              {{ leader.decimal | amount: 1 }} <bd-level [level]="leader.level" [compact]="true" />
            </span>
          </li>
        } @empty {
          <li class="bd-quiet">{{ 'result.noLeaders' | transloco }}</li>
        }
      </ol>
    }
  `,
  styleUrl: './leaders-list.scss',
})
export class LeadersList {
  readonly detail = input.required<ResultDetail>();
  /** Address of the published round; null while there is none. */
  readonly base = input<string | null>(null);
  protected readonly sections = computed(() =>
    this.detail().method.sections.map((section) => ({
      section,
      leaders: this.detail().leaders[section.id] ?? [],
    })),
  );
}
