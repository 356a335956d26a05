import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor';
import { type Envelope, jobKinds, type JobKind, type JobPayload } from './job-kinds';

/** Asks for background work inside the transaction that decides on it: both are committed, or neither. */
@Injectable()
export class JobOutbox {
  /** Returns the job's id, which is also its id in the queue, so that handing it over twice makes one job. */
  async add<K extends JobKind>(
    em: EntityManager,
    actor: Actor,
    kind: K,
    payload: JobPayload<K>,
  ): Promise<string> {
    const id = randomUUID();
    const envelope = {
      actor: { ...actor, roles: [...actor.roles] },
      payload: jobKinds[kind].parse(payload),
    } satisfies Envelope;
    await em.query('INSERT INTO job_outbox (tenant_id, id, queue, payload) VALUES ($1, $2, $3, $4)', [
      actor.tenantId,
      id,
      kind,
      JSON.stringify(envelope),
    ]);
    return id;
  }
}
