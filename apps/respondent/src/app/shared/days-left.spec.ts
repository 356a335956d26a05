import { daysLeft } from './days-left';

describe('days left', () => {
  const at = (text: string) => Date.parse(text);

  it('counts calendar days of Latvia, not spans of 24 hours', () => {
    expect(daysLeft('2026-12-01T21:59:00Z', at('2026-11-19T08:00:00Z'))).toEqual({
      days: 12,
      day: 1,
      month: 12,
    });
    expect(daysLeft('2026-12-01T21:59:00Z', at('2026-11-30T22:30:00Z')).days).toBe(0);
    expect(daysLeft('2026-12-01T21:59:00Z', at('2026-11-30T21:30:00Z')).days).toBe(1);
  });

  it('tells the day in Latvia when it is another one in Greenwich', () => {
    expect(daysLeft('2026-11-30T22:30:00Z', at('2026-11-20T08:00:00Z'))).toMatchObject({ day: 1, month: 12 });
  });

  it('is negative once the moment has passed, also on the same day', () => {
    expect(daysLeft('2026-12-01T10:00:00Z', at('2026-12-01T10:00:01Z')).days).toBe(-1);
    expect(daysLeft('2026-12-01T10:00:00Z', at('2026-12-09T10:00:01Z')).days).toBe(-8);
  });

  it('survives the change of the clock in spring', () => {
    expect(daysLeft('2026-03-30T10:00:00Z', at('2026-03-28T10:00:00Z')).days).toBe(2);
  });
});
