import { foundInRandom, TABLES_OF_A_KIND } from './testing/found-in-random';

jest.setTimeout(180_000);

describe('a protected table of overlapping classes', () => {
  it.each(['multiple rows', 'multiple columns', 'both multiple'] as const)(
    `leaves every suppressed count, and every sensitive complement, at least two values, with %s: ${TABLES_OF_A_KIND} random tables`,
    (kind) => {
      const { found, suppressed } = foundInRandom(kind);
      expect(found).toEqual([]);
      expect(suppressed).toBeGreaterThan(10_000);
    },
  );
});
