import { Injectable } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { sentence } from '../../http/sentences';
import { jobKinds } from '../../jobs/job-kinds';
import { type Handed, LostJobs } from '../../jobs/lost-jobs';
import { Mail } from './mail.entity';

/** Ends letters whose job is over without having said so; then whoever wrote them knows that they must be sent again. */
@Injectable()
export class LostLetters {
  constructor(
    private readonly db: TenantDb,
    lost: LostJobs,
  ) {
    lost.watch({
      underWay: () => this.db.lookUp<Handed>('SELECT id, payload FROM letters_handed()', []),
      giveUp: (payload, actor) => this.fail(actor, jobKinds.sendMail.parse(payload).mailId),
    });
  }

  /** One that was noted meanwhile stays as it was noted. */
  private async fail(actor: Actor, id: string): Promise<void> {
    const waiting = { tenantId: actor.tenantId, id, state: 'queued' as const };
    const change = { state: 'failed' as const, error: sentence(actor.locale, 'errors.letterLost') };
    await this.db.run(actor, (em) => em.update(Mail, waiting, change));
  }
}
