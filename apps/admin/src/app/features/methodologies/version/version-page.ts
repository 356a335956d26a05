import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink, RouterOutlet } from '@angular/router';
import { api } from '@briedums/domain';
import {
  Api,
  Failure,
  Icon,
  MomentPipe,
  PageHeader,
  PluralPipe,
  Session,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { openPart } from '../../../shell/open-part';
import { pageTitle } from '../../../shell/page-title';
import { Crumbs } from '../../../ui/crumbs';
import { Marks } from '../../../ui/marks';
import { type Tab, Tabs } from '../../../ui/tabs';
import { VersionState } from '../version-state';
import { VersionActions } from './version-actions';
import { VersionStore } from './version-store';

/** One version of a methodology: what it is on top, its content in tabs below. */
@Component({
  selector: 'bd-version-page',
  imports: [
    Crumbs,
    Failure,
    Icon,
    Marks,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MomentPipe,
    PageHeader,
    PluralPipe,
    RouterLink,
    RouterOutlet,
    Skeleton,
    Tabs,
    TextPipe,
    TranslocoPipe,
    VersionState,
  ],
  providers: [VersionStore, VersionActions],
  templateUrl: './version-page.html',
  styleUrl: './version-page.scss',
})
export class VersionPage {
  private readonly texts = inject(Texts);
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  protected readonly store = inject(VersionStore);
  protected readonly actions = inject(VersionActions);
  readonly id = input.required<string>();

  private readonly draft = computed(() => this.store.version()?.state === 'draft');
  protected readonly edits = computed(() => this.draft() && this.session.can('methodology.edit'));
  protected readonly publishes = computed(() => this.draft() && this.session.can('methodology.publish'));
  protected readonly tabs = computed<readonly Tab[]>(() => {
    const problems = this.store.loaded.value()?.problems.length ?? 0;
    const name = (tab: string) => this.texts.t(`methodologies.tabs.${tab}`);
    const tabs = ['questions', 'scoring', 'checks'].map((link) => ({ link, name: name(link) }));
    return problems ? [...tabs, { link: 'problems', name: `${name('problems')} (${problems})` }] : tabs;
  });
  protected readonly file = computed(() =>
    this.client.address(api.methodologies.export, { params: { id: this.id() } }),
  );

  constructor() {
    effect(() => this.store.show(this.id()));
    const part = openPart();
    pageTitle(
      () => {
        const version = this.store.version();
        if (version) return `${this.texts.of(version.title)} ${version.version}`;
        return this.store.loaded.error() ? this.texts.t('shell.areas.methodologies') : '';
      },
      () => part() && this.texts.t(`methodologies.tabs.${part()}`),
    );
  }
}
