import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { takesParticipants } from '@briedums/domain';
import { AgoPipe, Empty, Icon, MomentPipe, PluralPipe, Session, SortHeader, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter, namedOptions } from '../../../ui/choice';
import { createList } from '../../../ui/list/list';
import { ListFrame } from '../../../ui/list/list-frame';
import { RoundStore } from '../page/round-store';
import { surveyOnly } from '../page/survey-only';
import { AccessActions } from './access-actions';
import { Removal } from './removal';
import { createSelection } from './selection';
import {
  accessChoices,
  accessColumns,
  accessLines,
  accessRows,
  isAccess,
  linkEnd,
  participantColumns,
  previewIssue,
} from './access-rows';
import { AccessStateTag, Delivery } from './access-tags';

/** Who takes part, and who of them can come in. */
@Component({
  selector: 'bd-access-tab',
  imports: [
    AccessStateTag,
    AgoPipe,
    ChoiceFilter,
    Delivery,
    Empty,
    Icon,
    ListFrame,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    MomentPipe,
    PluralPipe,
    RouterLink,
    SortHeader,
    TranslocoPipe,
  ],
  providers: [AccessActions, Removal],
  templateUrl: './access-tab.html',
  host: { class: 'bd-tab' },
  styleUrl: './access-tab.scss',
})
export class AccessTab {
  protected readonly store = inject(RoundStore);
  protected readonly actions = inject(AccessActions);
  protected readonly removal = inject(Removal);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  /** A closed round takes nobody in any more. */
  private readonly changeable = computed(() => {
    const round = this.store.round.value();
    return !!round && takesParticipants(round);
  });
  protected readonly manages = computed(() => this.changeable() && this.session.can('round.manage'));
  protected readonly issues = computed(() => this.changeable() && this.session.can('credential.manage'));
  protected readonly seesCredentials = computed(() => this.session.can('credential.manage'));
  protected readonly linesOf = accessLines;
  protected readonly linkEnd = linkEnd;
  private readonly rows = computed(() => {
    const participations = this.store.participations.value();
    const credentials = this.store.credentials.value();
    if (!participations || (this.seesCredentials() && !credentials)) return undefined;
    return accessRows(participations, credentials ?? []);
  });
  protected readonly loading = {
    error: () => this.store.participations.error() ?? this.store.credentials.error(),
    reload: () => this.store.changed(),
  };
  protected readonly preview = computed(() => previewIssue(this.rows() ?? []));
  protected readonly list = createList({
    rows: () => this.rows(),
    texts: (row) => [row.participation.institution, ...row.credentials.flatMap((c) => [c.name, c.email])],
    filters: {
      access: {
        options: () => namedOptions(this.texts, 'access.state', accessChoices),
        keeps: isAccess,
      },
    },
    sort: { key: 'name', direction: 'asc' },
    lines: accessLines,
    columns: () => (this.seesCredentials() ? accessColumns : participantColumns)((key) => this.texts.t(key)),
    file: () => `${this.store.round.value()?.slug ?? 'round'}-${this.texts.t('access.file')}`,
  });
  protected readonly selection = createSelection(this.list.shown, (row) => row.participation.id);
  /** What inviting those that are chosen would do, and who of them can be taken out. */
  protected readonly invitees = computed(() => previewIssue(this.selection.rows()));
  protected readonly leavers = computed(() =>
    this.removal.removable(this.selection.rows().map((row) => row.participation)),
  );

  constructor() {
    surveyOnly();
  }

  protected async takeOut(): Promise<void> {
    await this.removal.many(this.selection.rows().map((row) => row.participation));
    if (!this.selection.rows().length) this.selection.clear();
  }
}
