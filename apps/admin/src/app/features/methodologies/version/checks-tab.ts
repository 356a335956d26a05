import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, StateTag, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileNameOf } from '../../../ui/file-name';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';
import { TableExport } from '../../../ui/table-export';
import { checkColumns, indicatorColumns, linkColumns } from './check-columns';
import { VersionStore } from './version-store';

/** What a version says about the answers as a whole: data checks, indicators, and how questions continue earlier ones. */
@Component({
  selector: 'bd-checks-tab',
  imports: [Empty, NamedCells, RouterLink, ScrollBox, StateTag, TableExport, TextPipe, TranslocoPipe],
  host: { class: 'bd-tab' },
  templateUrl: './checks-tab.html',
  styles: `
    .bd-section:first-child {
      margin-top: 0;
    }

    th,
    td {
      vertical-align: top;
    }

    .codes {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
      line-height: 1.5rem;
      white-space: nowrap;
    }
  `,
})
export class ChecksTab {
  private readonly texts = inject(Texts);
  protected readonly store = inject(VersionStore);
  /** Code of the question to look for, by id; questions of a group's row lead to the group. */
  private readonly codes = computed(() => {
    const sections = this.store.methodology()?.sections ?? [];
    const all = sections.flatMap((s) => s.subsections.flatMap((b) => b.questions));
    return new Map(
      all.flatMap((q) =>
        [q, ...(q.type === 'group' ? q.questions : [])].map((one) => [one.id, one.code] as const),
      ),
    );
  });

  protected readonly files = computed(() => {
    const methodology = this.store.methodology();
    if (!methodology) return null;
    const named = (key: string) =>
      fileNameOf(this.store.fileName(), this.texts.t(`methodologies.${key}.file`));
    const codeOf = (id: string) => this.codeOf(id);
    const { checks, indicators, links } = methodology;
    return {
      checks: { name: named('checks'), columns: checkColumns(codeOf, this.texts), rows: checks },
      indicators: { name: named('indicators'), columns: indicatorColumns(this.texts), rows: indicators },
      links: { name: named('links'), columns: linkColumns(codeOf, this.texts), rows: links?.items ?? [] },
    };
  });

  protected codeOf(id: string): string {
    return this.codes().get(id) ?? id;
  }
}
