import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { takesParticipants } from '@briedums/domain';
import {
  addressState,
  AgoPipe,
  Empty,
  Failure,
  Icon,
  matches,
  MomentPipe,
  PluralPipe,
  Session,
  Skeleton,
  SortHeader,
  sorted,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter } from '../../../ui/choice';
import { SearchBox } from '../../../ui/search-box';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { RoundStore } from '../page/round-store';
import { AccessActions } from './access-actions';
import { type AccessRow, accessRows, accessState, previewIssue } from './access-rows';
import { AccessStateTag, Delivery } from './access-tags';

const states = ['none', 'invited', 'accepted', 'expired', 'revoked'];
const sortValue = (row: AccessRow, key: string) =>
  key === 'state' ? states.indexOf(accessState(row)) : row.participation.institution;

/** Who takes part, and who of them can come in. */
@Component({
  selector: 'bd-access-tab',
  imports: [
    AccessStateTag,
    AgoPipe,
    ChoiceFilter,
    Delivery,
    Empty,
    Failure,
    Icon,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    MomentPipe,
    PluralPipe,
    RouterLink,
    SearchBox,
    Skeleton,
    SortHeader,
    TableFoot,
    TranslocoPipe,
  ],
  providers: [AccessActions],
  templateUrl: './access-tab.html',
  host: { class: 'bd-tab' },
  styleUrl: './access-tab.scss',
})
export class AccessTab {
  protected readonly store = inject(RoundStore);
  protected readonly actions = inject(AccessActions);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly state = this.address.text('access');
  protected readonly sort = this.address.sort('sort', { key: 'name', direction: 'asc' });

  /** A closed round takes nobody in any more. */
  private readonly changeable = computed(() => {
    const round = this.store.round.value();
    return !!round && takesParticipants(round);
  });
  protected readonly manages = computed(() => this.changeable() && this.session.can('round.manage'));
  protected readonly issues = computed(() => this.changeable() && this.session.can('credential.manage'));
  protected readonly seesCredentials = computed(() => this.session.can('credential.manage'));
  protected readonly rows = computed(() =>
    accessRows(this.store.participations.value() ?? [], this.store.credentials.value() ?? []),
  );
  protected readonly preview = computed(() => previewIssue(this.rows()));
  protected readonly states = computed(() =>
    states.map((value) => ({ value, name: this.texts.t(`access.state.${value}`) })),
  );
  protected readonly shown = computed(() => {
    const [search, state] = [this.search.value(), this.state.value()];
    const rows = this.rows().filter(
      (r) =>
        matches(search, r.participation.institution, ...r.credentials.flatMap((c) => [c.name, c.email])) &&
        (!state || accessState(r) === state),
    );
    return sorted(rows, this.sort.value(), sortValue, this.texts.language());
  });
  protected readonly window = rowWindow(this.shown);

  protected clear(): void {
    this.address.clear('q', 'access');
  }
}
