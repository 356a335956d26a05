import { inject, Injectable, signal } from '@angular/core';
import { api, type CredentialView, type ParticipationRow, type ResponseOf } from '@briedums/domain';
import { Api, Confirm, Texts, Toast } from '@briedums/web';
import { createAttempt } from '../../../ui/attempt';
import { LinkPanel } from '../../../ui/link-panel';
import { Panel } from '../../../ui/panel';
import { RoundStore } from '../page/round-store';
import type { IssuePreview } from './access-rows';
import { type AddedParticipants, AddParticipants } from './add-participants';
import { IssuePanel } from './issue-panel';

type IssuedMany = ResponseOf<typeof api.credentials.issueMany>;

/** What can be done with the participants of a round and their credentials. */
@Injectable()
export class AccessActions {
  private readonly client = inject(Api);
  private readonly confirm = inject(Confirm);
  private readonly panel = inject(Panel);
  private readonly store = inject(RoundStore);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly attempt = createAttempt(() => this.store.changed());
  readonly busy = this.attempt.busy;
  /** What issuing to all did, until the next time. */
  readonly issued = signal<IssuedMany | null>(null);

  async add(): Promise<void> {
    const round = this.store.round.value();
    const done = await this.panel.open<AddedParticipants>(AddParticipants, round);
    if (!round || !done) return;
    // What somebody else has added meanwhile is not taken out again.
    const undo = () => this.attempt.run(() => this.takeOut(round.id, done.institutionIds));
    const mine = done.added === done.institutionIds.length;
    this.toast.say(this.texts.plural('access.add.done', done.added), mine ? undo : undefined);
    this.store.changed();
  }

  async issue(row: ParticipationRow): Promise<void> {
    if (await this.panel.open<boolean>(IssuePanel, row)) this.store.changed();
    else this.store.credentials.reload();
  }

  /** To all that the preview is of, or to those only that were chosen. */
  async issueAll(preview: IssuePreview, chosen = false): Promise<void> {
    const sentences = [
      this.texts.plural('access.all.text', preview.issued.length),
      preview.already ? this.texts.plural('access.all.already', preview.already) : '',
      preview.withoutAddress.length
        ? this.texts.plural('access.all.withoutAddress', preview.withoutAddress.length, {
            names: namesOf(preview.withoutAddress.map((r) => r.participation.institution)),
          })
        : '',
    ];
    const agreed = await this.confirm.ask({
      title: this.texts.t(chosen ? 'access.all.titleChosen' : 'access.all.title'),
      text: sentences.filter(Boolean).join('\n'),
      action: this.texts.plural('access.all.action', preview.issued.length),
    });
    const id = this.store.round.value()?.id;
    if (!agreed || !id) return;
    await this.attempt.run(async () => {
      const body = chosen ? { participationIds: preview.issued.map((row) => row.participation.id) } : {};
      this.issued.set(await this.client.call(api.credentials.issueMany, { params: { id }, body }));
    });
  }

  async resend(credential: CredentialView): Promise<void> {
    const agreed = await this.confirm.ask({
      title: this.texts.t('access.resend.title'),
      text: this.texts.t('access.resend.text', { name: credential.name, email: credential.email }),
      action: this.texts.t('access.resend.action'),
    });
    if (!agreed) return;
    await this.attempt.run(async () => {
      const { link } = await this.client.call(api.credentials.resend, { params: { id: credential.id } });
      void this.panel.open(LinkPanel, { link, name: credential.name });
    });
  }

  async revoke(credential: CredentialView): Promise<void> {
    const { name, institution } = credential;
    const agreed = await this.confirm.ask({
      title: this.texts.t('access.revoke.title'),
      text: this.texts.t('access.revoke.text', { name, institution }),
      action: this.texts.t('access.revoke.action'),
      destructive: true,
    });
    if (!agreed) return;
    await this.attempt.run(async () => {
      await this.client.call(api.credentials.revoke, { params: { id: credential.id } });
      this.toast.say(this.texts.t('access.revoke.done', { name }));
    });
  }

  /** Of institutions that were just added by mistake, those that somebody began to fill in for stay. */
  private async takeOut(id: string, institutionIds: readonly string[]): Promise<void> {
    const rows = await this.client.call(api.rounds.participations, { params: { id } });
    const unused = rows.filter((r) => institutionIds.includes(r.institutionId) && r.state === 'notStarted');
    for (const row of unused)
      await this.client.call(api.rounds.removeParticipant, { params: { id, participationId: row.id } });
    this.toast.say(this.texts.plural('access.add.undone', unused.length));
  }
}

const namesOf = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
