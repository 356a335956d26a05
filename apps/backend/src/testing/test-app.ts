import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { readConfig } from '../config/config';
import type { Actor } from '../database/actor';
import { TenantDb } from '../database/tenant-db';
import { createApp } from '../http/create-app';
import { Dispatcher } from '../jobs/dispatcher';
import { JobRunner } from '../jobs/runner';
import { hash } from '@node-rs/argon2';
import { createTestDatabase, type TestDatabase } from './test-database';
import { TestClient } from './test-client';
import type { Role } from '@briedums/domain';

export const PASSWORD = 'four calm test horses';
/**
 * Its hash at the least cost that the algorithm takes: test files open hundreds of accounts. What passwords cost that people choose
 * is tested where they choose them.
 */
const PASSWORD_HASH = hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });

/** The whole backend on a database of its own, over real HTTP. `stop()` in afterAll. */
export class TestApp {
  private runner?: { app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>; jobs: JobRunner };

  private constructor(
    readonly database: TestDatabase,
    readonly app: NestFastifyApplication,
    readonly base: string,
    readonly env: Record<string, string>,
  ) {}

  static async start(extra: Record<string, string> = {}, made?: TestDatabase): Promise<TestApp> {
    const database = made ?? (await createTestDatabase());
    const env = {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      PORTALS_DIR: '/nonexistent',
      ...database.env,
      ...extra,
    };
    const app = await createApp(readConfig(env));
    await app.listen(0, '127.0.0.1');
    return new TestApp(database, app, await app.getUrl(), env);
  }

  client(): TestClient {
    return new TestClient(this.base);
  }

  db(): TenantDb {
    return this.app.get(TenantDb);
  }

  /** A tenant with its first account of the given roles; returns the tenant's id, the account's actor and a signed-in client. */
  async tenant(
    slug: string,
    roles: Role[] = ['administrator'],
  ): Promise<{ tenantId: string; actor: Actor; client: TestClient }> {
    const tenantId = crypto.randomUUID();
    await this.database.admin.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $3)', [
      tenantId,
      slug,
      { lv: slug, en: slug },
    ]);
    const { actor, client } = await this.account(tenantId, `admin@${slug}.test`, roles);
    return { tenantId, actor, client };
  }

  /** An account that can sign in with PASSWORD, and a client signed in as it. */
  async account(
    tenantId: string,
    email: string,
    roles: Role[],
  ): Promise<{ actor: Actor; client: TestClient }> {
    const accountId = crypto.randomUUID();
    await this.database.admin.query(
      'INSERT INTO account (tenant_id, id, email, name, password_hash, roles) VALUES ($1, $2, $3, $4, $5, $6)',
      [tenantId, accountId, email, email.split('@')[0], await PASSWORD_HASH, roles],
    );
    const client = this.client();
    await client.signIn(email, PASSWORD);
    return { actor: { tenantId, accountId, roles, locale: 'lv' }, client };
  }

  /** Starts the worker inside this test process; `retryMs` where a test would wait long for what fails again and again. */
  async startWorker({ retryMs }: { retryMs?: number } = {}): Promise<void> {
    const app = await NestFactory.createApplicationContext(AppModule.of(readConfig(this.env)), {
      logger: false,
      abortOnError: false,
    });
    if (retryMs !== undefined) app.get(Dispatcher).retryMs = retryMs;
    const jobs = app.get(JobRunner);
    await jobs.start();
    this.runner = { app, jobs };
  }

  async stop(): Promise<void> {
    await this.runner?.jobs.stop();
    await this.runner?.app.close();
    await this.app.close();
    await this.database.drop();
  }
}
