import fc from 'fast-check';
import { roundHalfUp } from '../exact/round';
import { distributionOf } from './distribution';
import { meanOf } from './mean';
import { ranksOf } from './rank';

describe('meanOf', () => {
  it('is exact, also where a float is not', () => {
    expect(meanOf(['0.1', '0.2'])).toBe('3/20');
    expect(meanOf(['1/3', '1/3', '1/3'])).toBe('1/3');
    expect(roundHalfUp(meanOf(['55.7', '55.8']) ?? '', 1)).toBe('55.8');
  });

  it('is none of none', () => {
    expect(meanOf([])).toBeNull();
  });
});

describe('distributionOf', () => {
  it('counts every level and gives the mean of those that have a score', () => {
    const scores = [
      { exact: '0', level: 0 },
      { exact: '60', level: 3 },
      { exact: '121/2', level: 3 },
      { exact: '100', level: 5 },
    ];
    expect(distributionOf(scores)).toEqual({ levels: [1, 0, 0, 2, 0, 1], n: 4, mean: '441/8' });
    expect(distributionOf([])).toEqual({ levels: [0, 0, 0, 0, 0, 0], n: 0, mean: null });
  });
});

describe('ranksOf', () => {
  it('gives equal scores the smallest place and no score none', () => {
    expect(ranksOf(['50', '121/2', null, '60.5', '70'])).toEqual([4, 2, null, 2, 1]);
  });

  it('tells apart what looks the same when rounded', () => {
    expect(ranksOf(['62.9', '62.94', '6294/100'])).toEqual([3, 1, 1]);
  });

  it('is one more than the number of better scores', () => {
    const score = fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 4 })));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 30 }), (pairs) => {
        const ranks = ranksOf(pairs.map((pair) => pair && `${pair[0]}/${pair[1]}`));
        const better = (a: [number, number], b: [number, number]): boolean => a[0] * b[1] > b[0] * a[1];
        const expected = pairs.map((pair) =>
          pair === null ? null : 1 + pairs.filter((other) => other && better(other, pair)).length,
        );
        expect(ranks).toEqual(expected);
      }),
    );
  });
});
