import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import type { NextLevel } from '@briedums/methodology';
import {
  AmountPipe,
  apiResource,
  Failure,
  formatNumber,
  Icon,
  LevelBadge,
  MomentPipe,
  PageHeader,
  type ProfileSection,
  saveFile,
  ScoreDisplay,
  SectionProfile,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { Crumbs } from '../../../ui/crumbs';
import { Marks } from '../../../ui/marks';
import { readLedger } from '../ledger/ledger';
import { LedgerView } from '../ledger/ledger-view';
import { fileNameOf } from '../../../ui/file-name';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { sectionColumns, stepText } from './result-columns';
import { ResultHistory } from './result-history';
import { ResultRecommendations } from './result-recommendations';
import { extremesOf, profileOf, type SectionRow, sectionRows } from './section-rows';

/** One institution in one computation: why it is where it is, down to every answer. */
@Component({
  selector: 'bd-result-page',
  imports: [
    AmountPipe,
    Crumbs,
    Failure,
    Icon,
    LedgerView,
    LevelBadge,
    Marks,
    MatButton,
    MomentPipe,
    NamedCells,
    PageHeader,
    ResultHistory,
    ResultRecommendations,
    RouterLink,
    ScoreDisplay,
    ScrollBox,
    SectionProfile,
    Skeleton,
    TableExport,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './result-page.html',
  styleUrl: './result-page.scss',
})
export class ResultPage {
  private readonly texts = inject(Texts);
  readonly id = input.required<string>();
  readonly resultSetId = input.required<string>();
  readonly institutionId = input.required<string>();

  protected readonly detail = apiResource(api.results.detail, () => ({
    params: { id: this.resultSetId(), institutionId: this.institutionId() },
  }));
  /** Which of the round's computations this is from; a page without that is still worth reading. */
  protected readonly computation = apiResource(api.results.computation, () => ({
    params: { id: this.resultSetId() },
  }));
  protected readonly ledger = computed(() => {
    const text = this.detail.value()?.ledger;
    return text ? readLedger(text) : null;
  });
  protected readonly sections = computed(() => {
    const detail = this.detail.value();
    return detail ? sectionRows(detail, this.ledger()) : [];
  });
  protected readonly sectionFile = computed<TableFile<SectionRow>>(() => {
    const detail = this.detail.value();
    const names = detail ? [detail.round.slug, detail.row.institution] : [];
    return {
      name: fileNameOf(...names, this.texts.t('result.files.sections')),
      columns: sectionColumns(this.texts),
      rows: this.sections(),
    };
  });
  protected readonly profile = computed(() => {
    const detail = this.detail.value();
    return detail ? profileOf(detail, (text) => this.texts.of(text)) : [];
  });
  /** The title of the chart says what is to be seen in it. */
  protected readonly finding = computed(() => {
    const found = extremesOf(this.profile());
    if (!found) return this.texts.t('result.profile');
    const named = ({ code, decimal }: ProfileSection) =>
      `${code} (${formatNumber(this.texts.language(), decimal, 1)})`;
    return this.texts.t('result.finding', { best: named(found.best), worst: named(found.worst) });
  });
  protected readonly level = computed(() => {
    const detail = this.detail.value();
    const level = detail?.row.index?.level ?? null;
    if (!detail || level === null) return null;
    return {
      name: detail.method.levels.find((l) => l.number === level)?.name,
      descriptor: level > 0 ? detail.method.descriptors[level - 1] : null,
    };
  });
  protected readonly next = computed(() => this.ledger()?.index.score?.next ?? null);
  protected readonly crumbs = computed(() => {
    // Also without a result there is a way back: to where computations are started.
    const round = this.detail.value()?.round;
    const name = round ? this.texts.of(round.title) : this.texts.t('round.tabs.results');
    return [
      { text: this.texts.t('shell.areas.rounds'), link: '/rounds' },
      { text: name, link: ['/rounds', this.id(), 'results'] },
    ];
  });
  protected readonly source = computed(() => {
    const detail = this.detail.value();
    return detail ? `${this.texts.of(detail.round.title)}, ${detail.row.institution}` : '';
  });

  constructor() {
    pageTitle(() => {
      const detail = this.detail.value();
      return detail ? `${detail.row.institution}, ${this.texts.of(detail.round.title)}` : '';
    });
  }

  protected stepOf(next: NextLevel): string {
    return stepText(next, this.texts);
  }

  /** The very bytes of which the hash is shown. */
  protected download(): void {
    const detail = this.detail.value();
    if (detail?.ledger)
      saveFile(`ledger-${detail.ledgerHash?.slice(0, 12)}.json`, detail.ledger, 'application/json');
  }
}
