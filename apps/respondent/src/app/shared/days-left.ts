/** The day of a deadline in Latvia, and how many midnights are before it; negative when the moment has passed. */
export interface DaysLeft {
  days: number;
  day: number;
  /** 1 to 12. */
  month: number;
}

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const dayMs = 24 * 3600 * 1000;
const midnight = (ms: number): number => Date.parse(`${calendar.format(ms)}T00:00:00Z`);

export function daysLeft(closesAt: string, now: number): DaysLeft {
  const moment = Date.parse(closesAt);
  const date = new Date(midnight(moment));
  const days = Math.round((midnight(moment) - midnight(now)) / dayMs);
  return {
    days: moment < now ? Math.min(days, -1) : days,
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
  };
}
