import { createPostgresBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config/config';
import { Connection } from '../database/connection';
import { prepareQueueTables } from './queue-tables';

export const QUEUE = 'briedums';
const SCHEMA = 'queue';
/** Finished jobs stay this long in the queue, so that a job handed over twice is still recognised. */
export const REMEMBERED_SECONDS = 24 * 3600;

export interface QueueConnection {
  connection: QueueOptions['connection'];
  close(): Promise<void>;
}

/** Connects the queue to Redis when `REDIS_URL` is set, otherwise to PostgreSQL through one pool of its own. Fails at once when it cannot. */
export const connectQueue = async (config: Config): Promise<QueueConnection> => {
  if (config.REDIS_URL) {
    const redis = new Redis(config.REDIS_URL, { maxRetriesPerRequest: null });
    return { connection: redis, close: async () => void (await redis.quit()) };
  }
  if (!config.DATABASE_QUEUE_URL)
    throw new Error('The configuration is not valid: set DATABASE_QUEUE_URL or REDIS_URL.');
  await prepareQueueTables(config.DATABASE_QUEUE_URL, SCHEMA);
  setDefaultBackendFactory(createPostgresBackend);
  const options = { connectionString: config.DATABASE_QUEUE_URL, schema: SCHEMA, max: 8, Client: Connection };
  return { connection: options as unknown as QueueOptions['connection'], close: async () => undefined };
};
