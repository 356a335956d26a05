import { Location } from '@angular/common';
import { afterNextRender, Component, computed, DOCUMENT, inject, Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ParticipationRow } from '@briedums/domain';
import {
  AgoPipe,
  Empty,
  Icon,
  MomentPipe,
  Progress,
  Session,
  SharePipe,
  SortHeader,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter, namedOptions } from '../../../ui/choice';
import { distinct } from '../../../ui/distinct';
import { createList } from '../../../ui/list/list';
import { ListFrame } from '../../../ui/list/list-frame';
import { whileVisible } from '../../../ui/while-visible';
import { RoundStore } from '../page/round-store';
import { roundSections } from '../page/section-names';
import { surveyOnly } from '../page/survey-only';
import { ParticipationStateTag } from '../participation-state';
import { detailInAddress } from './detail-in-address';
import {
  isInState,
  percentOfRow,
  progressColumns,
  progressStates,
  type SectionColumn,
  sectionFigures,
} from './progress-rows';

/** Between two quiet renewals, in milliseconds. */
const every = 15_000;

/** How far every institution is. */
@Component({
  selector: 'bd-progress-tab',
  imports: [
    AgoPipe,
    ChoiceFilter,
    Empty,
    Icon,
    ListFrame,
    MatButton,
    MomentPipe,
    ParticipationStateTag,
    Progress,
    RouterLink,
    SharePipe,
    SortHeader,
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
  private readonly location = inject(Location);
  private readonly session = inject(Session);
  /** May open the questionnaires, which are in the other portal. */
  protected readonly reads = computed(() => this.session.can('participation.read'));
  protected readonly percentOf = percentOfRow;
  protected readonly figures = sectionFigures;

  private readonly rows = computed(() => this.store.participations.value() ?? []);
  private readonly known = roundSections(this.store);
  /** Where the methodology cannot be loaded, ids are codes enough. */
  protected readonly sections = computed<SectionColumn[]>(() => {
    const ids = this.rows()[0]?.sections.map((s) => s.sectionId) ?? [];
    return ids.map((id) => {
      const section = this.known.all().find((s) => s.id === id);
      return { id, code: section?.code ?? id.toUpperCase(), name: this.texts.of(section?.name) };
    });
  });
  protected readonly list = createList({
    // Not before the columns have their names: they would jump.
    rows: () => (this.known.settled() ? this.store.participations.value() : undefined),
    texts: (row) => [row.institution, row.group, row.region],
    filters: {
      state: {
        options: () => namedOptions(this.texts, 'progress.state', progressStates),
        keeps: isInState,
      },
      region: {
        options: () => distinct(this.rows(), (row) => row.region, this.texts.language()),
        keeps: (row, region) => row.region === region,
      },
    },
    sort: { key: 'name', direction: 'asc' },
    columns: () => progressColumns(this.sections(), (key) => this.texts.t(`progress.${key}`)),
    file: () => `${this.store.round.value()?.slug ?? 'round'}-${this.texts.t('progress.csv.file')}`,
  });
  private readonly about = detailInAddress({ store: this.store, sections: this.sections });
  /** When the rows that are shown came from the server. */
  protected readonly renewedAt = computed(() => (this.store.participations.value() ? new Date() : null));

  constructor() {
    whileVisible(every, () => this.renew());
    surveyOnly();
  }

  protected detailAddress({ id }: ParticipationRow): string {
    return this.location.prepareExternalUrl(`/rounds/${this.store.round.value()?.id}/progress?about=${id}`);
  }

  /** The page stays where it is under the panel; with a key held, the link opens elsewhere as links do. */
  protected show(event: MouseEvent, row: ParticipationRow): boolean {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return true;
    this.about.set(row.id);
    return false;
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
}
