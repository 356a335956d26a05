import { ruleSentence } from './rule-text';

const number = (exact: string) => exact;

describe('ruleSentence', () => {
  it('tells a sum from one that reached the most that can be given', () => {
    expect(ruleSentence({ kind: 'options', options: ['a', 'b'], capped: false }, number)).toEqual({
      key: 'options',
      count: 2,
    });
    expect(ruleSentence({ kind: 'options', options: ['a'], capped: true }, number).key).toBe('optionsCapped');
  });

  it('tells a value in a band from one in none', () => {
    expect(ruleSentence({ kind: 'band', band: 1, value: '34' }, number)).toEqual({
      key: 'band',
      params: { value: '34' },
    });
    expect(ruleSentence({ kind: 'band', band: null, value: '3' }, number).key).toBe('noBand');
  });

  it('tells which condition held', () => {
    expect(ruleSentence({ kind: 'combination', rule: 0, when: "a == 'yes'" }, number).params).toEqual({
      when: "a == 'yes'",
    });
    expect(ruleSentence({ kind: 'combination', rule: null, when: null }, number).key).toBe('noCombination');
  });

  it('tells why there was nothing to score, and what follows', () => {
    const rule = { kind: 'policy', because: 'unanswered', policy: 'zero' } as const;
    expect(ruleSentence(rule, number).key).toBe('policy.unanswered.zero');
  });
});
