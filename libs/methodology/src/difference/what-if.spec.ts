import fc from 'fast-check';
import { checkMethodology } from '../checks/check-methodology';
import { translateAnswers } from '../comparison/translate';
import { compile } from '../engine/engine';
import { compare, exactText, ofExact, sum, type Rational } from '../exact/exact';
import type { Answers } from '../schema/answers';
import type { Methodology, MethodologyInput } from '../schema/methodology';
import { drawFrom } from '../testing/random-questions';
import { drawAnswers, drawVersion } from '../testing/random-versions';
import { sampleDocument, section, yesNo } from '../testing/sample-document';
import { whatIf, type WhatIf } from './what-if';
import { rankIntervals } from './what-if-ranks';

jest.setTimeout(120_000);

function load(document: MethodologyInput): Methodology | null {
  const checked = checkMethodology(document);
  return checked.ok ? checked.methodology : null;
}
const must = (document: MethodologyInput): Methodology => {
  const found = load(document);
  if (!found) throw new Error('not a valid version');
  return found;
};
const worth = (yes: string) => ({ points: { yes, no: '0' } });
const values = (given: Record<string, string>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value }]));

describe('whatIf', () => {
  const old = must(sampleDocument({ sections: [section('s', [yesNo('a'), yesNo('b')])] }));

  it('names the lines that cause a change of level, adding up to the change of the index', () => {
    // 2/4 = 50 (level 2) → 6/8 = 75 (level 3). Against 50: a (6 − 0.5·6) − (2 − 0.5·2) = 2, of 8: 25.
    const now = must(sampleDocument({ sections: [section('s', [yesNo('a', worth('6')), yesNo('b')])] }));
    const { index } = whatIf(old, now).compare(values({ a: 'yes', b: 'no' }));
    expect(index.before?.exact).toBe('50');
    expect(index.low.score?.exact).toBe('75');
    expect(index.low.level).toMatchObject({ before: 2, after: 3 });
    expect(index.low.causes).toEqual([
      {
        kind: 'question',
        id: 'a',
        section: 's',
        before: { points: '2', max: '2' },
        after: { points: '6', max: '6' },
        effect: '25',
      },
    ]);
    expect(index.high).toEqual(index.low);
  });

  it('gives a question without an old answer as an interval from nothing to full, and what hangs on it as well', () => {
    // a 2 of 2, b 0 of 2, new c 0…4 of 4, d (shown if c) 0…2 of 2: 2/10 to 8/10.
    const asked = [yesNo('a'), yesNo('b'), yesNo('c', worth('4')), yesNo('d', { shownIf: "c == 'yes'" })];
    const now = must(sampleDocument({ sections: [section('s', asked)] }));
    const { index, open } = whatIf(old, now).compare(values({ a: 'yes', b: 'no' }));
    expect([index.low.score?.exact, index.high.score?.exact]).toEqual(['20', '80']);
    expect([index.low.level?.after, index.high.level?.after]).toEqual([1, 3]);
    expect(open).toEqual(['c', 'd']);
  });

  it('moves the level by weights and by limits alone', () => {
    const two = (weight: string, limits?: [string, string, string, string]) => {
      const own = section('t', [yesNo('c')]);
      const document = sampleDocument({
        sections: [section('s', [yesNo('a')]), { ...own, scoring: { ...own.scoring!, weight } }],
      });
      return must(limits ? { ...document, index: { ...document.index, limits } } : document);
    };
    const given = values({ a: 'yes', c: 'no' });
    // 100·1/2 = 50 → 100·1/5 = 20: section t has 4 instead of 1, (4 − 1)·(0 − 50)/5 = −30.
    const { low } = whatIf(two('1'), two('4')).compare(given).index;
    expect(low.causes).toEqual([{ kind: 'section', id: 't', before: '1', after: '4', effect: '-30' }]);
    const moved = whatIf(two('1'), two('1', ['20', '40', '80', '90'])).compare(given).index.low;
    expect(moved.level).toMatchObject({ before: 2, after: 3, limitsChanged: true });
    expect(moved.causes).toEqual([]);
  });
});

describe('whatIf for any versions', () => {
  const versions = Array.from({ length: 60 }, (_, i) => load(drawVersion(drawFrom(i + 1)))).flatMap(
    (one) => one ?? [],
  );
  const engines = versions.map(compile);
  const last = versions.length - 1;
  const pick = fc.integer({ min: 0, max: last });
  const between = ({ index }: WhatIf, value: Rational | null): boolean => {
    const { low, high } = index;
    if (!value || !low.score || !high.score) return true;
    return compare(ofExact(low.score.exact), value) <= 0 && compare(value, ofExact(high.score.exact)) <= 0;
  };

  it('the causes add up to the change, and any answers to open questions stay within the interval: 1,000 random pairs', () => {
    fc.assert(
      fc.property(pick, pick, fc.nat(), (x, y, seed) => {
        const [before, after] = [versions[x]!, versions[y]!];
        const engine = whatIf(before, after);
        const found = engine.compare(drawAnswers(before, drawFrom(seed)));
        for (const end of [found.index.low, found.index.high]) {
          if (end.causes.length === 0) continue;
          const total = sum(end.causes.map(({ effect }) => ofExact(effect)));
          const change = ofExact(end.score!.exact).sub(ofExact(found.index.before!.exact));
          expect(exactText(total)).toBe(exactText(change));
        }
        const { answers } = translated(engine, before, seed);
        const others = drawAnswers(after, drawFrom(seed + 1));
        const filled = { ...others, ...answers };
        for (const id of engine.linkage.usable.flatMap(({ link }) => link.to))
          if (!(id in answers) && !found.open.includes(id)) delete filled[id];
        const real = engines[y]!.score(filled).index.score;
        expect(between(found, real && ofExact(real.exact))).toBe(true);
      }),
      { numRuns: 1_000, seed: 20261120 },
    );
  });

  function translated(engine: ReturnType<typeof whatIf>, before: Methodology, seed: number) {
    return translateAnswers(engine.linkage, drawAnswers(before, drawFrom(seed)));
  }
});

describe('rankIntervals', () => {
  it('leaves room for somebody who may turn out to have no index', () => {
    const scores = [
      { before: '50', low: '40', high: '60' },
      { before: '60', low: '70', high: '80', mayBeNone: true },
    ];
    expect(rankIntervals(scores)).toEqual([
      { before: 2, best: 1, worst: 2 },
      { before: 1, best: 1, worst: 1 },
    ]);
  });

  it('gives the places that hold whatever the open questions are', () => {
    const scores = [
      { before: '50', low: '40', high: '60' },
      { before: '60', low: '55', high: '55' },
      { before: '60', low: '70', high: '70' },
      { before: null, low: null, high: null },
    ];
    expect(rankIntervals(scores)).toEqual([
      { before: 3, best: 2, worst: 3 },
      { before: 1, best: 2, worst: 3 },
      { before: 1, best: 1, worst: 1 },
      { before: null, best: null, worst: null },
    ]);
  });
});
