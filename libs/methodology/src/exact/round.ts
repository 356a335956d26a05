import type { Exact } from '../result';
import { ofExact, type Rational } from './exact';

/**
 * Rounds half-up (a half away from zero) to a decimal text with exactly that many digits: `roundHalfUp('121/2', 0)` is `"61"`.
 * Takes an exact rational, a decimal text or an exact text. Source: the published reports round 49.5 to 50.
 */
export function roundHalfUp(value: Rational | Exact, decimals: number): string {
  const exact = typeof value === 'string' ? ofExact(value) : value;
  const scaled = exact.n * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + exact.d) / (2n * exact.d);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const sign = exact.s < 0n && rounded !== 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
