import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Empty,
  Icon,
  MomentPipe,
  PageHeader,
  Session,
  SortHeader,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { ChoiceFilter, namedOptions } from '../../../ui/choice';
import { createList } from '../../../ui/list/list';
import { ListFrame } from '../../../ui/list/list-frame';
import { Marks } from '../../../ui/marks';
import { ProblemCount } from '../problem-count';
import { VersionState } from '../version-state';
import { changedAt, versionColumns } from './version-columns';

/** All versions of the tenant's methodologies, newest first. */
@Component({
  selector: 'bd-methodologies-page',
  imports: [
    ChoiceFilter,
    Empty,
    Icon,
    ListFrame,
    Marks,
    MatButton,
    MomentPipe,
    PageHeader,
    ProblemCount,
    RouterLink,
    SortHeader,
    TextPipe,
    TranslocoPipe,
    VersionState,
  ],
  templateUrl: './methodologies-page.html',
})
export class MethodologiesPage {
  private readonly texts = inject(Texts);
  private readonly session = inject(Session);
  protected readonly versions = apiResource(api.methodologies.list, () => ({}));
  protected readonly edits = computed(() => this.session.can('methodology.edit'));
  protected readonly changedAt = changedAt;
  protected readonly list = createList({
    rows: () => this.versions.value(),
    texts: (v) => [this.texts.of(v.title), v.code, v.version, v.hash],
    filters: {
      kind: {
        options: () => namedOptions(this.texts, 'ui.kind', ['municipality', 'state']),
        keeps: (v, kind) => v.institutionKind === kind,
      },
      state: {
        options: () => namedOptions(this.texts, 'methodologies.state', ['draft', 'published']),
        keeps: (v, state) => v.state === state,
      },
    },
    sort: { key: 'changed', direction: 'desc' },
    columns: () => versionColumns(this.texts),
    file: () => this.texts.t('methodologies.file'),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.methodologies'));
  }
}
