import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { api } from '@briedums/domain';
import { Api, Confirm, Texts, Toast } from '@briedums/web';
import { Panel } from '../../../ui/panel';
import { formatDeadline } from './deadline';
import type { Addressees } from './reminder';
import { RemindPanel, type RemindPanelData } from './remind-panel';
import { RoundStore } from './round-store';

/** What can be done with a round as a whole. Every step says first what it does, and to how many. */
@Injectable()
export class RoundActions {
  private readonly client = inject(Api);
  private readonly confirm = inject(Confirm);
  private readonly panel = inject(Panel);
  private readonly router = inject(Router);
  private readonly store = inject(RoundStore);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);

  async open(): Promise<void> {
    const round = this.store.round.value();
    if (!round) return;
    const again = round.state === 'closed';
    const { participants, invited } = round.funnel;
    const sentences = [
      this.texts.plural(again ? 'round.open.again' : 'round.open.text', participants),
      formatDeadline(this.texts, round.closesAt),
      participants > invited ? this.texts.plural('round.open.notInvited', participants - invited) : '',
    ];
    const agreed = await this.confirm.ask({
      title: this.texts.t(again ? 'round.open.againTitle' : 'round.open.title'),
      text: sentences.filter(Boolean).join('\n'),
      action: this.texts.t('round.open.action'),
    });
    if (agreed) await this.change(api.rounds.open, round.id, 'round.open.done');
  }

  remind(to: Addressees): void {
    const round = this.store.round.value();
    if (round) void this.panel.open(RemindPanel, { round, to } satisfies RemindPanelData);
  }

  async close(): Promise<void> {
    const round = this.store.round.value();
    if (!round) return;
    const { participants, submitted } = round.funnel;
    const sentences = [
      this.texts.plural('round.close.submitted', submitted),
      participants > submitted ? this.texts.plural('round.close.late', participants - submitted) : '',
      this.texts.t('round.close.again'),
    ];
    const agreed = await this.confirm.ask({
      title: this.texts.t('round.close.title'),
      text: sentences.filter(Boolean).join('\n'),
      action: this.texts.t('round.close.action'),
    });
    if (agreed) await this.change(api.rounds.close, round.id, 'round.close.done');
  }

  async remove(): Promise<void> {
    const round = this.store.round.value();
    if (!round) return;
    const name = this.texts.of(round.title);
    const agreed = await this.confirm.ask({
      title: this.texts.t('round.remove.title'),
      text: this.texts.plural('round.remove.text', round.funnel.participants),
      action: this.texts.t('round.remove.action'),
      destructive: true,
      typed: name,
    });
    if (!agreed) return;
    try {
      await this.client.call(api.rounds.remove, { params: { id: round.id } });
      this.toast.say(this.texts.t('round.remove.done', { name }));
      await this.router.navigateByUrl('/rounds');
    } catch (error) {
      this.toast.fail(error);
    }
  }

  private async change(
    endpoint: typeof api.rounds.open | typeof api.rounds.close,
    id: string,
    said: string,
  ): Promise<void> {
    try {
      this.store.changed(await this.client.call(endpoint, { params: { id } }));
      this.toast.say(this.texts.t(said));
    } catch (error) {
      this.toast.fail(error);
      this.store.changed();
    }
  }
}
