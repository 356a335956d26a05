import { api, type ResponseOf } from '@briedums/domain';
import { Controller, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Route } from '../../http/endpoint';

type Health = ResponseOf<typeof api.health.ready>;

@Controller()
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Route(api.health.live)
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  /** Ready when the database answers and its tables are there. */
  @Route(api.health.ready)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const database = await this.source
      .query('SELECT count(*) FROM job_outbox')
      .then(() => 'ok' as const)
      .catch(() => 'error' as const);
    if (database === 'error') void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: database, checks: { database } };
  }
}
