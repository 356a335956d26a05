import type { CountTable, DisclosureOptions, Suppression } from './counts';
import { protectCounts } from './protect-counts';
import { attackOn, type Attack } from './testing/attack';
import { derivedValue, withDerived } from './testing/attacker';
import { suppressNothing } from './testing/published';
import { randomCase } from './testing/random-cases';
import { drawFrom, randomTable, type Shape } from './testing/random-tables';
import { foundOut, Repair } from './testing/repair';
import { determined } from './testing/row-space';
import { solutions } from './testing/solver';

jest.setTimeout(180_000);

const attacked = (table: CountTable, suppression: Suppression, options: DisclosureOptions): string[] =>
  foundOut(attackOn(table, suppression, options));

describe('a protected table', () => {
  it('agrees with every table that there can be, counted one by one: 1,500 small tables', () => {
    let counted = 0;
    for (let seed = 1; counted < 1_500; seed++) {
      const draw = drawFrom(seed);
      const shape: Shape = {
        rows: 1 + draw(3),
        cuts: draw(3) === 0 ? [2, 2] : [2 + draw(2)],
        members: 1 + draw(12),
        multipleRows: draw(4) === 0,
      };
      if (shape.multipleRows) shape.rows += 1;
      const table = randomTable(draw, shape);
      const options = { threshold: 3, protection: 1 + draw(3) };
      const suppression = protectCounts(table, options);
      if (suppression.suppressed === 0 || suppression.suppressed > 9) continue;
      counted += 1;
      const attack = attackOn(table, suppression, options);
      expect({ seed, narrow: narrowIn(attack, shape.members + 4, options.protection) }).toEqual({
        seed,
        narrow: [],
      });
    }
  });

  it('lets no suppressed count follow from the equations by linear algebra, in large banners either: 40 tables', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const draw = drawFrom(seed);
      const cuts = Array.from({ length: seed % 4 === 0 ? 5 : 3 }, () => 2 + draw(8));
      const table = randomTable(draw, {
        rows: 8 + draw(10),
        cuts,
        members: 40 + draw(300),
        multipleRows: seed % 2 === 0,
      });
      const options = { threshold: 3 };
      const attack = attackOn(table, protectCounts(table, options), options);
      const { knowledge, secrets, derivedSecrets } = attack;
      const all = withDerived(knowledge, derivedSecrets);
      const follow = new Set(determined(all));
      const known = [...all.names.keys()].filter(
        (v) => follow.has(v) && (v >= knowledge.names.length || secrets.includes(v)),
      );
      // Over five cuts the search for another table takes too long; linear algebra does not.
      const found = cuts.length === 3 ? foundOut(attack) : [];
      expect({ seed, known: known.map((v) => all.names[v]), found }).toEqual({
        seed,
        known: [],
        found: [],
      });
    }
  });

  it('suppresses no more cells than the smallest safe set, where it says so: every smaller set of 300 tables', () => {
    let compared = 0;
    for (let seed = 1; compared < 300; seed++) {
      const draw = drawFrom(seed);
      const shape = { rows: 2 + draw(2), cuts: [2 + draw(2)], members: 2 + draw(30) };
      const table = randomTable(draw, shape);
      const options = { threshold: 3 };
      const suppression = protectCounts(table, options);
      if (!suppression.optimal || suppression.suppressed === 0) continue;
      compared += 1;
      const smaller = smallerSets(table, suppression).filter(
        (set) => attacked(table, set, options).length === 0,
      );
      expect({ seed, smaller }).toEqual({ seed, smaller: [] });
    }
  });
});

/** Secrets whose values over all possible tables lie closer together than they should. */
function narrowIn(
  { knowledge, truth, isSensitive, secrets, derivedSecrets }: Attack,
  cap: number,
  width: number,
) {
  const all = withDerived(knowledge, derivedSecrets);
  const start = [...truth, ...derivedSecrets.map((count) => derivedValue(count, truth))];
  const [low, high] = [[...start], [...start]];
  for (const counts of solutions(all, cap))
    counts.forEach((count, v) => {
      low[v] = Math.min(low[v]!, count);
      high[v] = Math.max(high[v]!, count);
    });
  const places = [...secrets, ...derivedSecrets.map((_, i) => truth.length + i)];
  const narrow = places.filter((v) => high[v]! - low[v]! < (isSensitive(start[v]!) ? width : 1));
  return narrow.map((v) => all.names[v]);
}

/** Every set of cells that holds the sensitive ones, but fewer cells than the given one. */
function smallerSets(table: CountTable, suppression: Suppression): Suppression[] {
  const places = table.cuts[0]!.counts.flatMap((line, r) => line.map((count, c) => ({ count, r, c })));
  const sensitive = (count: number) => count > 0 && count < 3;
  const setOf = (extra: ReadonlySet<number>): Suppression => {
    let at = 0;
    const hides = (count: number) => extra.has(at++) || sensitive(count);
    const counts = [table.cuts[0]!.counts.map((line) => line.map(hides))];
    const bases = [table.cuts[0]!.bases.map(hides)];
    const totals = table.totals.map(hides);
    const n = hides(table.n);
    const suppressed = [...counts.flat(2), ...bases.flat(), ...totals, n].filter(Boolean).length;
    return { counts, bases, totals, n, suppressed, optimal: true };
  };
  const cells = places.length + table.cuts[0]!.bases.length + table.totals.length + 1;
  const primary = setOf(new Set()).suppressed;
  const most = Math.min(suppression.suppressed - primary - 1, 3);
  const sets: Set<number>[][] = [[new Set()]];
  for (let size = 1; size <= most; size++)
    sets.push(
      sets[size - 1]!.flatMap((set) =>
        Array.from({ length: cells }, (_, i) => i)
          .filter((i) => i > Math.max(-1, ...set))
          .map((i) => new Set([...set, i])),
      ),
    );
  if (most < 0) return [];
  return sets
    .flat()
    .map(setOf)
    .filter(({ suppressed }) => suppressed < suppression.suppressed);
}

describe('the attack itself', () => {
  it('starts from the truth, and finds out what is only suppressed by itself', () => {
    let caught = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const { table, options } = randomCase(seed);
      const full = attackOn(table, suppressNothing(table), options);
      expect(new Repair(full.knowledge, full.truth).agrees()).toBe(true);
      const naive: Suppression = {
        ...suppressNothing(table),
        counts: table.cuts.map(({ counts }) =>
          counts.map((line) => line.map((count) => count > 0 && count < options.threshold)),
        ),
      };
      if (attacked(table, naive, options).length > 0) caught += 1;
    }
    expect(caught).toBeGreaterThan(300);
  });
});
