import type { api, MailView, ResponseOf } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found } from '../../http/problem';
import { Mail } from './mail.entity';

/** As many as a person looks through. */
const NEWEST = 1000;

const toMailView = (row: Omit<Mail, 'body'>): MailView => ({
  id: row.id,
  to: row.recipient,
  subject: row.subject,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  state: row.state,
  error: row.error,
});

@Injectable()
export class OutboxService {
  constructor(private readonly db: TenantDb) {}

  async list(actor: Actor): Promise<MailView[]> {
    demand(actor, 'outbox.read');
    return this.db.run(actor, async (em) => {
      const rows = await em.find(Mail, {
        select: {
          id: true,
          tenantId: true,
          recipient: true,
          subject: true,
          createdAt: true,
          sentAt: true,
          state: true,
          error: true,
        },
        where: { tenantId: actor.tenantId },
        order: { createdAt: 'DESC', id: 'ASC' },
        take: NEWEST,
      });
      return rows.map(toMailView);
    });
  }

  async get(actor: Actor, id: string): Promise<ResponseOf<typeof api.outbox.get>> {
    demand(actor, 'outbox.read');
    return this.db.run(actor, async (em) => {
      const row = found(await em.findOneBy(Mail, { tenantId: actor.tenantId, id }));
      return { ...toMailView(row), text: row.body };
    });
  }
}
