import { createPostgresBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '../config/config';

export const QUEUE = 'briedums';
const SCHEMA = 'queue';

export interface QueueConnection {
  connection: QueueOptions['connection'];
  close(): Promise<void>;
}

/** Connects the queue to Redis when `REDIS_URL` is set, otherwise to PostgreSQL through one pool of its own. */
export const connectQueue = (config: Config): QueueConnection => {
  if (config.REDIS_URL) {
    const redis = new Redis(config.REDIS_URL, { maxRetriesPerRequest: null });
    return { connection: redis, close: async () => void (await redis.quit()) };
  }
  if (!config.DATABASE_QUEUE_URL)
    throw new Error('The configuration is not valid: set DATABASE_QUEUE_URL or REDIS_URL.');
  setDefaultBackendFactory(createPostgresBackend);
  const options = { connectionString: config.DATABASE_QUEUE_URL, schema: SCHEMA, migrate: true, max: 8 };
  return { connection: options as unknown as QueueOptions['connection'], close: async () => undefined };
};

/** Waits until the database answers at all, so that a boot fails with one sentence instead of a queue's retries. */
export const probePostgres = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  await client.end();
};
