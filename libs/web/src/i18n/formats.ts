import type { Language } from './languages';

/** All moments are shown in the time of Latvia, wherever the browser is. */
export const timeZone = 'Europe/Riga';
/** What stands for "not applicable" or "no value": never 0. */
export const noValue = '–';

const kept = new Map<string, unknown>();
/** Making an Intl formatter costs more than using it a thousand times. */
const keep = <T>(key: string, make: () => T): T => {
  const known = kept.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  kept.set(key, made);
  return made;
};

/** English as Europe writes it: 20 November 2026, 14:02. */
const locale = (language: Language): string => (language === 'lv' ? 'lv-LV' : 'en-GB');

const decimalText = /^-?\d+(\.\d+)?$/;

/**
 * A number, or exact decimal text (never through a binary float), with the language's decimal mark and grouped thousands.
 * `decimals` fixes the digits after the mark; without it all given digits are shown.
 */
export function formatNumber(
  language: Language,
  value: number | string | null | undefined,
  decimals?: number,
): string {
  if (value === null || value === undefined || value === '') return noValue;
  if (typeof value === 'string' && !decimalText.test(value)) return value;
  const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 9 };
  const format = keep(`n${language}${decimals ?? ''}`, () => new Intl.NumberFormat(locale(language), digits));
  return format.format(value as Intl.StringNumericLiteral).replace(/^-/, '−');
}

/** `66` → "66 %" (Latvian) or "66%" (English). The value is in percent, not a fraction. */
export const formatPercent = (
  language: Language,
  value: number | string | null | undefined,
  decimals = 0,
): string => {
  const number = formatNumber(language, value, decimals);
  if (number === noValue) return noValue;
  return language === 'lv' ? `${number}\u00a0%` : `${number}%`;
};

const KILO = 1024;

/** The size of a file in bytes as people say it: "1,2 MB", "340 kB". */
export function formatSize(language: Language, bytes: number): string {
  if (bytes < KILO) return `${bytes}\u00a0B`;
  const kilo = Math.round(bytes / KILO);
  if (kilo < KILO) return `${kilo}\u00a0kB`;
  return `${formatNumber(language, Math.round((10 * bytes) / KILO / KILO) / 10)}\u00a0MB`;
}

const parts = (language: Language, moment: Date): Record<string, string> => {
  const format = keep(
    `d${language}`,
    () =>
      new Intl.DateTimeFormat(locale(language), {
        timeZone,
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  return Object.fromEntries(format.formatToParts(moment).map((p) => [p.type, p.value]));
};

const asDate = (value: string | Date): Date => (typeof value === 'string' ? new Date(value) : value);

/** "2026. gada 20. novembris" or "20 November 2026". */
export function formatDate(language: Language, value: string | Date | null | undefined): string {
  if (!value) return noValue;
  const p = parts(language, asDate(value));
  return language === 'lv'
    ? `${p['year']}. gada ${p['day']}. ${p['month']}`
    : `${p['day']} ${p['month']} ${p['year']}`;
}

/** The day as in a table: "20.11.2026." or "20/11/2026". */
export function formatDay(language: Language, value: string | Date | null | undefined): string {
  if (!value) return noValue;
  const format = keep(
    `day${language}`,
    () =>
      new Intl.DateTimeFormat(locale(language), {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }),
  );
  return format.format(asDate(value));
}

/** "14:02". */
export function formatTime(language: Language, value: string | Date | null | undefined): string {
  if (!value) return noValue;
  const p = parts(language, asDate(value));
  return `${p['hour']}:${p['minute']}`;
}

/** Date and time: "2026. gada 20. novembris, 14:02". */
export const formatMoment = (language: Language, value: string | Date | null | undefined): string =>
  value ? `${formatDate(language, value)}, ${formatTime(language, value)}` : noValue;

/** Day and time as in a table: "20.11.2026. 14:02". */
export const formatStamp = (language: Language, value: string | Date | null | undefined): string =>
  value ? `${formatDay(language, value)} ${formatTime(language, value)}` : noValue;
