import { afterNextRender, Component, computed, DOCUMENT, effect, inject, Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  addressState,
  AgoPipe,
  Empty,
  exportCsv,
  Failure,
  Icon,
  matches,
  MomentPipe,
  PluralPipe,
  Progress,
  Session,
  SharePipe,
  Skeleton,
  SortHeader,
  sorted,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter } from '../../../ui/choice';
import { distinct } from '../../../ui/distinct';
import { SearchBox } from '../../../ui/search-box';
import { TableFoot } from '../../../ui/table-foot';
import { whileVisible } from '../../../ui/while-visible';
import { rowWindow } from '../../../ui/window';
import { RoundStore } from '../page/round-store';
import { roundSections } from '../page/section-names';
import { ParticipationStateTag } from '../participation-state';
import { csvColumns, percentOfRow, type SectionColumn, sectionFigures, sortValue } from './progress-rows';

/** Between two quiet renewals, in milliseconds. */
const every = 15_000;

/** How far every institution is. */
@Component({
  selector: 'bd-progress-tab',
  imports: [
    AgoPipe,
    ChoiceFilter,
    Empty,
    Failure,
    Icon,
    MatButton,
    MomentPipe,
    ParticipationStateTag,
    PluralPipe,
    Progress,
    RouterLink,
    SearchBox,
    SharePipe,
    Skeleton,
    SortHeader,
    TableFoot,
    TranslocoPipe,
  ],
  templateUrl: './progress-tab.html',
  host: { class: 'bd-tab' },
  styleUrl: './progress-tab.scss',
})
export class ProgressTab {
  protected readonly store = inject(RoundStore);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly state = this.address.text('state');
  protected readonly region = this.address.text('region');
  protected readonly sort = this.address.sort('sort', { key: 'name', direction: 'asc' });
  private readonly session = inject(Session);
  /** May open the questionnaires, which are in the other portal. */
  protected readonly reads = computed(() => this.session.can('participation.read'));
  protected readonly percentOf = percentOfRow;
  protected readonly figures = sectionFigures;

  protected readonly rows = computed(() => this.store.participations.value() ?? []);
  private readonly known = roundSections(this.store);
  /** The methodology may come later than the rows, or not at all: ids are codes enough until then. */
  protected readonly sections = computed<SectionColumn[]>(() => {
    const ids = this.rows()[0]?.sections.map((s) => s.sectionId) ?? [];
    return ids.map((id) => {
      const section = this.known().find((s) => s.id === id);
      return { id, code: section?.code ?? id.toUpperCase(), name: this.texts.of(section?.name) };
    });
  });
  protected readonly states = computed(() =>
    ['notStarted', 'inProgress', 'submitted'].map((value) => ({
      value,
      name: this.texts.t(`progress.state.${value}`),
    })),
  );
  protected readonly regions = computed(() => distinct(this.rows(), (r) => r.region, this.texts.language()));
  protected readonly shown = computed(() => {
    const [search, state, region] = [this.search.value(), this.state.value(), this.region.value()];
    const rows = this.rows().filter(
      (r) =>
        matches(search, r.institution, r.group, r.region) &&
        (!state || r.state === state) &&
        (!region || r.region === region),
    );
    return sorted(rows, this.sort.value(), sortValue, this.texts.language());
  });
  protected readonly window = rowWindow(this.shown);
  /** When the rows that are shown came from the server. */
  protected readonly renewedAt = computed(() => (this.store.participations.value() ? new Date() : null));

  constructor() {
    const router = inject(Router);
    const route = inject(ActivatedRoute);
    whileVisible(every, () => this.renew());
    // An imported round was never filled in: its page begins with the results.
    effect(() => {
      if (this.store.round.value()?.origin === 'imported')
        void router.navigate(['../results'], { relativeTo: route, replaceUrl: true });
    });
  }

  /** A row that moves to another place in the order would lose the focus. */
  private async renew(): Promise<void> {
    if (!(await this.store.renew())) return;
    const focused = this.document.activeElement;
    const refocus = (): void => {
      const lost = this.document.activeElement === this.document.body;
      if (lost && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
    afterNextRender(refocus, { injector: this.injector });
  }

  protected clear(): void {
    this.address.clear('q', 'state', 'region');
  }

  protected export(): void {
    const columns = csvColumns(this.sections(), (key) => this.texts.t(`progress.${key}`));
    const name = `${this.store.round.value()?.slug ?? 'round'}-${this.texts.t('progress.csv.file')}`;
    exportCsv(name, columns, this.shown());
  }
}
