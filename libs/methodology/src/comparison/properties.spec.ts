import fc from 'fast-check';
import { checkMethodology } from '../checks/check-methodology';
import { compile } from '../engine/engine';
import { questionsOf } from '../engine/variables';
import type { Engine, Result } from '../result';
import type { Answers } from '../schema/answers';
import { drawFrom } from '../testing/random-questions';
import { drawAnswers, drawLinks, drawVersion } from '../testing/random-versions';
import { compareGroup } from './group';
import { compareInstitution } from './institution';
import { linkVersions, type Link, type Linkage } from './links';
import type { ScoreChange, Standing } from './shapes';
import { translateAnswers } from './translate';

jest.setTimeout(120_000);

/** Fractions of their own, so that nothing of the library checks itself. */
type Pair = readonly [bigint, bigint];
const read = (text: string): Pair => {
  const [n = '0', d = '1'] = text.split('/');
  return [BigInt(n), BigInt(d)];
};
const add = (a: Pair, b: Pair): Pair => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const times = (a: Pair, b: Pair): Pair => [a[0] * b[0], a[1] * b[1]];
const minus = (a: Pair, b: Pair): Pair => add(a, [-b[0], b[1]]);
const over = (a: Pair, b: Pair): Pair => [a[0] * b[1], a[1] * b[0]];
const same = (a: Pair, b: Pair): boolean => a[0] * b[1] === b[0] * a[1];
const NONE: Pair = [0n, 1n];

interface LedgerLines {
  questions: { id: string; section: string; counted: boolean; points: Pair; max: Pair }[];
  weights: [string, Pair][];
}

/** What the ledger says, each number read once. */
function linesOf({ ledger }: Result): LedgerLines {
  const { questions, sections } = JSON.parse(ledger) as {
    questions: Record<string, { section: string; counted: boolean; points: string; max: string }>;
    sections: Record<string, { weight: string }>;
  };
  return {
    questions: Object.entries(questions).flatMap(([id, { section, counted, points, max }]) =>
      counted ? [{ id, section, counted, points: read(points), max: read(max) }] : [],
    ),
    weights: Object.entries(sections).map(([id, { weight }]) => [id, read(weight)]),
  };
}

/** The index over some questions, from the ledger alone. */
function naiveIndex({ questions, weights }: LedgerLines, linked: ReadonlySet<string>): Pair | null {
  let total = NONE;
  let whole = NONE;
  for (const [id, weight] of weights) {
    const lines = questions.filter((line) => linked.has(line.id) && line.section === id);
    const max = lines.map((line) => line.max).reduce(add, NONE);
    if (max[0] === 0n) continue;
    const points = lines.map((line) => line.points).reduce(add, NONE);
    total = add(total, times(weight, over(times(points, [100n, 1n]), max)));
    whole = add(whole, weight);
  }
  return whole[0] === 0n ? null : over(total, whole);
}

const VERSIONS = 150;
const engines: Engine[] = [];
for (let seed = 1; engines.length < VERSIONS; seed++) {
  const checked = checkMethodology(drawVersion(drawFrom(seed)));
  if (checked.ok) engines.push(remembering(compile(checked.methodology)));
}

/** Scores equal answers once: the comparison and the test that judges it ask for the same ones. */
function remembering(engine: Engine): Engine {
  let last: { key: string; result: Result } | null = null;
  const score = (answers: Answers): Result => {
    const key = JSON.stringify(answers);
    if (last?.key !== key) last = { key, result: engine.score(answers) };
    return last.result;
  };
  return { ...engine, score };
}

/** Every version with many sets of answers, each scored once; a pair takes any two. */
const ANSWERS = 24;
type Stood = Standing & { lines: LedgerLines };
const pool = new Map<number, Stood>();
function standing(version: number, set: number): Stood {
  const key = version * ANSWERS + set;
  const found = pool.get(key) ?? stand(engines[version]!, key);
  pool.set(key, found);
  return found;
}
function stand(engine: Engine, seed: number): Stood {
  const answers = drawAnswers(engine.methodology, drawFrom(seed));
  const result = engine.score(answers);
  return { scores: result, answered: { engine, answers, result }, lines: linesOf(result) };
}

function expectSum({ before, after, change, parts }: ScoreChange): void {
  if (before === null || after === null) return expect(change).toBeNull();
  const total = minus(read(after), read(before));
  expect(same(read(change!), total)).toBe(true);
  if (!parts) return;
  const together = [parts.real, parts.rescaling, parts.scope].map(read).reduce(add, NONE);
  expect(same(together, total)).toBe(true);
}

function expectSteps(a: Stood, b: Stood, linkage: Linkage, index: ScoreChange): boolean {
  const { answers, linkedBefore, linkedAfter } = translateAnswers(linkage, a.answered!.answers);
  const first = naiveIndex(a.lines, linkedBefore);
  const middle = naiveIndex(linesOf(b.answered!.engine.score(answers)), linkedAfter);
  const last = naiveIndex(b.lines, linkedAfter);
  if (!first || !middle || !last || index.change === null) {
    expect(index.parts).toBeNull();
    expect(index.refused).not.toBeNull();
    return false;
  }
  expect(same(read(index.parts!.real), minus(last, middle))).toBe(true);
  expect(same(read(index.parts!.rescaling), minus(middle, first))).toBe(true);
  return true;
}

const version = fc.integer({ min: 0, max: VERSIONS - 1 });
const set = fc.integer({ min: 0, max: ANSWERS - 1 });

describe('the change of an institution', () => {
  it('adds up from its parts, each as the ledgers say: 10,000 random pairs of versions, links and answers', () => {
    let split = 0;
    fc.assert(
      fc.property(version, version, set, set, fc.nat(), (x, y, i, j, seed) => {
        const [a, b] = [standing(x, i), standing(y, j)];
        const links = drawLinks(drawFrom(seed));
        const linkage = linkVersions(engines[x]!.methodology, engines[y]!.methodology, links);
        const found = compareInstitution(a, b, linkage);
        [found.index, ...found.sections].forEach(expectSum);
        if (expectSteps(a, b, linkage, found.index)) split += 1;
        const [n, d] = read(found.comparability!);
        expect(n >= 0n && n <= d).toBe(true);
      }),
      { numRuns: 10_000, seed: 20261120 },
    );
    expect(split).toBeGreaterThan(5_000);
  });

  it('is real change alone between rounds of one version, and all of it is comparable: 1,000 random answers', () => {
    fc.assert(
      fc.property(version, set, set, (x, i, j) => {
        const { methodology } = engines[x]!;
        const links = questionsOf(methodology).map(({ id }): Link => ({
          kind: 'same',
          from: [id],
          to: [id],
        }));
        const [a, b] = [standing(x, i), standing(x, j)];
        const { index, comparability } = compareInstitution(
          a,
          b,
          linkVersions(methodology, methodology, links),
        );
        if (!index.parts) return expect(index.refused).not.toBeNull();
        expect(index.parts).toEqual({ real: index.change, rescaling: '0', scope: '0' });
        expect(comparability).toBe('1');
      }),
      { numRuns: 1_000, seed: 20261120 },
    );
  });
});

describe('the change of a group', () => {
  it('adds up from its parts: 10,000 random groups', () => {
    const score = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 12 }));
    const text = ([n, d]: [number, number]) => `${n}/${d}`;
    const parts = fc.option(fc.tuple(score, score), { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score, parts), { maxLength: 6 }),
        fc.array(score, { maxLength: 4 }),
        fc.array(score, { maxLength: 4 }),
        (both, left, came) => {
          const changes = both.map(([a, b, split]): ScoreChange => {
            const total = minus(read(text(b)), read(text(a)));
            const rest = split && minus(minus(total, read(text(split[0]))), read(text(split[1])));
            return {
              before: text(a),
              after: text(b),
              change: total.join('/'),
              parts: split && { real: text(split[0]), rescaling: text(split[1]), scope: rest!.join('/') },
              level: null,
              refused: null,
            };
          });
          const before = [...both.map(([a]) => a), ...left].map(text);
          const after = [...both.map(([, b]) => b), ...came].map(text);
          const found = compareGroup(before, after, changes);
          if (!before.length || !after.length || !both.length) return expect(found.parts).toBeNull();
          const mean = (values: string[]) =>
            over(values.map(read).reduce(add, NONE), [BigInt(values.length), 1n]);
          const sum = Object.values(found.parts!).map(read).reduce(add, NONE);
          expect(same(sum, minus(mean(after), mean(before)))).toBe(true);
        },
      ),
      { numRuns: 10_000, seed: 20261120 },
    );
  });
});
