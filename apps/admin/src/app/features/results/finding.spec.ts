import { mostFrequentLevel } from './finding';

describe('mostFrequentLevel', () => {
  it('finds the level that most are at, and the lower of equals', () => {
    expect(mostFrequentLevel({ levels: [0, 3, 34, 0, 0, 0], none: 0, n: 37, mean: '49.1' })).toEqual({
      level: 2,
      count: 34,
    });
    expect(mostFrequentLevel({ levels: [0, 2, 2, 0, 0, 0], none: 1, n: 4, mean: '40.0' })?.level).toBe(1);
  });

  it('finds nothing while nobody has a score', () => {
    expect(mostFrequentLevel({ levels: [0, 0, 0, 0, 0, 0], none: 5, n: 0, mean: null })).toBeNull();
  });
});
