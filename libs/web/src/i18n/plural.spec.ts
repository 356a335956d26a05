import { pluralForm } from './plural';

describe('plural forms', () => {
  it('are Latvian: 0, 10 and 11 zero; 1 and 21 one; the rest other', () => {
    const forms = [0, 1, 2, 10, 11, 19, 20, 21, 22, 101, 111].map((n) => pluralForm('lv', n));
    expect(forms.join(' ')).toBe('zero one other zero zero zero zero one other one zero');
  });

  it('are English: 1 one, the rest other', () => {
    expect([0, 1, 2, 21].map((n) => pluralForm('en', n))).toEqual(['other', 'one', 'other', 'other']);
  });
});
