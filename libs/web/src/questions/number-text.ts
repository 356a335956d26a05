const spaces = /[\s\u00a0\u2009\u202f]/g;
const shape = /^(-?)(\d*)(?:[.,](\d*))?$/;

/**
 * What a person typed as a number, as exact decimal text: "1 049 816" → "1049816", "12,50" → "12.50", ",5" → "0.5".
 * Decimal comma or point; spaces between thousands. Undefined when it is no number, null when empty.
 */
export function parseNumber(typed: string): string | null | undefined {
  const text = typed.replace(spaces, '').replace('−', '-');
  if (text === '') return null;
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  if (digits.length > 15 || fraction.length > 9) return undefined;
  return `${sign}${digits}${fraction && `.${fraction}`}`;
}

/**
 * Decimal text as it stands in a box: spaces between thousands in both languages, because a comma there would be read as
 * a decimal mark when it is typed over.
 */
export function writeNumber(decimal: string, mark: ',' | '.'): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = whole.replace('-', '');
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${whole.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : mark + fraction}`;
}

/** How many digits stand after the decimal mark. */
export const decimalsOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** Exact sum of decimals without a sign. */
export function sumOf(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map(decimalsOf));
  const total = decimals.reduce((sum, d) => sum + scaled(d, places), 0n);
  if (places === 0) return total.toString();
  const text = total.toString().padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Less than 0, 0 or more than 0, exactly. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** 100·part/whole to one decimal, rounded half up; null when the whole is 0. Both without a sign. */
export function percentOf(part: string, whole: string): string | null {
  const places = Math.max(decimalsOf(part), decimalsOf(whole));
  const [p, w] = [scaled(part, places), scaled(whole, places)];
  if (w === 0n) return null;
  const tenths = (2000n * p + w) / (2n * w);
  return `${tenths / 10n}.${tenths % 10n}`;
}

const scaled = (decimal: string, places: number): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
};
