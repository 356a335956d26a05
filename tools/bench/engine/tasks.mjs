import { naiveEngine, naiveRobustness, naiveStatistics } from './naive.mjs';

const DRAWS = 1000;

/** The next version: other weights, one limit moved, one question dropped; everything else is linked by its id. */
export function nextVersion(methodology) {
  const next = JSON.parse(JSON.stringify(methodology));
  next.version = `${methodology.version}-next`;
  const [first, second] = next.sections.filter(({ scoring }) => scoring);
  first.scoring.weight = '20';
  second.scoring.limits[0] = '35';
  const questions = next.sections.at(-1).subsections.at(-1).questions;
  const dropped = questions.at(-1).id;
  if (!JSON.stringify(next).includes(`"shownIf":"${dropped}`)) questions.pop();
  return next;
}

/** What every task gets: the library, a checked version, `count` institutions from a pool of answers. */
const each = function* ({ count, pool }) {
  for (let i = 0; i < count; i++) yield { id: `i${i}`, answers: pool[i % pool.length] };
};

const scoredNaively = (given) => {
  const score = naiveEngine(given.methodology);
  const all = [];
  for (const { answers } of each(given)) all.push(score(answers));
  return all;
};

/**
 * By name: `run` is the library's work and `floor` the same in plain floating point. What `prepare` gives is not measured.
 * Each returns something, so that nothing can be left out by the compiler.
 */
export const tasks = {
  score: {
    prepare: ({ library, methodology }) => library.compile(methodology),
    run(given, engine) {
      let hashes = 0;
      for (const { answers } of each(given)) hashes += engine.score(answers).ledgerHash.length;
      return hashes;
    },
    floor(given) {
      const score = naiveEngine(given.methodology);
      let sum = 0;
      for (const { answers } of each(given)) sum += score(answers).index;
      return sum;
    },
  },
  stats: {
    prepare(given) {
      const engine = given.library.compile(given.methodology);
      const results = given.pool.map((answers) => engine.score(answers));
      return { results, naive: scoredNaively({ ...given, count: given.pool.length }) };
    },
    run({ library, methodology, count, pool }, { results }) {
      const all = library.scoreStatistics(methodology);
      for (let i = 0; i < count; i++) all.add({ id: `i${i}`, ...results[i % pool.length] });
      return all.summary().targets.length;
    },
    floor: ({ count }, { naive }) =>
      naiveStatistics(
        Array.from({ length: count }, (_, i) => naive[i % naive.length]),
        [30, 60, 80, 90],
      ).length,
  },
  'what-if': {
    prepare: ({ library, methodology, check }) =>
      library.whatIf(methodology, check(nextVersion(methodology))),
    run(given, engine) {
      const scores = [];
      for (const { answers } of each(given)) {
        const { before, low, high, mayBeNone } = engine.compare(answers).index;
        scores.push({
          before: before?.exact ?? null,
          low: low.score?.exact ?? null,
          high: high.score?.exact ?? null,
          mayBeNone,
        });
      }
      return given.library.rankIntervals(scores).length;
    },
    floor(given) {
      const [before, after] = [naiveEngine(given.methodology), naiveEngine(nextVersion(given.methodology))];
      const all = [];
      for (const { answers } of each(given)) all.push([before(answers).index, after(answers).index]);
      return [0, 1].map((i) => all.map((pair) => pair[i]).sort((a, b) => b - a)).length;
    },
  },
  robustness: {
    prepare(given) {
      const engine = given.library.compile(given.methodology);
      const results = given.pool.map((answers) => engine.score(answers));
      const assessed = Array.from({ length: given.count }, (_, i) =>
        given.library.assessedOf(`i${i}`, results[i % results.length]),
      );
      return { assessed, naive: scoredNaively(given) };
    },
    run: ({ library, methodology }, { assessed }) =>
      library.robustness(methodology, assessed, { seed: 1, draws: DRAWS }).length,
    floor: ({ methodology }, { naive }) =>
      naiveRobustness(
        naive,
        methodology.sections.filter(({ scoring }) => scoring).map(({ scoring }) => Number(scoring.weight)),
        DRAWS,
      ).places.length,
  },
};
