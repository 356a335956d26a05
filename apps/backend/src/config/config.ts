import { z } from 'zod';

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Every setting of the two processes; README.md holds the same table for people, and a test compares the two. */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('production')
    .describe('Where this runs; libraries read it too'),
  DATABASE_APP_URL: postgresUrl.describe(
    'PostgreSQL as the application: a role that owns nothing and cannot pass row-level security',
  ),
  DATABASE_OWNER_URL: postgresUrl
    .optional()
    .describe('PostgreSQL as the owner of the tables; only migrations and the command line use it'),
  DATABASE_QUEUE_URL: postgresUrl
    .optional()
    .describe("PostgreSQL as the owner of the queue's schema; needed unless REDIS_URL is set"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20).describe('Connections of one process'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('Redis for the job queue instead of PostgreSQL'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080).describe('Port of the HTTP process'),
  HOST: z.string().default('127.0.0.1').describe('Address that the HTTP process listens on'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:8080')
    .describe('The address people use; links in letters are built from it alone'),
  TRUST_PROXY: z
    .stringbool()
    .default(false)
    .describe("Take the caller's address from X-Forwarded-For of the proxy in front"),
  PORTALS_DIR: z.string().default('dist').describe('Folder with the built portals'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server; without it letters stay in the outbox'),
  MAIL_FROM: z.string().default('Briedums <briedums@localhost>').describe('Sender of letters'),
  SESSION_IDLE_MINUTES: z.coerce
    .number()
    .int()
    .min(5)
    .max(1440)
    .default(120)
    .describe('A session ends after this long without a request'),
  SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(12)
    .describe('A session ends after this long at the latest'),
  INVITATION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(90)
    .default(14)
    .describe('How long an invitation link works'),
  JOB_LOCK_SECONDS: z.coerce
    .number()
    .int()
    .min(2)
    .max(300)
    .default(10)
    .describe("A killed worker's job is taken up again after about this long"),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged'),
});
export type Config = z.infer<typeof configSchema>;

/** Reads the settings once, at boot. Throws one sentence that names every setting that is wrong, never its value. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
  throw new Error(`The configuration is not valid: ${wrong.join('; ')}. README.md lists every setting.`);
};
