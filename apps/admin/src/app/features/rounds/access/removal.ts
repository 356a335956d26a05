import { inject, Injectable } from '@angular/core';
import { api, type ParticipationRow } from '@briedums/domain';
import { Api, Confirm, Texts, Toast } from '@briedums/web';
import { createAttempt } from '../../../ui/attempt';
import { RoundStore } from '../page/round-store';

/** Takes participants out of a round, and back in when that was a mistake. Whoever has begun to fill in stays. */
@Injectable()
export class Removal {
  private readonly client = inject(Api);
  private readonly confirm = inject(Confirm);
  private readonly store = inject(RoundStore);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly attempt = createAttempt(() => this.store.changed());
  readonly busy = this.attempt.busy;

  /** Of some rows those that can be taken out. */
  removable(rows: readonly ParticipationRow[]): ParticipationRow[] {
    return rows.filter((row) => row.state === 'notStarted');
  }

  async one(row: ParticipationRow): Promise<void> {
    const name = row.institution;
    const issued = this.issuedTo([row]);
    const agreed = await this.confirm.ask({
      title: this.texts.t('access.remove.title', { name }),
      text: issued ? this.texts.plural('access.remove.text', issued) : this.texts.t('access.remove.plain'),
      action: this.texts.t('access.remove.action'),
      destructive: true,
    });
    if (!agreed) return;
    await this.take([row], this.texts.t('access.remove.done', { name }), () =>
      this.texts.t(issued ? 'access.remove.undoneWithout' : 'access.remove.undone', { name }),
    );
  }

  async many(rows: readonly ParticipationRow[]): Promise<void> {
    const out = this.removable(rows);
    const issued = this.issuedTo(out);
    const stay = rows.length - out.length;
    const sentences = [
      this.texts.plural('access.removeMany.text', out.length),
      issued ? this.texts.plural('access.removeMany.contacts', issued) : '',
      stay ? this.texts.plural('access.removeMany.started', stay) : '',
    ];
    const agreed = await this.confirm.ask({
      title: this.texts.plural('access.removeMany.title', out.length),
      text: sentences.filter(Boolean).join('\n'),
      action: this.texts.t('access.remove.action'),
      destructive: true,
    });
    if (!agreed) return;
    await this.take(out, this.texts.plural('access.removeMany.done', out.length), (count) =>
      this.texts.plural(issued ? 'access.removeMany.undoneWithout' : 'access.removeMany.undone', count),
    );
  }

  private async take(
    rows: readonly ParticipationRow[],
    said: string,
    undone: (count: number) => string,
  ): Promise<void> {
    const id = this.store.round.value()?.id;
    if (!id) return;
    await this.attempt.run(async () => {
      for (const row of rows)
        await this.client.call(api.rounds.removeParticipant, { params: { id, participationId: row.id } });
      this.toast.say(said, () => this.attempt.run(() => this.addAgain(id, rows, undone(rows.length))));
    });
  }

  /** Links that were sent stay withdrawn, so somebody has to send new ones. */
  private async addAgain(id: string, rows: readonly ParticipationRow[], said: string): Promise<void> {
    const institutionIds = rows.map((row) => row.institutionId);
    await this.client.call(api.rounds.addParticipants, { params: { id }, body: { institutionIds } });
    this.toast.say(said);
  }

  /** Persons who can come in for the participations, or were sent a link. */
  private issuedTo(rows: readonly ParticipationRow[]): number {
    const ids = new Set(rows.map((row) => row.id));
    const credentials = this.store.credentials.value() ?? [];
    return credentials.filter((c) => ids.has(c.participationId) && c.state !== 'revoked').length;
  }
}
