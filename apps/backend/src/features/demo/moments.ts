import type { Period } from './calendar';
import type { Rng } from './rng';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SITTINGS = 5;
/** Working time in Latvia begins at 8 or 9 in summer and winter: 6 or 7 o'clock UTC. */
const MORNING = 7 * 60 * MINUTE;
const LATEST_START = 5 * 60;

/** A morning or midday of a working day not before the moment, if that is still within the period. */
const sittingAfter = (rng: Rng, moment: number): number => {
  const day = Math.ceil((moment - MORNING) / DAY);
  // Day 0 of the calendar was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const working = weekday > 4 ? day + 7 - weekday : day;
  return working * DAY + MORNING + rng.integer(0, LATEST_START) * MINUTE;
};

/** When so many answers were given, in order: at a few sittings on working days, spread over the period. */
export const moments = (rng: Rng, { opensAt, closesAt }: Period, count: number): Date[] => {
  const [from, to] = [opensAt.getTime(), closesAt.getTime()];
  const perSitting = Math.ceil(count / SITTINGS);
  const starts = Array.from({ length: SITTINGS }, (_, i) =>
    sittingAfter(rng, from + ((to - from) * (i + 0.6 * rng.next())) / SITTINGS),
  );
  const times = Array.from({ length: count }, (_, i) => {
    const start = starts[Math.floor(i / perSitting)] ?? from;
    const at = start + ((i % perSitting) + 0.9 * rng.next()) * MINUTE;
    return Math.round(Math.min(at, to - (count - i) * 1000));
  });
  return times.sort((a, b) => a - b).map((time) => new Date(time));
};
