import { globSync } from 'node:fs';
import { runToEnd } from '../lib/child.mjs';
import { build, stale } from '../lib/build.mjs';
import { chromiumLaunchOptions } from '../lib/chromium.mjs';
import { runNx } from '../lib/nx.mjs';
import { commandOf, root } from '../lib/paths.mjs';
import { none, one, sum } from './counts.mjs';
import { runJest } from './jest.mjs';
import { runNodeTests } from './node-test.mjs';

const NODE_PROJECTS = ['libs/methodology', 'libs/domain', 'apps/backend', 'tools'];
const ANGULAR_PROJECTS = ['libs/web', 'apps/admin', 'apps/respondent'];
const UNIT = ['**/*.spec.ts', '!**/*.int.spec.ts'];

const check = async (running) => {
  const { code, output } = await running;
  return { counts: one(code === 0), output };
};

const merge = (results) => ({
  counts: sum(results.map(({ counts }) => counts)),
  output: results
    .filter(({ counts }) => counts.failed > 0)
    .map(({ output }) => output)
    .join('\n'),
});

async function unit({ filters }) {
  return merge([
    await runJest({ projects: NODE_PROJECTS, match: UNIT, filters }),
    await runJest({ projects: ANGULAR_PROJECTS, match: UNIT, filters, vmModules: false }),
    await runNodeTests(filters),
  ]);
}

/** A path filter that no test of a suite matches must not cost a database and a build. */
const anyTest = (glob, filters) =>
  globSync(glob, { cwd: root }).some(
    (path) => filters.length === 0 || filters.some((part) => path.includes(part)),
  );

const say = (sentence) => process.stdout.write(`      ${sentence}\n`);

const nothing = { counts: none, output: '' };

/** The queue is tried on PostgreSQL always, and on Redis where the machine has one. */
async function integration({ filters, databaseUrl, redisUrl }) {
  if (!anyTest('apps/backend/src/**/*.int.spec.ts', filters)) return nothing;
  const redis = await redisUrl();
  if (!redis) say('no redis-server on this machine: the queue is tried on PostgreSQL alone');
  return runJest({
    projects: ['apps/backend'],
    match: ['**/*.int.spec.ts'],
    filters,
    env: { TEST_DATABASE_ADMIN_URL: await databaseUrl(), ...(redis && { TEST_REDIS_URL: redis }) },
  });
}

/** The browser's options as text for tests that run in Jest, where this module cannot be imported. */
async function browserEnv() {
  const { executablePath, args, env } = await chromiumLaunchOptions();
  const { LC_ALL, LD_LIBRARY_PATH, FONTCONFIG_FILE } = env;
  return JSON.stringify({ executablePath, args, env: { LC_ALL, LD_LIBRARY_PATH, FONTCONFIG_FILE } });
}

async function journeys({ filters, databaseUrl }) {
  if (!anyTest('apps/e2e/src/**/*.journey.ts', filters)) return nothing;
  await build(stale(['backend', 'cli', 'admin', 'respondent']));
  return runJest({
    projects: ['apps/e2e'],
    match: ['**/*.journey.ts'],
    filters,
    workers: 1,
    env: { TEST_DATABASE_ADMIN_URL: await databaseUrl(), CHROMIUM_LAUNCH: await browserEnv() },
  });
}

/** What each suite runs: given `{ filters, databaseUrl(), redisUrl() }` it resolves to `{ counts, output }`. */
export const suites = {
  format: {
    label: 'format (prettier)',
    run: () => check(runToEnd(process.execPath, [commandOf('prettier'), '--check', '.'])),
  },
  lint: { label: 'lint (eslint, boundaries)', run: () => check(runNx(['run-many', '-t', 'lint'])) },
  types: { label: 'types (tsc, ngc)', run: () => check(runNx(['run-many', '-t', 'typecheck'])) },
  unit: { label: 'unit tests', run: unit },
  integration: { label: 'integration tests (HTTP, PostgreSQL)', run: integration },
  journeys: { label: 'journeys (browser)', run: journeys },
};
