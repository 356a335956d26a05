import { exactText } from './exact-text';

describe('exactText', () => {
  it('shows whole numbers whole and fractions with at most two places', () => {
    expect(exactText('60')).toBe('60');
    expect(exactText('121/2')).toBe('60.5');
    expect(exactText('80/3')).toBe('26.67');
    expect(exactText('1/800')).toBe('0');
    expect(exactText('100')).toBe('100');
  });
});
