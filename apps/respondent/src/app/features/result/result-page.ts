import { afterRenderEffect, Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Failure,
  isProblem,
  MomentPipe,
  PageHeader,
  pageTitle,
  saveFile,
  SectionProfile,
  Session,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Marks } from '../../shared/marks';
import { HistoryTable } from '../../shared/result/history-table';
import { IndexSummary } from '../../shared/result/index-summary';
import { LeadersList } from '../../shared/result/leaders-list';
import { PeersTable } from '../../shared/result/peers-table';
import { profileFinding, profileOf } from '../../shared/result/profile';
import { engineOf } from '../questionnaire/engine-of';
import { placesOf } from '../questionnaire/map';
import { Advice } from './advice';
import { readLedger } from './ledger';
import { SectionLedger } from './section-ledger';
import { WholeLedger } from './whole-ledger';

/** A contact's own result: why this level, what to do for the next, who does it well; then peers, history, all numbers. */
@Component({
  selector: 'bd-result-page',
  imports: [
    Advice,
    Failure,
    HistoryTable,
    IndexSummary,
    LeadersList,
    Marks,
    MatButton,
    MomentPipe,
    PageHeader,
    PeersTable,
    RouterLink,
    SectionLedger,
    SectionProfile,
    Skeleton,
    TextPipe,
    TranslocoPipe,
    WholeLedger,
  ],
  templateUrl: './result-page.html',
  styleUrl: './result-page.scss',
})
export class ResultPage {
  private readonly texts = inject(Texts);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly participationId = input.required<string>();

  protected readonly result = apiResource(api.results.own, () => ({
    params: { id: this.participationId() },
  }));
  protected readonly detail = this.result.value;
  protected readonly notThere = computed(() => isProblem(this.result.error(), 'notFound'));
  protected readonly ledger = computed(() => readLedger(this.detail()?.ledger ?? null));
  protected readonly profile = computed(() => {
    const detail = this.detail();
    return detail ? profileOf(detail, this.texts) : [];
  });
  protected readonly finding = computed(() => profileFinding(this.profile(), this.texts));
  protected readonly scored = computed(() =>
    (this.detail()?.method.sections ?? []).map((section) => ({
      section,
      score: this.detail()?.row.sections[section.id] ?? null,
    })),
  );
  protected readonly published = computed(() => {
    const [tenant, slug] = [this.session.view()?.tenant.slug, this.detail()?.round.slug];
    return tenant && slug ? `/${tenant}/${slug}` : null;
  });
  /** The questionnaire, only when answers are to be read: it is large. */
  protected readonly wanted = signal(false);
  private readonly questionnaire = apiResource(api.answers.questionnaire, () =>
    this.wanted() ? { params: { id: this.participationId() } } : undefined,
  );
  protected readonly places = computed(() => {
    const loaded = this.questionnaire.value();
    return loaded && placesOf(engineOf(loaded.methodologyHash, loaded.methodology).methodology);
  });
  private readonly printing = signal(false);
  protected readonly parts = ['why', 'how', 'who', 'peers', 'history', 'numbers'];

  constructor() {
    afterRenderEffect(() => {
      const settled = !this.wanted() || this.places() || this.questionnaire.error();
      if (!this.printing() || !settled) return;
      this.printing.set(false);
      setTimeout(() => window.print());
    });
    this.followFragment();
    pageTitle(() => {
      if (this.notThere()) return this.texts.t('result.notThere');
      const detail = this.detail();
      return `${this.texts.t('result.title')}${detail ? ` – ${detail.row.institution}` : ''}`;
    });
  }

  /** Opens everything first, and waits for the words of the answers. */
  protected print(): void {
    for (const folded of this.element.querySelectorAll<HTMLDetailsElement>('details')) folded.open = true;
    this.wanted.set(this.ledger() !== null);
    this.printing.set(true);
  }

  protected saveLedger(text: string): void {
    saveFile(`rekins-${this.detail()?.round.slug}.json`, text, 'application/json');
  }

  /** Brings a part of this page before the eyes, and the focus with it. */
  protected show(part: string): void {
    const heading = this.element.querySelector<HTMLElement>(`h2#${part}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  /** The part that the address names, once it is there: a sent link opens the same place. */
  private followFragment(): void {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    let followed: string | null = null;
    afterRenderEffect(() => {
      const part = fragment();
      if (!this.detail() || !part || followed === part) return;
      followed = part;
      if (this.parts.includes(part)) this.show(part);
    });
  }
}
