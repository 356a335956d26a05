import { OutOfRange } from './out-of-range';

describe('a setting that is none', () => {
  it('is a RangeError with an English message, told in both languages', () => {
    const problem = new OutOfRange('wholeWithin', { name: 'level', from: 0, to: 5 });
    expect(problem).toBeInstanceOf(RangeError);
    expect(problem).toMatchObject({
      code: 'wholeWithin',
      message: 'level is a whole number of 0 to 5',
      text: {
        lv: 'vērtībai level jābūt veselam skaitlim no 0 līdz 5',
        en: 'level is a whole number of 0 to 5',
      },
    });
  });

  it('names what has a name of its own in each language', () => {
    const step = { lv: 'uzaicinātās iestādes', en: 'invited' };
    expect(new OutOfRange('noCount', { step, count: '-1' }).text).toEqual({
      lv: 'uzaicinātās iestādes: „-1” nav skaits',
      en: 'invited is no count: -1',
    });
  });
});
