import { untilMoment } from './dates';

describe('untilMoment', () => {
  it('puts the month into the form that Latvian asks for, in the time of Riga', () => {
    expect(untilMoment('lv', new Date('2026-12-04T21:59:00Z'))).toBe('2026. gada 4. decembra plkst. 23:59');
    expect(untilMoment('lv', new Date('2026-04-30T21:05:00Z'))).toBe('2026. gada 1. maija plkst. 00:05');
  });

  it('writes an English date in full', () => {
    expect(untilMoment('en', new Date('2026-07-09T06:07:00Z'))).toBe('09:07 on 9 July 2026');
  });
});
