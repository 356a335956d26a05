import { protectCounts } from './protect-counts';
import { foundInRandom, TABLES_OF_A_KIND } from './testing/found-in-random';
import { suppressNothing } from './testing/published';
import { randomCase } from './testing/random-cases';

jest.setTimeout(180_000);

describe('a protected table', () => {
  it.each(['one cut', 'banner', 'no margins'] as const)(
    `leaves every suppressed count at least two values, with %s: ${TABLES_OF_A_KIND} random tables`,
    (kind) => {
      const { found, suppressed } = foundInRandom(kind);
      expect(found).toEqual([]);
      expect(suppressed).toBeGreaterThan(10_000);
    },
  );

  it('suppresses nothing when nothing is sensitive: 1,000 random tables', () => {
    for (let seed = 1; seed <= 1_000; seed++) {
      const { table } = randomCase(seed);
      expect(protectCounts(table, { threshold: 1 })).toEqual(suppressNothing(table));
    }
  });
});
