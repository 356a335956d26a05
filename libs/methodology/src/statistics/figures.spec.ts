import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { QuantileType } from '../robustness/quantile';
import { figuresOf } from './figures';
import { levelClasses, modalLevel } from './level-classes';
import { meanOf } from './mean';
import { medianOf, scoreQuantile } from './quantiles';
import { rankingOf } from './rank';
import type { StatisticsSettings } from './settings';
import { byExact, scoredMembers, type Case } from './testing/scored-members';

const RUNS = { numRuns: 2000 };
const some = scoredMembers.filter((all) => all.length > 0);
const sorted = (all: Case[]): Fraction[] =>
  [...all].sort((a, b) => byExact(a.value, b.value)).map(({ exact }) => new Fraction(exact));

/** As defined: the middle one, or half of the sum of the two in the middle. */
function middle(all: Case[]): Fraction {
  const values = sorted(all);
  const half = values.length / 2;
  return Number.isInteger(half) ? values[half - 1]!.add(values[half]!).div(2) : values[Math.floor(half)]!;
}

/** Hyndman and Fan's type 7 as spreadsheets have it: at place 1 + p·(n − 1). */
function spreadsheet(all: Case[], p: Fraction): Fraction {
  const values = sorted(all);
  const at = p.mul(values.length - 1);
  const low = Number(at.floor());
  const next = values[Math.min(low + 1, values.length - 1)]!;
  return values[low]!.add(next.sub(values[low]!).mul(at.sub(low)));
}

describe('mean, median and quartiles', () => {
  it('gives the exact mean of what has different denominators, between the least and the largest', () => {
    fc.assert(
      fc.property(some, (all) => {
        const mean = new Fraction(meanOf(all.map(({ exact }) => exact))!);
        const values = sorted(all);
        const sum = values.reduce((total, one) => total.add(one), new Fraction(0));
        expect(mean.mul(all.length).equals(sum)).toBe(true);
        expect(mean.gte(values[0]!) && mean.lte(values[values.length - 1]!)).toBe(true);
      }),
      RUNS,
    );
  });

  it('gives the median as it is defined', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(middle(all).equals(medianOf(rankingOf(all))!)).toBe(true);
      }),
      RUNS,
    );
  });

  it('gives the quartiles of spreadsheets as type 7', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('1/4', '1/2', '3/4', '1/10'), (all, p) => {
        const found = scoreQuantile(rankingOf(all), p, 7)!;
        expect(spreadsheet(all, new Fraction(p)).equals(found)).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps quantiles of every type in order and among the scores', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (all, type) => {
        const ranking = rankingOf(all);
        const found = ['0', '1/4', '1/2', '3/4', '1'].map(
          (p) => new Fraction(scoreQuantile(ranking, p, type as QuantileType)!),
        );
        found.slice(1).forEach((one, i) => expect(one.gte(found[i]!)).toBe(true));
        expect(found[0]!.gte(ranking[ranking.length - 1]!.exact)).toBe(true);
        expect(found[4]!.lte(ranking[0]!.exact)).toBe(true);
      }),
      RUNS,
    );
  });

  // R, quantile(c(10, 20, 30, 40), .25, type = 1 … 9).
  it.each<[QuantileType, string]>([
    [1, '10'],
    [2, '15'],
    [3, '10'],
    [4, '10'],
    [5, '15'],
    [6, '25/2'],
    [7, '35/2'],
    [8, '85/6'],
    [9, '115/8'],
  ])('type %i of four scores has its lower quartile at %s', (type, quartile) => {
    const scores = ['30', '10', '40', '20'].map((exact) => ({ id: exact, exact, level: 1 }));
    expect(scoreQuantile(rankingOf(scores), '1/4', type)).toBe(quartile);
  });
});

describe('levelClasses', () => {
  it('counts everybody in one class; the classes of the base add up to it and to 100 %', () => {
    fc.assert(
      fc.property(scoredMembers, fc.nat(20), fc.constantFrom('scored', 'all'), (all, without, base) => {
        const { n, classes } = levelClasses(
          all.map(({ level }) => level),
          without,
          base,
        );
        const counted = classes.filter((one) => base === 'all' || one.class !== 'none');
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(n);
        expect(n).toBe(all.length + (base === 'all' ? without : 0));
        const shares = counted.reduce((sum, { share }) => sum.add(share ?? '0'), new Fraction(0));
        expect(shares.equals(n === 0 ? 0 : 100)).toBe(true);
        expect(classes[6]).toMatchObject({ class: 'none', count: without, base: n });
      }),
      RUNS,
    );
  });

  it('takes shares of those with a score, or of all', () => {
    const share = (base: 'scored' | 'all') =>
      levelClasses([1, 1, 2], 1, base).classes.map(({ count, rounded }) => `${count}: ${rounded}`);
    expect(share('scored')).toEqual(['0: 0', '2: 67', '1: 33', '0: 0', '0: 0', '0: 0', '1: null']);
    expect(share('all')).toEqual(['0: 0', '2: 50', '1: 25', '0: 0', '0: 0', '0: 0', '1: 25']);
  });
});

describe('modalLevel', () => {
  it('names every level in which most are, and whether they are more than half', () => {
    expect(modalLevel(levelClasses([2, 2, 3], 0, 'scored'))).toMatchObject({ levels: [2], majority: true });
    expect(modalLevel(levelClasses([2, 2, 3, 3], 0, 'scored'))).toMatchObject({
      levels: [2, 3],
      rounded: '50',
      majority: false,
    });
    expect(modalLevel(levelClasses([], 4, 'all'))).toBeNull();
  });
});

describe('figuresOf', () => {
  it('has no figures where nobody has a score', () => {
    const settings = { base: 'all', quantileType: 7, decimals: 1 } as StatisticsSettings;
    const { n, scored, mean, median, lowerQuartile, min, distribution } = figuresOf([], 3, settings);
    expect({ n, scored, mean, median, lowerQuartile, min }).toEqual({
      n: 3,
      scored: 0,
      mean: null,
      median: null,
      lowerQuartile: null,
      min: null,
    });
    expect(distribution.classes[6]).toMatchObject({ count: 3, rounded: '100' });
  });
});
