import { type Locale, sentence } from '../http/sentences';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as it stands after "until", in Latvian time: "2026. gada 4. decembra plkst. 23:59", "23:59 on 4 December 2026". */
export const untilMoment = (locale: Locale, moment: Date): string => {
  const of = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  const month = sentence(locale, `dates.monthOf.${Number(of['month'])}`);
  // en-GB pads the day in spite of `numeric` when the time stands beside it.
  return sentence(locale, 'dates.until', { ...of, day: Number(of['day']), month });
};
