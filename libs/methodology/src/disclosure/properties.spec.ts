import { protectCounts } from './protect-counts';
import { attackOn } from './testing/attack';
import { suppressNothing } from './testing/published';
import { KINDS, randomCase } from './testing/random-cases';
import { foundOut } from './testing/repair';

jest.setTimeout(180_000);

describe('a protected table', () => {
  it.each(KINDS.map((kind, i) => [kind, i] as const))(
    'leaves every suppressed count at least two values, with %s: 1,800 random tables',
    (_kind, first) => {
      let suppressed = 0;
      for (let seed = first; seed < 1_800 * KINDS.length; seed += KINDS.length) {
        const { table, options } = randomCase(seed);
        const suppression = protectCounts(table, options);
        const found = foundOut(attackOn(table, suppression, options));
        if (found.length > 0) expect({ seed, found }).toBeNull();
        suppressed += suppression.suppressed;
      }
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
