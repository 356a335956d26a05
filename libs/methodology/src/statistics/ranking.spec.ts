import fc from 'fast-check';
import Fraction from 'fraction.js';
import { scoredMembers, byExact, type Case } from './testing/scored-members';
import { placesOf, rankingOf, rankingWithin } from './rank';
import { largestGaps, topOf } from './top';

const RUNS = { numRuns: 2000 };
const check = (property: (all: Case[]) => void): void =>
  fc.assert(fc.property(scoredMembers, property), RUNS);

describe('rankingOf', () => {
  it('tells apart what agrees in the first twelve digits', () => {
    const close = [
      { id: 'a', exact: '1/3', level: 1 },
      { id: 'b', exact: '333333333333334/1000000000000000', level: 1 },
      { id: 'c', exact: '333333333333333/1000000000000000', level: 1 },
    ];
    expect(rankingOf(close).map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('gives one more than the number of better scores, whatever the order they come in', () => {
    check((all) => {
      const ranking = rankingOf(all);
      for (const { id, rank, value } of ranking) {
        expect(rank).toBe(1 + all.filter((other) => byExact(other.value, value) > 0).length);
        expect(ranking.filter((one) => one.id === id)).toHaveLength(1);
      }
      expect(rankingOf([...all].reverse())).toEqual(ranking);
      expect(ranking).toHaveLength(all.length);
    });
  });

  it('ranks a part as if there were nobody else', () => {
    check((all) => {
      const part = (one: Case) => one.level % 2 === 0;
      expect(rankingWithin(rankingOf(all).filter(part))).toEqual(rankingOf(all.filter(part)));
    });
  });
});

describe('placesOf', () => {
  it('shares the mean of the places among equals', () => {
    const scores = ['70', '60', '60', '50'].map((exact, i) => ({ id: `${i}`, exact, level: 2 }));
    expect(placesOf(rankingOf(scores), 'average')).toEqual(['1', '5/2', '5/2', '4']);
    expect(placesOf(rankingOf(scores), 'minimum')).toEqual(['1', '2', '2', '4']);
  });

  it('adds up to 1 + 2 + … + n when ties share their mean', () => {
    check((all) => {
      const halves = placesOf(rankingOf(all), 'average').map((place) => {
        const [whole = '', two] = place.split('/');
        return two === undefined ? 2 * Number(whole) : Number(whole);
      });
      expect(halves.reduce((sum, half) => sum + half, 0)).toBe(all.length * (all.length + 1));
    });
  });
});

describe('topOf', () => {
  it('is complete and no larger than ties make it', () => {
    fc.assert(
      fc.property(scoredMembers, fc.integer({ min: 1, max: 12 }), (all, places) => {
        const { members, tied } = topOf(rankingOf(all), places);
        const ids = new Set(members.map(({ id }) => id));
        const worst = members[members.length - 1];
        const value = (id: string) => all.find((one) => one.id === id)!.value;
        // Complete: who is left out is worse than everybody in it. Minimal: without those tied last, places would be free.
        for (const one of all)
          if (!ids.has(one.id)) expect(byExact(value(worst!.id), one.value)).toBeGreaterThan(0);
        const before = members.filter(({ rank }) => rank !== worst?.rank);
        expect(before.length).toBeLessThan(places);
        expect(members.length).toBeGreaterThanOrEqual(Math.min(places, all.length));
        expect(tied).toBe(members.length > places);
      }),
      RUNS,
    );
  });

  it('says when more come because they tie on the last place', () => {
    const scores = ['70', '60', '60', '50'].map((exact, i) => ({ id: `${i}`, exact, level: 2 }));
    expect(topOf(rankingOf(scores), 2)).toMatchObject({
      places: 2,
      tied: true,
      members: [{ rank: 1 }, { rank: 2 }, { rank: 2 }],
    });
    expect(topOf(rankingOf(scores), 3).tied).toBe(false);
  });
});

describe('largestGaps', () => {
  it('lies between neighbours, the largest first; all of them add up to best less worst', () => {
    check((all) => {
      const ranking = rankingOf(all);
      const gaps = largestGaps(ranking, all.length);
      const [first, last] = [ranking[0], ranking[ranking.length - 1]];
      const total = gaps.reduce((sum, { exact }) => sum.add(exact), new Fraction('0'));
      const range = first && last ? new Fraction(first.exact).sub(last.exact) : new Fraction('0');
      expect(total.equals(range)).toBe(true);
      for (const { above, below } of gaps)
        expect(ranking.findIndex(({ id }) => id === above.id) + 1).toBe(
          ranking.findIndex(({ id }) => id === below.id),
        );
      gaps.slice(1).forEach((gap, i) => expect(new Fraction(gaps[i]!.exact).gte(gap.exact)).toBe(true));
    });
  });
});
