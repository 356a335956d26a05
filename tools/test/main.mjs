import { makeCleanup } from '../lib/cleanup.mjs';
import { ClearError, step } from '../lib/say.mjs';
import { none, one, sum, verdict } from './counts.mjs';
import { testDatabase } from './database.mjs';
import { planOf } from './plan.mjs';
import { testRedis } from './redis.mjs';
import { suites } from './suites.mjs';

const print = (text) => process.stdout.write(`${text}\n`);

/** Starts a server when the first suite asks for its address and removes it in the end. */
function shared(start, cleanup) {
  let starting;
  cleanup.later(async () => (await starting?.catch(() => undefined))?.stop());
  return async () => (await (starting ??= start()))?.url;
}

/** A suite that cannot even run has failed; the others still run. */
async function attempt(suite, context) {
  try {
    return await suite.run(context);
  } catch (error) {
    return { counts: one(false), output: error instanceof ClearError ? error.message : error.stack };
  }
}

async function runSuite(name, context) {
  let result;
  const work = async () => {
    result = await attempt(suites[name], context);
    if (result.counts.failed > 0) throw new SuiteFailed();
  };
  await step(suites[name].label, work).catch((error) => {
    if (!(error instanceof SuiteFailed)) throw error;
    print(result.output.trim());
  });
  const { passed, failed, skipped } = result.counts;
  print(
    `      ${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`,
  );
  return result.counts;
}

/** Only there to end a progress line with a cross. */
class SuiteFailed extends Error {}

/** Runs the chosen suites one after the other, then says how many passed and failed; exit code 1 on any failure. */
export async function main(argv) {
  const { suites: chosen, filters } = planOf(argv);
  const cleanup = makeCleanup({ signalCode: 130 });
  const databaseUrl = shared(testDatabase, cleanup);
  const redisUrl = shared(testRedis, cleanup);
  let total = none;
  for (const name of chosen) total = sum([total, await runSuite(name, { filters, databaseUrl, redisUrl })]);
  if (filters.length > 0 && total.passed + total.failed === 0) {
    print(`No test of ${chosen.join(', ')} has ${filters.join(' or ')} in its path.`);
    return cleanup.end(1);
  }
  print(verdict(total));
  await cleanup.end(total.failed > 0 ? 1 : 0);
}
