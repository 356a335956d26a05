import { compare, ofExact } from '../exact/exact';
import { canonicalJson } from '../canonical/canonical-json';
import { levelOfScore, levelRules } from '../score/level';
import type { Methodology } from '../schema/methodology';
import { BruteForce, type BruteWay } from './testing/brute-force';
import { randomAnswers, randomVersion } from './testing/random-case';
import { pathFinder, type Path, type PathStep } from '.';

jest.setTimeout(600_000);

const CASES = Number(process.env['PATH_CASES'] ?? 10_000);
const WIDE_CASES = 24;

const orderOf = ({ questionId, row, to }: PathStep): string => {
  const value = canonicalJson('value' in to ? to.value : null);
  return row
    ? `${questionId} ${`${row.index}`.padStart(3, '0')} ${row.questionId} ${value}`
    : `${questionId} ${value}`;
};

const byScore = (a: BruteWay, b: BruteWay): number =>
  compare(ofExact(b.exact), ofExact(a.exact)) || (a.steps.join('\n') < b.steps.join('\n') ? -1 : 1);

type Way = Omit<BruteWay, 'isAllowed'>;

/** What must come out, by trying everything: the cheapest allowed ways first by effort, then by changes, then by score. */
function expected(ways: readonly BruteWay[], reaches: (exact: string) => boolean): Way[] {
  const good = ways.filter((way) => reaches(way.exact));
  const byCost = good.sort((a, b) => a.effort - b.effort || a.changes - b.changes);
  const first = byCost.find((way) => way.isAllowed());
  if (!first) return [];
  const equal = good.filter((way) => way.effort === first.effort && way.changes === first.changes);
  const best = equal.sort(byScore).filter((way) => way.isAllowed());
  return best.slice(0, 10).map(({ isAllowed: _, ...way }) => way);
}

const shown = (path: Extract<Path, { kind: 'found' }>): Way[] =>
  path.ways.map(({ effort, changes, score, steps }) => ({
    effort,
    changes,
    exact: score.exact,
    steps: steps.map(orderOf),
  }));

/** One random case; the kind of its answer, or null when it is too large to try everything. */
function compareCase(
  methodology: Methodology,
  brute: BruteForce,
  find: ReturnType<typeof pathFinder>,
  { seed, most }: { seed: number; most: number },
) {
  const answers = randomAnswers(methodology, seed);
  if (brute.size(answers) > most) return null;
  const section = seed % 3 === 0 ? 'one' : undefined;
  const level = seed % 5 === 0 ? 5 : undefined;
  const path = find(answers, { ...(section && { section }), ...(level && { level }) });
  if (path.kind === 'noScore' || path.kind === 'reached') return path.kind;
  const ways = brute.ways(answers, section);
  const reaches = (exact: string) =>
    levelOfScore(ofExact(exact), path.now.limits, levelRules(methodology)) >= path.level;
  const best = expected(ways, reaches);
  const context = { seed, answers, section, level: path.level };
  if (path.kind === 'found') expect({ ...context, ways: shown(path) }).toEqual({ ...context, ways: best });
  else {
    const top = ways.sort(byScore).find((way) => way.isAllowed());
    expect({ ...context, best: path.best.exact, good: 0 }).toEqual({
      ...context,
      best: top?.exact,
      good: best.length,
    });
  }
  return path.kind;
}

interface Sizes {
  isWide: boolean;
  perVersion: number;
  /** Changeable questions. */
  least: number;
  /** Sets of changes that are tried, by seed. */
  most(seed: number): number;
}

/** Random cases of random versions until so many had a path, or none could have one; how many of each. */
function compareCases(cases: number, sizes: Sizes) {
  const kinds: Record<string, number> = { found: 0, unreachable: 0 };
  for (let version = 0, done = 0; done < cases; version++) {
    const methodology = randomVersion(version, sizes.isWide);
    const brute = new BruteForce(methodology);
    const find = pathFinder(methodology);
    for (let i = 0; i < sizes.perVersion && done < cases; i++) {
      const seed = version * sizes.perVersion + i;
      if (brute.changeable(randomAnswers(methodology, seed)) < sizes.least) continue;
      const kind = compareCase(methodology, brute, find, { seed, most: sizes.most(seed) });
      if (kind === null || !(kind in kinds)) continue;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      done += 1;
    }
  }
  return kinds;
}

describe('a path', () => {
  it(`is what trying everything finds, with its ten alternatives, in ${CASES} random cases`, () => {
    // A few sets of changes in most cases, so that there can be many; up to 4,096 in some.
    const most = (seed: number) => (seed % 200 === 0 ? 4096 : 40);
    const kinds = compareCases(CASES, { isWide: false, perVersion: 50, least: 0, most });
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(CASES / 20);
  });

  it(`is that also with 10 to 13 changeable questions, in ${WIDE_CASES} cases of up to 20,000 sets`, () => {
    const kinds = compareCases(WIDE_CASES, { isWide: true, perVersion: 3, least: 10, most: () => 20_000 });
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
  });
});
