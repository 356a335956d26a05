import fc from 'fast-check';
import Fraction from 'fraction.js';
import { compile } from '../engine/engine';
import { exactText, ofExact } from '../exact/exact';
import { methodologySchema } from '../schema/methodology';
import { randomAnswers, randomVersion } from '../path/testing/random-case';
import { scoreSections } from '../score/index-score';
import { sampleDocument, section, text, yesNo } from '../testing/sample-document';
import { quantileOf, type QuantileType } from './quantile';
import { assessedOf, leaveOneOut, limitDistances, robustness, type Assessed } from '.';

const weighing = (weight: string) => ({
  scoring: {
    weight,
    limits: ['20', '50', '80', '90'] as [string, string, string, string],
    descriptors: Array.from({ length: 5 }, () => text('…')),
  },
});
const version = methodologySchema.parse(
  sampleDocument({
    sections: [section('a', [yesNo('qa')], weighing('1')), section('b', [yesNo('qb')], weighing('3'))],
  }),
);
const round: Assessed[] = [
  { id: 'x', sections: { a: '80', b: '40' } },
  { id: 'y', sections: { a: '20', b: '60' } },
  { id: 'z', sections: { a: '50', b: '50' } },
  { id: 'none', sections: { a: null, b: null } },
];

describe('quantileOf', () => {
  // By hand from Hyndman and Fan (1996), for 1, 2, 3, 4 and p = 1/4 and 1/2.
  it.each<[QuantileType, string, string]>([
    [1, '1', '2'],
    [2, '3/2', '5/2'],
    [3, '1', '2'],
    [4, '1', '2'],
    [5, '3/2', '5/2'],
    [6, '5/4', '5/2'],
    [7, '7/4', '5/2'],
    [8, '17/12', '5/2'],
    [9, '23/16', '5/2'],
  ])('type %d', (type, quarter, half) => {
    expect(exactText(quantileOf([1, 2, 3, 4], new Fraction(1, 4), type))).toBe(quarter);
    expect(exactText(quantileOf([1, 2, 3, 4], new Fraction(1, 2), type))).toBe(half);
  });

  it('lies between the smallest and the largest and rises with p (1,000 random lists, every type)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
        fc.nat(20),
        fc.constantFrom<QuantileType>(1, 2, 3, 4, 5, 6, 7, 8, 9),
        (values, p, type) => {
          const sorted = [...values].sort((a, b) => a - b);
          const low = quantileOf(sorted, new Fraction(p, 21), type);
          const high = quantileOf(sorted, new Fraction(p + 1, 21), type);
          expect(low.compare(high)).toBeLessThanOrEqual(0);
          expect(low.compare(sorted[0] ?? 0)).toBeGreaterThanOrEqual(0);
          expect(high.compare(sorted.at(-1) ?? 0)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
  });
});

describe('limitDistances', () => {
  it('says what is missing to the limits above and what lies between to those below', () => {
    const score = scoreSections(version, { a: '50.2', b: null }).sections[0]?.score;
    expect(score && limitDistances(score)).toEqual([
      { level: 2, limit: '20', side: 'below', rounded: '29', exact: '297/10' },
      { level: 3, limit: '50', side: 'above', rounded: '1', exact: '3/10' },
      { level: 4, limit: '80', side: 'above', rounded: '31', exact: '303/10' },
      { level: 5, limit: '90', side: 'above', rounded: '41', exact: '403/10' },
    ]);
  });

  it('agrees with the next level of the score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (hundredths) => {
        const score = scoreSections(version, { a: `${hundredths / 100}`, b: null }).sections[0]?.score;
        if (!score?.next || score.level === 0) return;
        const above = limitDistances(score).find(({ side }) => side === 'above');
        expect(above?.rounded).toBe(score.next.distance);
        expect(above?.exact).toBe(score.next.exactDistance);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('robustness', () => {
  it('is the declared index when nothing varies', () => {
    const [x, y, z, none] = robustness(version, round, { seed: 1, draws: 20, share: '0' });
    const still = (value: string) => ({ mean: value, low: value, high: value });
    expect(x).toEqual({
      id: 'x',
      index: still('50.000000'),
      rank: still('1.00'),
      levels: ['0', '0', '1', '0', '0', '0'],
    });
    expect([y?.rank, z?.rank]).toEqual([still('1.00'), still('1.00')]);
    expect(none).toEqual({ id: 'none', index: null, rank: null, levels: [] });
  });

  it('shares a rank as declared', () => {
    const [x] = robustness(version, round, { seed: 1, draws: 1, share: '0', ties: 'average' });
    expect(x?.rank?.mean).toBe('2.00');
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const of = (seed: number) => JSON.stringify(robustness(version, round, { seed }));
    expect(of(42)).toBe(of(42));
    expect(of(43)).not.toBe(of(42));
  });

  it('keeps every draw within what the weights allow, and counts each draw at one level', () => {
    for (const { index, levels } of robustness(version, round, { seed: 9, share: '0.5' })) {
      if (!index) continue;
      const [low, mean, high] = [index.low, index.mean, index.high].map(Number);
      expect(low).toBeLessThanOrEqual(mean ?? 0);
      expect(mean).toBeLessThanOrEqual(high ?? 0);
      expect(
        levels
          .map(ofExact)
          .reduce((a, b) => a.add(b))
          .toFraction(),
      ).toBe('1');
    }
    const [x] = robustness(version, round, { seed: 9, share: '0.5' });
    // Weights 0.5:4.5 and 1.5:1.5 are the ends for 80 and 40: indices of 44 to 60.
    expect(Number(x?.index?.low)).toBeGreaterThanOrEqual(44);
    expect(Number(x?.index?.high)).toBeLessThanOrEqual(60);
  });

  it('varies points, too, and leaves them alone for a share of 0', () => {
    const methodology = randomVersion(11);
    const engine = compile(methodology);
    const all = [1, 2, 3, 4].map((i) => assessedOf(`${i}`, engine.score(randomAnswers(methodology, i))));
    const plain = robustness(methodology, all, { seed: 2, draws: 1, share: '0' });
    expect(robustness(methodology, all, { seed: 2, draws: 1, share: '0', pointsShare: '0' })).toEqual(plain);
    expect(robustness(methodology, all, { seed: 2, draws: 50, share: '0', pointsShare: '0.3' })).not.toEqual(
      plain,
    );
  });

  it('refuses points too large to be added up exactly', () => {
    const large = { id: 'q', section: 'a', points: '1', max: '999999999999' };
    const one: Assessed = { id: 'x', sections: { a: '1', b: '1' }, questions: [large] };
    expect(() => robustness(version, [one], { seed: 1, pointsShare: '0.1' })).toThrow('too many digits');
    expect(() => robustness(version, [one], { seed: 1 })).not.toThrow();
  });

  it('refuses what is no share, seed or number of draws', () => {
    expect(() => robustness(version, round, { seed: 1, share: '1.5' })).toThrow('a share is');
    expect(() => robustness(version, round, { seed: 0.5 })).toThrow('a seed is');
    expect(() => robustness(version, round, { seed: 1, draws: 0 })).toThrow('draws are');
    expect(() => robustness(version, [{ id: 'x', sections: { q: '1' } }], { seed: 1 })).toThrow('q of x');
  });
});

describe('leaveOneOut', () => {
  it('computes the round again without each section', () => {
    const [withoutA, withoutB] = leaveOneOut(version, round);
    expect(withoutA?.institutions.map(({ rank, shift }) => [rank, shift])).toEqual([
      [3, 2],
      [1, 0],
      [2, 1],
      [null, null],
    ]);
    expect([withoutA?.movedInstitutions, withoutA?.largestShift]).toEqual([2, 2]);
    expect(withoutB?.institutions[0]?.index.score?.exact).toBe('80');
  });
});
