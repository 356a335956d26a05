import { protectCounts } from '../protect-counts';
import { attackOn } from './attack';
import { KINDS, randomCase, type Kind } from './random-cases';
import { foundOut } from './repair';

export const TABLES_OF_A_KIND = 1_800;

/** Protects random tables of a kind and attacks them: what was found out, and how many counts had been suppressed in all. */
export function foundInRandom(kind: Kind): {
  found: { seed: number; names: string[] }[];
  suppressed: number;
} {
  const found: { seed: number; names: string[] }[] = [];
  let suppressed = 0;
  for (let i = 0; i < TABLES_OF_A_KIND; i++) {
    const seed = KINDS.indexOf(kind) + i * KINDS.length;
    const { table, options } = randomCase(seed);
    const suppression = protectCounts(table, options);
    const names = foundOut(attackOn(table, suppression, options));
    if (names.length > 0) found.push({ seed, names });
    suppressed += suppression.suppressed;
  }
  return { found, suppressed };
}
