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
    const [id = ''] = await this.addMany(em, actor, kind, [payload]);
    return id;
  }

  /** The same for many of a kind, in one statement; the ids are in the order of the payloads. */
  async addMany<K extends JobKind>(
    em: EntityManager,
    actor: Actor,
    kind: K,
    payloads: readonly JobPayload<K>[],
  ): Promise<string[]> {
    const who = { ...actor, roles: [...actor.roles] };
    const jobs = payloads.map((payload) => ({
      id: randomUUID(),
      payload: { actor: who, payload: jobKinds[kind].parse(payload) } satisfies Envelope,
    }));
    await em.query(
      `INSERT INTO job_outbox (tenant_id, id, queue, payload)
       SELECT $1, r.id, $2, r.payload FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, payload jsonb)`,
      [actor.tenantId, kind, JSON.stringify(jobs)],
    );
    return jobs.map(({ id }) => id);
  }
}
