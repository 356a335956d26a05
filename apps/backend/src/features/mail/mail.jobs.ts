import { Injectable } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { sentence } from '../../http/sentences';
import { ATTEMPTS, Handles, type JobContext } from '../../jobs/handles';
import type { JobPayload } from '../../jobs/job-kinds';
import { Mail } from './mail.entity';
import { Mailer, MailRefused } from './mailer';
import { redactLinks } from './redact-links';

/** Sends letters. One that was sent is not sent again; the link in it is not kept. */
@Injectable()
export class MailJobs {
  constructor(
    private readonly db: TenantDb,
    private readonly mailer: Mailer,
  ) {}

  @Handles('sendMail')
  async send({ mailId }: JobPayload<'sendMail'>, { actor, attempt }: JobContext): Promise<void> {
    const where = { tenantId: actor.tenantId, id: mailId };
    const mail = await this.db.run(actor, (em) => em.findOneBy(Mail, where));
    if (!mail || mail.state === 'sent' || mail.state === 'outbox') return;
    if (!this.mailer.available) return this.note(actor, mailId, { state: 'outbox' });
    try {
      await this.mailer.send({ id: mail.id, to: mail.recipient, subject: mail.subject, text: mail.body });
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      const ended = error.final || attempt >= ATTEMPTS;
      await this.note(actor, mailId, { state: ended ? 'failed' : 'queued', error: error.message });
      if (ended) return;
      throw error;
    }
    const body = redactLinks(mail.body, sentence(actor.locale, 'mail.linkRemoved'));
    await this.note(actor, mailId, { state: 'sent', sentAt: new Date(), error: null, body });
  }

  private async note(actor: Actor, id: string, change: Partial<Mail>): Promise<void> {
    await this.db.run(actor, (em) => em.update(Mail, { tenantId: actor.tenantId, id }, change));
  }
}
