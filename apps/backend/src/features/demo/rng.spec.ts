import { rngOf } from './rng';

describe('reproducible chance', () => {
  it('draws the same for the same seed and otherwise for another', () => {
    const draws = (seed: string): number[] => Array.from({ length: 5 }, rngOf(seed).next);
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('stays within its bounds and reaches both ends', () => {
    const rng = rngOf('bounds');
    const drawn = Array.from({ length: 2000 }, () => rng.integer(3, 6));
    expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6]));
  });

  it('is even enough: mean and spread of many draws are near what they should be', () => {
    const rng = rngOf('even');
    const normal = Array.from({ length: 4000 }, rng.normal);
    const mean = normal.reduce((sum, x) => sum + x, 0) / normal.length;
    const variance = normal.reduce((sum, x) => sum + (x - mean) ** 2, 0) / normal.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(variance - 1)).toBeLessThan(0.1);
    const yes = Array.from({ length: 4000 }, () => rng.chance(0.25)).filter(Boolean).length;
    expect(Math.abs(yes / 4000 - 0.25)).toBeLessThan(0.03);
  });

  it('refuses to pick from nothing', () => {
    expect(() => rngOf('x').pick([])).toThrow('nothing to pick from');
  });
});
