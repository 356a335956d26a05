import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonicalJson } from './canonical/canonical-json';
import { checkMethodology } from './checks/check-methodology';
import { compile } from './engine/engine';
import { questionsOf } from './engine/variables';
import { compare, HUNDRED, ofExact, ZERO } from './exact/exact';
import type { Engine, Result } from './result';
import type { Answers } from './schema/answers';
import type { Methodology } from './schema/methodology';
import { anyAnswers, goodAnswers } from './testing/arbitraries';
import { everyType } from './testing/every-type';
import { sampleDocument, section } from './testing/sample-document';

// Whole questionnaires many times over take their time on a busy machine.
jest.setTimeout(120_000);

function load(document: unknown): Methodology {
  const checked = checkMethodology(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}
const published = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../data', name), 'utf8'));

const small = load(everyType());
const versions: [string, Methodology, number][] = [
  ['every type', small, 200],
  ['municipalities', load(published('pasvaldibas-2026.json')), 15],
  ['state institutions', load(published('iestades-2026.json')), 15],
];

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
/** Other order of keys, and of the ticks of a multiple choice. */
function shuffledAnswers(methodology: Methodology, answers: Answers, seed: number): Answers {
  const multiple = new Set(
    questionsOf(methodology).flatMap(({ type, id }) => (type === 'multiple' ? [id] : [])),
  );
  const entries = Object.entries(answers).map(([id, answer]) => {
    const ticks = multiple.has(id) && 'value' in answer && Array.isArray(answer.value);
    return [id, ticks ? { value: [...(answer.value as string[])].reverse() } : answer];
  });
  return Object.fromEntries(shuffled(entries, seed)) as Answers;
}

/** The same questions in another order: another document, therefore another hash, but the same numbers. */
function shuffledDocument(methodology: Methodology, seed: number): Methodology {
  const sections = shuffled(methodology.sections, seed).map((one) => ({
    ...one,
    subsections: shuffled(one.subsections, seed + 2).map((part) => ({
      ...part,
      questions: shuffled(part.questions, seed + 4),
    })),
  }));
  return { ...methodology, sections };
}
const withoutHash = (result: Result): string => result.ledger.replaceAll(result.methodology.hash, '');

describe.each(versions)('for any answers (%s)', (_name, methodology, numRuns) => {
  const engine = compile(methodology);

  it('never throws, and keeps scores within 0 and 100', () => {
    fc.assert(
      fc.property(anyAnswers(methodology), (answers) => {
        engine.isVisible(answers);
        engine.checkAnswers(answers);
        engine.progress(answers);
        const { index, sections } = engine.score(answers);
        for (const { score } of [index, ...sections]) {
          if (!score) continue;
          expect(compare(ofExact(score.exact), ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(ofExact(score.exact), HUNDRED)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns },
    );
  });

  it('gives the same bytes whatever the order of answers, of ticks and of evaluation', () => {
    fc.assert(
      fc.property(goodAnswers(methodology), fc.nat(), (answers, seed) => {
        const first = engine.score(answers);
        const again = engine.score(shuffledAnswers(methodology, answers, seed));
        expect(again.ledger).toBe(first.ledger);
        expect(canonicalJson(JSON.parse(first.ledger))).toBe(first.ledger);
        expect(again).toEqual(first);
      }),
      { numRuns },
    );
  });

  it('gives the same ledger, but for the hash of the version, whatever the order of sections and questions', () => {
    fc.assert(
      fc.property(goodAnswers(methodology), fc.nat(), (answers, seed) => {
        const other = compile(shuffledDocument(methodology, seed)).score(answers);
        expect(withoutHash(other)).toBe(withoutHash(engine.score(answers)));
      }),
      { numRuns: Math.min(numRuns, 25) },
    );
  });

  it('finds no error in a value that the question takes, and counts it as answered', () => {
    fc.assert(
      fc.property(goodAnswers(methodology), (answers) => {
        const codes = engine.checkAnswers(answers).map((problem) => problem.code);
        const allowed = [
          'required',
          'incomplete',
          'sum',
          'dataCheck',
          'tooFewRows',
          'tooManyRows',
          'repeatedKey',
          'tooLarge',
          'tooSmall',
        ];
        expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
        const { applicable, answered } = engine.progress(answers);
        expect(answered).toBeLessThanOrEqual(applicable);
      }),
      { numRuns },
    );
  });
});

describe('a better option', () => {
  const engine: Engine = compile(small);
  const order = ['low', 'mid', 'high'];
  const scoreOf = (answers: Answers) => ofExact(engine.score(answers).index.score?.exact ?? '0');

  it('never lowers the index while the same questions are shown', () => {
    fc.assert(
      fc.property(goodAnswers(small), fc.nat(1), (answers, step) => {
        const worse = { ...answers, kind: { value: order[step]! } };
        const better = { ...answers, kind: { value: order[step + 1]! } };
        fc.pre(JSON.stringify(engine.isVisible(worse)) === JSON.stringify(engine.isVisible(better)));
        expect(compare(scoreOf(better), scoreOf(worse))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers it by one more tick', () => {
    fc.assert(
      fc.property(goodAnswers(small), fc.constantFrom('a', 'b', 'c'), (answers, tick) => {
        const ticks = (answers['ways'] as { value?: string[] } | undefined)?.value ?? [];
        fc.pre(ticks.length > 0 && !ticks.includes('none') && !ticks.includes(tick));
        const more = { ...answers, ways: { value: [...ticks, tick] } };
        fc.pre(JSON.stringify(engine.isVisible(answers)) === JSON.stringify(engine.isVisible(more)));
        expect(compare(scoreOf(more), scoreOf(answers))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('recommendations', () => {
  it('promise exactly what the index gains when a single question reaches its maximum', () => {
    const question = (id: string, points: string) => ({
      id,
      code: id,
      text: { lv: id, en: id },
      type: 'yesNo' as const,
      points: { yes: points, no: '0' },
      recommendations: [{ text: { lv: 'Dari.', en: 'Do it.' } }],
    });
    const engine = compile(
      load(
        sampleDocument({
          sections: [
            section('s', [question('a', '1'), question('b', '3')]),
            section('t', [question('c', '5')]),
          ],
        }),
      ),
    );
    const answers: Answers = { a: { value: 'no' }, b: { value: 'no' }, c: { value: 'yes' } };
    const before = engine.score(answers);
    expect(before.recommendations.map((item) => item.questionId)).toEqual(['b', 'a']);
    for (const { questionId, indexGain } of before.recommendations) {
      const after = engine.score({ ...answers, [questionId]: { value: 'yes' } });
      const gain = ofExact(after.index.score!.exact).sub(ofExact(before.index.score!.exact));
      expect(compare(gain, ofExact(indexGain!))).toBe(0);
    }
  });
});
