import { calendarAt } from './calendar';

describe('the dates of the demonstration', () => {
  it.each(['2026-11-20T10:00:00Z', '2027-01-05T23:30:00Z', '2028-02-29T00:00:00Z', '2026-12-31T12:00:00Z'])(
    'make sense to somebody who looks on %s',
    (text) => {
      const now = new Date(text);
      const { year, trial, open } = calendarAt(now);
      expect(year).toBe(now.getUTCFullYear());
      expect(trial.opensAt.getUTCFullYear()).toBe(year - 1);
      const inOrder = [trial.opensAt, trial.closesAt, open.opensAt, now, open.closesAt].map(Number);
      expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
      expect(open.closesAt.getTime() - now.getTime()).toBeGreaterThan(25 * 24 * 3_600_000);
    },
  );
});
