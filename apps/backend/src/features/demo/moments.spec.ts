import { moments } from './moments';
import { rngOf } from './rng';

const period = { opensAt: new Date('2026-10-30T07:00:00Z'), closesAt: new Date('2026-11-20T05:00:00Z') };

describe('moments of answering', () => {
  it.each([1, 4, 60, 110])('are %i in order within the period', (count) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const times = moments(rngOf(seed), period, count).map((time) => time.getTime());
      expect(times).toHaveLength(count);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(times[0]).toBeGreaterThanOrEqual(period.opensAt.getTime());
      expect(times.at(-1)).toBeLessThan(period.closesAt.getTime());
    }
  });

  it('are on several working days, in daytime', () => {
    const times = moments(rngOf('days'), { ...period, closesAt: new Date('2026-11-27T20:00:00Z') }, 100);
    expect(new Set(times.map((time) => time.toISOString().slice(0, 10))).size).toBeGreaterThanOrEqual(3);
    expect(times.filter((time) => [0, 6].includes(time.getUTCDay()))).toEqual([]);
    expect(times.filter((time) => time.getUTCHours() < 7 || time.getUTCHours() > 13)).toEqual([]);
  });

  it('squeeze into a period that is too short for sittings', () => {
    const short = { opensAt: period.opensAt, closesAt: new Date(period.opensAt.getTime() + 3_600_000) };
    const times = moments(rngOf('short'), short, 20);
    expect(times.every((time) => time < short.closesAt)).toBe(true);
  });
});
