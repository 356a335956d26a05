import { performance } from 'node:perf_hooks';
import { loadLibrary } from '../shared/library.mjs';
import { signedIn } from './client.mjs';

/** Scores every institution of an export, ledger and its hash included; gives how many. */
function scoreAll({ checkMethodology, compile }, document, lines) {
  const engine = compile(checkMethodology(document).methodology);
  return lines.filter(({ answers }) => engine.score(answers).ledgerHash).length;
}

async function finished(client, id) {
  for (;;) {
    const set = await client.json('GET', `/api/result-sets/${id}`);
    if (set.state === 'done') return set;
    if (set.state === 'failed' || set.state === 'cancelled')
      throw new Error(`The computation is ${set.state}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Institutions a second from the request to the stored results, against scoring the same answers in memory. */
export async function computing(system) {
  const account = system.accounts.find(
    ({ role, note }) => role === 'administrator' && note.includes('VARAM'),
  );
  const client = await signedIn(system, account);
  const rounds = await client.json('GET', '/api/rounds');
  const round = rounds.find(({ state, origin }) => state === 'published' && origin === 'survey');
  const compute = async () =>
    finished(client, (await client.json('POST', `/api/rounds/${round.id}/computations`)).id);
  await compute();
  const since = performance.now();
  const { total } = await compute();
  const own = (1000 * total) / (performance.now() - since);
  const text = (await client.call('GET', `/api/rounds/${round.id}/answers.jsonl`)).toString().trim();
  const lines = text.split('\n').map((line) => JSON.parse(line));
  const document = await client.json('GET', `/api/methodologies/${round.methodology.id}/export`);
  const library = await loadLibrary();
  scoreAll(library, document, lines);
  const start = performance.now();
  const floor = (1000 * scoreAll(library, document, lines)) / (performance.now() - start);
  return { own, floor, unit: 'institutions/s', against: 'the engine alone' };
}
