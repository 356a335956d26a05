import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api, type ResultSetView, whyNotCompute } from '@briedums/domain';
import { Api, Confirm, MomentPipe, Progress, Session, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RoundStore } from '../rounds/page/round-store';
import { computationColumns } from './computation-columns';
import { ComputationState } from './computation-state';
import { watchedComputation } from './watched-computation';
import { createAttempt } from '../../ui/attempt';
import { NamedCells } from '../../ui/named-cells';
import { ScrollBox } from '../../ui/scroll-box';
import { TableExport, type TableFile } from '../../ui/table-export';
import { fileNameOf } from '../../ui/file-name';

/** Starts a computation, shows how far it is, and lists all of them; each is kept, and the shown one can be chosen. */
@Component({
  selector: 'bd-computations',
  imports: [
    ComputationState,
    MatButton,
    MomentPipe,
    NamedCells,
    Progress,
    ScrollBox,
    TableExport,
    TranslocoPipe,
  ],
  templateUrl: './computations.html',
  styleUrl: './computations.scss',
})
export class Computations {
  private readonly client = inject(Api);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly store = inject(RoundStore);
  /** Id of the computation whose results are shown. */
  readonly shown = input<string | null>(null);
  readonly show = output<string>();

  private readonly attempt = createAttempt(() => this.store.changed());
  protected readonly busy = this.attempt.busy;
  protected readonly going = watchedComputation();
  protected readonly all = computed(() => this.store.computations.value() ?? []);
  /** The newest, when it came to nothing. */
  protected readonly failed = computed(() => {
    const newest = this.all()[0];
    return newest?.state === 'failed' ? newest : null;
  });
  protected readonly file = computed<TableFile<ResultSetView>>(() => ({
    name: fileNameOf(this.store.round.value()?.slug ?? '', this.texts.t('results.sets.file')),
    columns: computationColumns((key) => this.texts.t(key)),
    rows: this.all(),
  }));
  protected readonly computes = computed(() => this.session.can('result.compute'));
  /** Why computing makes no sense now, as a key of `results.cannot`; null when it can be started. */
  protected readonly cannot = computed(() => {
    const round = this.store.round.value();
    if (!round) return 'roundNotStarted';
    return whyNotCompute(round) ?? (round.funnel.submitted ? null : 'noneSubmitted');
  });

  protected async compute(): Promise<void> {
    const round = this.store.round.value();
    if (!round || this.busy()) return;
    if (round.state === 'open' && !(await this.agreesWhileOpen(round.funnel))) return;
    await this.attempt.run(() => this.client.call(api.results.compute, { params: { id: round.id } }));
  }

  protected async cancel(set: ResultSetView): Promise<void> {
    await this.attempt.run(async () => {
      await this.client.call(api.results.cancel, { params: { id: set.id } });
      this.toast.say(this.texts.t('results.cancelled'));
    });
  }

  private agreesWhileOpen(funnel: { participants: number; submitted: number }): Promise<boolean> {
    return this.confirm.ask({
      title: this.texts.t('results.whileOpen.title'),
      text: [
        this.texts.plural('results.whileOpen.submitted', funnel.submitted),
        this.texts.plural('results.whileOpen.late', funnel.participants - funnel.submitted),
        this.texts.t('results.whileOpen.publish'),
      ].join('\n'),
      action: this.texts.t('results.compute'),
    });
  }
}
