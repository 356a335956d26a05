import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterOutlet } from '@angular/router';
import { api } from '@briedums/domain';
import { Api, Failure, Icon, PageHeader, Session, Skeleton, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { openPart } from '../../../shell/open-part';
import { pageTitle } from '../../../shell/page-title';
import { Crumbs } from '../../../ui/crumbs';
import { Marks } from '../../../ui/marks';
import { Panel } from '../../../ui/panel';
import { Tabs } from '../../../ui/tabs';
import { RoundStateTag } from '../round-state';
import { formatDaysLeft } from './deadline';
import { EditRound } from './edit-round';
import { Funnel } from './funnel';
import { NextStep } from './next-step';
import { PhaseLine } from './phase-line';
import { RoundActions } from './round-actions';
import { phaseOf, phasesOf } from './round-phase';
import { RoundStore } from './round-store';

/** One round: where it is and what comes next on top, its parts below. */
@Component({
  selector: 'bd-round-page',
  imports: [
    Crumbs,
    Failure,
    Funnel,
    Icon,
    Marks,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    NextStep,
    PageHeader,
    PhaseLine,
    RoundStateTag,
    RouterOutlet,
    Skeleton,
    Tabs,
    TextPipe,
    TranslocoPipe,
  ],
  providers: [RoundStore, RoundActions],
  templateUrl: './round-page.html',
  styleUrl: './round-page.scss',
})
export class RoundPage {
  private readonly texts = inject(Texts);
  private readonly panel = inject(Panel);
  protected readonly session = inject(Session);
  protected readonly store = inject(RoundStore);
  protected readonly actions = inject(RoundActions);
  readonly id = input.required<string>();

  protected readonly line = computed(() => {
    const round = this.store.round.value();
    if (!round) return null;
    return { phases: phasesOf(round), current: phaseOf(round, this.store.computations.value() ?? []) };
  });
  /** Of the time for filling in. */
  protected readonly daysLeft = computed(() => {
    const round = this.store.round.value();
    if (round?.state !== 'open' || !round.closesAt) return '';
    return formatDaysLeft(this.texts, round.closesAt, Date.now());
  });
  protected readonly tabs = computed(() => {
    const filled = this.store.round.value()?.origin !== 'imported';
    const links = [
      ...(filled ? ['progress', 'access'] : []),
      ...(this.session.can('result.read') ? ['results'] : []),
      'publication',
    ];
    return links.map((link) => ({ link, name: this.texts.t(`round.tabs.${link}`) }));
  });
  private readonly client = inject(Api);
  protected readonly answersAddress = computed(() =>
    this.client.address(api.rounds.exportAnswers, { params: { id: this.id() } }),
  );

  constructor() {
    effect(() => this.store.show(this.id()));
    const part = openPart();
    pageTitle(
      () => {
        const missing = this.store.round.error() ? this.texts.t('shell.areas.rounds') : '';
        return this.texts.of(this.store.round.value()?.title) || missing;
      },
      () => part() && this.texts.t(`round.tabs.${part()}`),
    );
  }

  protected async edit(): Promise<void> {
    const round = this.store.round.value();
    const changed = await this.panel.open<typeof round>(EditRound, round);
    if (changed) this.store.changed(changed);
  }
}
