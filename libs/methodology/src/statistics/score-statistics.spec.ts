import fc from 'fast-check';
import Fraction from 'fraction.js';
import { scoreStatistics, type StatisticsMember, type TargetStatistics } from './score-statistics';
import type { StatisticsOptions } from './settings';
import { member, members, methodology, QUESTIONS } from './testing/members';

function summarise(all: readonly StatisticsMember[], options: StatisticsOptions = {}) {
  const statistics = scoreStatistics(methodology, options);
  all.forEach((one) => statistics.add(one));
  return statistics.summary();
}
const target = (
  all: readonly StatisticsMember[],
  id: string,
  options?: StatisticsOptions,
): TargetStatistics => summarise(all, options).targets.find((one) => one.target === id)!;

const five = [
  member('v', 'abcde'),
  member('w', 'abcd'),
  member('x', 'ab'),
  member('y', 'bc'),
  member('z', ''),
];

describe('scoreStatistics', () => {
  it('counts "0 %" and "no index" apart and takes shares of the declared base', () => {
    const rows = (base: 'scored' | 'all') =>
      target(five, 'index', { base }).distribution.classes.map(({ count, rounded }) => `${count}:${rounded}`);
    // Index: v 100, w 75, x (200/3 + 0) / 2 = 33.3; y and z have no section t and so no index.
    expect(rows('scored')).toEqual(['0:0', '0:0', '1:33', '1:33', '0:0', '1:33', '2:null']);
    expect(rows('all')).toEqual(['0:0', '0:0', '1:20', '1:20', '0:0', '1:20', '2:40']);
    expect(target(five, 's').distribution.classes[0]).toMatchObject({ class: 0, count: 1, base: 5 });
  });

  it('takes for a group only what institutions say of themselves, whatever the attribute is called', () => {
    const named = five.map((one, i) => (i === 0 ? { ...one, attributes: { constructor: 'x' } } : one));
    const [cut] = target(named, 's', { by: ['constructor'] }).cuts;
    expect(cut?.groups.map(({ group, n }) => [group, n])).toEqual([
      ['x', 1],
      [null, 4],
    ]);
  });

  it('ranks with ties as declared', () => {
    const places = (ties: 'minimum' | 'average') =>
      target(five, 's', { ties }).ranks.map(({ id, place }) => `${id} ${place}`);
    expect(places('minimum')).toEqual(['v 1', 'w 1', 'x 3', 'y 3', 'z 5']);
    expect(places('average')).toEqual(['v 3/2', 'w 3/2', 'x 7/2', 'y 7/2', 'z 5']);
  });

  it('finds near misses up to the declared distance in rounded points, and none at 0 %', () => {
    // 66.67 is rounded to 67, level 3 up to 80: 14 below level 4.
    expect(target(five, 's', { near: '13' }).near).toEqual([]);
    expect(target(five, 's', { near: '14' }).near).toEqual(
      ['x', 'y'].map((id) => ({ id, exact: '200/3', rounded: '67', level: 3, next: 4, distance: '14' })),
    );
    expect(target(five, 's', { near: '100' }).near.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('says what leaders have in full and most of the others lack', () => {
    const { leaders } = target(five, 's', { top: 1 });
    // v and w tie in section s; a: both of 2 against 1 of 3; b: 2 of 3 of the others have it; c: 1 of 3.
    expect(leaders).toMatchObject({ rule: { top: 1 }, ids: ['v', 'w'] });
    expect(leaders.strengths.map(({ question, difference }) => [question, difference])).toEqual([
      ['a', '200/3'],
      ['c', '200/3'],
    ]);
    expect(leaders.strengths[0]).toMatchObject({
      leaders: { count: 2, base: 2, rounded: '100' },
      others: { count: 1, base: 3, rounded: '33' },
    });
  });

  it('takes those of a level and above for leaders where it is told', () => {
    const { leaders } = target(five, 'index', { leadersFrom: 3 });
    expect(leaders).toMatchObject({ rule: { fromLevel: 3 }, ids: ['v', 'w'] });
  });

  it('cuts by attribute: groups add up to all, also those without it', () => {
    fc.assert(
      fc.property(members, (all) => {
        for (const { cuts, distribution, n, scored, mean } of summarise(all, { by: ['region'] }).targets) {
          const [{ groups, levels }] = cuts as [TargetStatistics['cuts'][number]];
          const total = (of: (group: (typeof groups)[number]) => number) =>
            groups.reduce((sum, group) => sum + of(group), 0);
          expect([total((group) => group.n), total((group) => group.scored)]).toEqual([n, scored]);
          for (const { total: inAll, counts } of levels)
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inAll);
          expect(levels.map((row) => row.total)).toEqual(distribution.classes.map(({ count }) => count));
          const weighted = groups.reduce(
            (sum, group) => sum.add(new Fraction(group.mean?.exact ?? '0').mul(group.scored)),
            new Fraction(0),
          );
          expect(weighted.equals(new Fraction(mean?.exact ?? '0').mul(scored))).toBe(true);
        }
      }),
    );
  });

  it('gives the same in whatever order institutions come', () => {
    const withOrder = members.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(withOrder, ([all, other]) => {
        const options = { by: ['region'], near: '20', top: 2 };
        expect(summarise(other, options)).toEqual(summarise(all, options));
      }),
    );
  });

  it('finds the strengths that a plain count over all lines finds', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 4 }), (all, top) => {
        const { leaders } = target(all, 'index', { top });
        const scored = all.filter(({ index }) => index.score);
        const share = (of: StatisticsMember[], question: string): [number, number] => {
          const lines = of.flatMap((one) =>
            one.questions!.filter(({ id, counted }) => id === question && counted),
          );
          return [lines.filter(({ points, max }) => points === max).length, lines.length];
        };
        const expected = QUESTIONS.filter((question) => {
          const own = share(
            scored.filter(({ id }) => leaders.ids.includes(id)),
            question,
          );
          const their = share(
            scored.filter(({ id }) => !leaders.ids.includes(id)),
            question,
          );
          return their[1] > 0 && own[0] * 2 > own[1] && their[0] * 2 < their[1];
        });
        expect(leaders.strengths.map(({ question }) => question).sort()).toEqual(expected);
        const differences = leaders.strengths.map(({ difference }) => new Fraction(difference));
        differences.slice(1).forEach((one, i) => expect(one.lte(differences[i]!)).toBe(true));
      }),
    );
  });

  it.each<[string, StatisticsOptions, string]>([
    ['a section that is not scored', { targets: ['zz'] }, 'zz is not a scored section'],
    ['no places', { top: 0 }, 'top is a whole number of 1 or more'],
    ['half a place', { top: 1.5 }, 'top is a whole number of 1 or more'],
    ['a level above 5', { leadersFrom: 6 }, 'level is a whole number of 0 to 5'],
    ['a distance in words', { near: 'close' }, 'near is a number of points'],
  ])('refuses %s', (_what, options, sentence) => {
    expect(() => scoreStatistics(methodology, options)).toThrow(RangeError);
    expect(() => scoreStatistics(methodology, options)).toThrow(sentence);
  });
});
