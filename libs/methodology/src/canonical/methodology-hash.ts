import type { Methodology } from '../schema/methodology';
import { canonicalJson } from './canonical-json';
import { sha256Hex } from './sha256';

/**
 * The content hash that results name: SHA-256 over the canonical JSON of the parsed document, defaults filled in, so that
 * leaving a default out or writing it down is the same version. 64 lower-case hex digits.
 */
export function methodologyHash(methodology: Methodology): string {
  return sha256Hex(canonicalJson(methodology));
}
