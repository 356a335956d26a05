import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  Api,
  apiResource,
  Confirm,
  Failure,
  formatMoment,
  Icon,
  MomentPipe,
  PluralPipe,
  Session,
  Skeleton,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createAttempt } from '../../../ui/attempt';
import { ChoiceField } from '../../../ui/choice-field';
import { RoundStore } from '../page/round-store';

/** What will be shown to whom, and making it so. */
@Component({
  selector: 'bd-publication-tab',
  imports: [
    ChoiceField,
    Failure,
    Icon,
    MatButton,
    MomentPipe,
    PluralPipe,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './publication-tab.html',
  host: { class: 'bd-tab' },
  styleUrl: './publication-tab.scss',
})
export class PublicationTab {
  private readonly client = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly confirm = inject(Confirm);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly session = inject(Session);
  protected readonly store = inject(RoundStore);
  protected readonly publishes = computed(() => this.session.can('result.publish'));
  private readonly attempt = createAttempt(() => this.store.changed());
  protected readonly busy = this.attempt.busy;

  protected readonly done = computed(() =>
    (this.store.computations.value() ?? []).filter((s) => s.state === 'done'),
  );
  private readonly wanted = signal<string | null>(null);
  protected readonly chosen = computed(
    () =>
      this.done().find((s) => s.published) ??
      this.done().find((s) => s.id === this.wanted()) ??
      this.done()[0],
  );
  protected readonly options = computed(() =>
    this.done().map((s) => ({
      value: s.id,
      name: this.texts.t('publication.option', {
        number: s.number,
        moment: formatMoment(this.texts.language(), s.finishedAt),
      }),
    })),
  );
  protected readonly table = apiResource(api.results.table, () => {
    const id = this.chosen()?.id;
    return id && this.session.can('result.read') ? { params: { id } } : undefined;
  });
  protected readonly institutions = computed(() => this.table.value()?.rows.length ?? 0);
  /** The respondent portal stands at the root of the same origin. */
  protected readonly address = computed(
    () =>
      `${this.document.location.origin}/${this.session.view()?.tenant.slug ?? ''}/${this.store.round.value()?.slug ?? ''}`,
  );
  /** Why publishing is not possible yet, as a key of `publication.cannot`. */
  protected readonly cannot = computed(() => {
    const round = this.store.round.value();
    if (!this.done().length) return 'notComputed';
    return round?.state === 'closed' || round?.state === 'published' ? null : 'notClosed';
  });

  protected choose(id: string): void {
    this.wanted.set(id);
  }

  protected async publish(): Promise<void> {
    const round = this.store.round.value();
    const set = this.chosen();
    if (!round || !set) return;
    const sentences = [
      this.texts.plural('publication.confirm.text', this.institutions(), { number: set.number }),
      round.origin === 'survey' ? this.texts.t('publication.confirm.own') : '',
      round.trial ? this.texts.t('publication.confirm.trial') : '',
      this.texts.t('publication.confirm.undo'),
    ];
    const agreed = await this.confirm.ask({
      title: this.texts.t('publication.confirm.title'),
      text: sentences.filter(Boolean).join('\n'),
      action: this.texts.t('publication.publish'),
    });
    if (!agreed) return;
    await this.change('publication.published', () =>
      this.client.call(api.results.publish, { params: { id: round.id }, body: { resultSetId: set.id } }),
    );
  }

  protected async withdraw(): Promise<void> {
    const round = this.store.round.value();
    if (!round) return;
    const agreed = await this.confirm.ask({
      title: this.texts.t('publication.withdrawTitle'),
      text: this.texts.plural('publication.withdrawText', this.institutions()),
      action: this.texts.t('publication.withdraw'),
      destructive: true,
    });
    if (!agreed) return;
    await this.change('publication.withdrawn', () =>
      this.client.call(api.results.withdraw, { params: { id: round.id } }),
    );
  }

  private change(said: string, change: () => Promise<unknown>): Promise<void> {
    return this.attempt.run(async () => {
      await change();
      this.toast.say(this.texts.t(said));
    });
  }
}
