import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import type { Actor } from '../../database/actor';
import { JobOutbox } from '../../jobs/job-outbox';
import { oneLine } from './one-line';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Writes letters inside the transaction that has the news: they go out when it is committed, and only then. */
@Injectable()
export class Letters {
  constructor(
    private readonly jobs: JobOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the ids in the order of the letters. Without a mail server they wait in the outbox to be read there. */
  async write(em: EntityManager, actor: Actor, letters: readonly Letter[]): Promise<string[]> {
    const state = this.config.SMTP_URL ? 'queued' : 'outbox';
    const rows = letters.map(({ to, subject, text }) => ({
      id: randomUUID(),
      to,
      subject: oneLine(subject),
      text,
    }));
    await em.query(
      `INSERT INTO mail (tenant_id, id, recipient, subject, body, state)
       SELECT $1, r.id, r."to", r.subject, r.text, $2
       FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, "to" text, subject text, text text)`,
      [actor.tenantId, state, JSON.stringify(rows)],
    );
    const ids = rows.map(({ id }) => id);
    if (state === 'queued')
      await this.jobs.addMany(
        em,
        actor,
        'sendMail',
        ids.map((mailId) => ({ mailId })),
      );
    return ids;
  }
}
