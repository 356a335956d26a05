import { nextStep } from './next-level';

const score = (rounded: string, level: number) => ({ exact: rounded, decimal: rounded, rounded, level });
const limits = ['30', '60', '80', '90'];

describe('the next level', () => {
  it('begins one unit above the limit, which itself still belongs to the level below', () => {
    expect(nextStep(score('60', 2), limits, 0)).toEqual({
      level: 3,
      rule: 'atLeast',
      from: '61',
      distance: '1',
    });
    expect(nextStep(score('44', 2), limits, 0)).toMatchObject({ from: '61', distance: '17' });
  });

  it('counts in the declared decimals without a float showing', () => {
    expect(nextStep(score('59.7', 2), limits, 1)).toMatchObject({ from: '60.1', distance: '0.4' });
  });

  it('needs any point at all out of level 0', () => {
    expect(nextStep(score('0', 0), limits, 0)).toMatchObject({ level: 1, rule: 'any' });
  });

  it('does not exist at level 5, nor above a limit of 100', () => {
    expect(nextStep(score('95', 5), limits, 0)).toBeNull();
    expect(nextStep(score('95', 4), ['30', '60', '80', '100'], 0)).toBeNull();
  });
});
