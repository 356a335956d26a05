import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api, type MethodologyVersionView } from '@briedums/domain';
import {
  addressState,
  apiResource,
  Empty,
  exportCsv,
  Failure,
  Icon,
  matches,
  MomentPipe,
  PageHeader,
  PluralPipe,
  Session,
  Skeleton,
  SortHeader,
  sorted,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { ChoiceFilter } from '../../../ui/choice';
import { Marks } from '../../../ui/marks';
import { ScrollBox } from '../../../ui/scroll-box';
import { SearchBox } from '../../../ui/search-box';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { ProblemCount } from '../problem-count';
import { VersionState } from '../version-state';

/** A published version counts from its publication, a draft from its last change. */
const changedAt = (version: MethodologyVersionView): string => version.publishedAt ?? version.updatedAt;

/** All versions of the tenant's methodologies, newest first. */
@Component({
  selector: 'bd-methodologies-page',
  imports: [
    ScrollBox,
    ChoiceFilter,
    Empty,
    Failure,
    Icon,
    Marks,
    MatButton,
    MomentPipe,
    PageHeader,
    PluralPipe,
    ProblemCount,
    RouterLink,
    SearchBox,
    Skeleton,
    SortHeader,
    TableFoot,
    TextPipe,
    TranslocoPipe,
    VersionState,
  ],
  templateUrl: './methodologies-page.html',
})
export class MethodologiesPage {
  private readonly texts = inject(Texts);
  private readonly session = inject(Session);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly kind = this.address.text('kind');
  protected readonly state = this.address.text('state');
  protected readonly sort = this.address.sort('sort', { key: 'changed', direction: 'desc' });
  protected readonly versions = apiResource(api.methodologies.list, () => ({}));
  protected readonly edits = computed(() => this.session.can('methodology.edit'));
  protected readonly kinds = computed(() =>
    ['state', 'municipality'].map((value) => ({ value, name: this.texts.t(`ui.kind.${value}`) })),
  );
  protected readonly states = computed(() =>
    ['draft', 'published'].map((value) => ({ value, name: this.texts.t(`methodologies.state.${value}`) })),
  );
  protected readonly shown = computed(() =>
    sorted(
      (this.versions.value() ?? [])
        .filter((v) => !this.kind.value() || v.institutionKind === this.kind.value())
        .filter((v) => !this.state.value() || v.state === this.state.value())
        .filter((v) => matches(this.search.value(), this.texts.of(v.title), v.code, v.version, v.hash)),
      this.sort.value(),
      (row, key) => this.sortValue(row, key),
      this.texts.language(),
    ),
  );
  protected readonly window = rowWindow(this.shown);
  protected readonly changedAt = changedAt;

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.methodologies'));
  }

  protected clear(): void {
    this.address.clear('q', 'kind', 'state');
  }

  protected download(): void {
    const t = (key: string) => this.texts.t(`methodologies.columns.${key}`);
    exportCsv(
      this.texts.t('methodologies.file'),
      [
        { name: t('title'), value: (v: MethodologyVersionView) => this.texts.of(v.title) },
        { name: t('code'), value: (v) => v.code },
        { name: t('version'), value: (v) => v.version },
        { name: t('kind'), value: (v) => this.texts.t(`ui.kindOne.${v.institutionKind}`) },
        { name: t('state'), value: (v) => this.texts.t(`methodologies.state.${v.state}`) },
        { name: t('questions'), value: (v) => `${v.questions}` },
        { name: t('errors'), value: (v) => `${v.errors}` },
        { name: t('warnings'), value: (v) => `${v.warnings}` },
        { name: t('rounds'), value: (v) => `${v.rounds}` },
        { name: t('changed'), value: (v) => changedAt(v) },
        { name: t('hash'), value: (v) => v.hash ?? '' },
      ],
      this.shown(),
    );
  }

  private sortValue(row: MethodologyVersionView, key: string): string | number | null {
    if (key === 'title') return this.texts.of(row.title);
    if (key === 'changed') return changedAt(row);
    return row[key as 'version' | 'institutionKind' | 'state' | 'questions' | 'rounds'];
  }
}
