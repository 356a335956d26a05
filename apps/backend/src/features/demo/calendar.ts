const DAY = 24 * 3_600_000;

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** A span of time in which a round is filled in. */
export interface Period {
  opensAt: Date;
  closesAt: Date;
}

export interface Calendar {
  /** The year of the round that is being filled in; the trial was the year before. */
  year: number;
  trial: Period;
  open: Period;
}

const at = (day: Date, time: string): Date => new Date(`${day.toISOString().slice(0, 10)}T${time}Z`);

/** Dates as somebody sees them who looks now: a trial last autumn, a round that opened three weeks ago. */
export const calendarAt = (now: Date): Calendar => {
  const year = now.getUTCFullYear();
  return {
    year,
    trial: {
      opensAt: new Date(`${year - 1}-09-01T06:00:00Z`),
      closesAt: new Date(`${year - 1}-09-30T20:59:00Z`),
    },
    open: { opensAt: at(daysAfter(now, -21), '07:00:00'), closesAt: at(daysAfter(now, 26), '21:59:00') },
  };
};
