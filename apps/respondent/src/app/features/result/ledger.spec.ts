import { decimalOf, linesOf, readLedger } from './ledger';

const line = (code: string, section: string, counted: boolean, max: string | null) => ({
  code,
  section,
  counted,
  max,
  points: '0',
  state: 'answered',
  visible: true,
  rule: { kind: 'unscored' },
});

describe('ledger on the screen', () => {
  const text = JSON.stringify({
    sections: {},
    questions: {
      b: line('CS-10', 'cs', true, '2'),
      a: line('CS-2', 'cs', true, '1'),
      c: line('CS-1', 'cs', false, '1'),
      d: line('CS-3', 'cs', false, null),
      e: line('OD-1', 'od', true, '1'),
    },
  });

  it('lists what a section counted, by code as people count, then what was left out', () => {
    const ledger = readLedger(text);
    expect(ledger && linesOf(ledger, 'cs').map((l) => l.code)).toEqual(['CS-2', 'CS-10', 'CS-1']);
  });

  it('is absent for a round without one, and when it is no ledger', () => {
    expect(readLedger(null)).toBeNull();
    expect(readLedger('{"a":')).toBeNull();
    expect(readLedger('{}')).toBeNull();
  });

  it('shows exact fractions with two places at most', () => {
    expect(decimalOf('121/2')).toBe('60.5');
    expect(decimalOf('1/3')).toBe('0.33');
    expect(decimalOf('60')).toBe('60');
    expect(decimalOf(null)).toBeNull();
  });
});
