import { readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { longVersion } from './path/long-version.mjs';

import { spreadOf, timesOf } from './path/timing.mjs';
import { loadLibrary } from './shared/library.mjs';
import { randomAnswers } from './shared/random-answers.mjs';

export const title =
  'the cheapest path to a level of the index, against one scoring (argument: answer sets, 300)';

const WARM_UP = 20;
const shipped = (name) => JSON.parse(readFileSync(inRoot(`libs/methodology/data/${name}.json`), 'utf8'));
const VERSIONS = [
  ['pasvaldibas-2026', () => shipped('pasvaldibas-2026')],
  ['iestades-2026', () => shipped('iestades-2026')],
  ['150 questions', longVersion],
];

const TARGETS = [
  ['to the next level', {}],
  ['to level 5', { level: 5 }],
];

/** `count` answer sets that have an index; without one there is no path to look for. */
function answersWithIndex(engine, count) {
  const sets = [];
  for (let seed = 0; sets.length < count; seed++) {
    const answers = randomAnswers(engine.methodology, seed);
    if (engine.score(answers).index.score) sets.push(answers);
  }
  return sets;
}

function measure({ checkMethodology, compile, pathFinder }, document, count) {
  const checked = checkMethodology(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const engine = compile(checked.methodology);
  const find = pathFinder(checked.methodology);
  const sets = answersWithIndex(engine, count);
  for (const answers of sets.slice(0, WARM_UP)) for (const [, target] of TARGETS) find(answers, target);
  const scores = spreadOf(timesOf(sets, (answers) => engine.score(answers)));
  const ledgers = spreadOf(timesOf(sets, (answers) => engine.score(answers).ledgerHash));
  const paths = TARGETS.map(([name, target]) => {
    const kinds = {};
    for (const answers of sets) {
      const { kind } = find(answers, target);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    const times = spreadOf(timesOf(sets, (answers) => find(answers, target)));
    return { name, times, kinds };
  });
  return { scores, ledgers, paths };
}

const cells = ({ median, p95, max }) =>
  [median, p95, max].map((value) => value.toFixed(1).padStart(8)).join('');
const line = (name, text) => process.stdout.write(`${name.padEnd(32)}${text}\n`);

/** `npm run bench -- path 1000`: milliseconds, and how many scorings a path is worth. */
export async function run([count = '300']) {
  const library = await loadLibrary();
  line('ms', '  median     p95     max');
  for (const [name, load] of VERSIONS) {
    const { scores, ledgers, paths } = measure(library, load(), Number(count));
    line(`${name}: one score`, cells(scores));
    line('  with its ledger', cells(ledgers));
    for (const path of paths) {
      const { times, kinds } = path;
      const ratio = (times.median / scores.median).toFixed(1);
      const found = Object.entries(kinds).map(([kind, n]) => `${n} ${kind}`);
      line(`  path ${path.name}`, `${cells(times)}   ${ratio} × one score; ${found.join(', ')}`);
    }
  }
}
