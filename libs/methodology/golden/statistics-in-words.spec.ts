import { levelClasses, participationFunnel } from '../src';
import { groupIn, published, rows, summary, targetIn, typeOf, type Shares } from './annex1';

const found = summary('1');
const target = (id: string) => targetIn(found, id);
const group = (id: string, name: string) => groupIn(found, id, name);

describe('what the report says in words', () => {
  it('customer service: 19 of 37 at level 2 are 51 %, not 65 %', () => {
    expect(target('cs').modal).toMatchObject({ count: 19, base: 37, share: '1900/37', majority: true });
  });

  it('customer service: all leaders are above 72, the best of 2021; the worst has 29', () => {
    expect(target('cs').top.members.every(({ exact }) => Number(exact) > 72)).toBe(true);
    expect(target('cs').min?.exact).toBe('29');
  });

  it('customer service: both at level 4 and the only one at level 1 are regional', () => {
    const { groups, levels } = target('cs').cuts[0]!;
    expect(groups.map((one) => one.group)).toEqual(['regional', 'town']);
    expect([levels[4], levels[1]]).toEqual([
      { class: 4, total: 2, counts: [2, 0] },
      { class: 1, total: 1, counts: [1, 0] },
    ]);
  });

  it('the sample: 37 by region and type, 45 invited, 42 with a contact, 5 lost after it', () => {
    for (const [attribute, values] of Object.entries(published.sample)) {
      const counted = found.sample.find((one) => one.attribute === attribute)!.values;
      expect(Object.fromEntries(counted.map(({ value, count }) => [value, count]))).toEqual(values);
    }
    const { missing, lostAfterContact, ...steps } = published.funnel;
    const funnel = participationFunnel(steps);
    expect([funnel[3]?.missing, funnel[2]?.lost, funnel[3]?.lost]).toEqual([missing, lostAfterContact, 0]);
  });

  it('towns are fewer than ten, so that their shares are only illustrative', () => {
    expect(group('index', 'town').small).toBe(true);
    expect(group('index', 'regional').small).toBe(false);
    expect(rows.filter((row) => typeOf(row) === 'town')).toHaveLength(7);
  });
});

describe('level shares of 2021 from their counts', () => {
  const of = ({ counts2021: { levels, none } }: Shares, base: 'scored' | 'all') =>
    levelClasses(
      levels.flatMap((count, level) => Array.from({ length: count }, () => level)),
      none,
      base,
    );
  const { municipalities, institutions } = published.levelShares;

  it('municipalities: 20, 72 and 3 of 95 are 21, 76 and 3 %', () => {
    const { n, classes } = of(municipalities, 'scored');
    expect(n).toBe(95);
    expect(classes.slice(1, 4).map(({ rounded }) => rounded)).toEqual(municipalities.rounds['2021']);
  });

  it('institutions: 24, 75 and 8 are 21, 66 and 7 % of all 114, 7 of them without an index', () => {
    const { n, classes } = of(institutions, 'all');
    expect(n).toBe(114);
    expect(classes.slice(1, 4).map(({ rounded }) => rounded)).toEqual(institutions.rounds['2021']);
    expect(classes[6]).toMatchObject({ class: 'none', count: 7, rounded: '6' });
    expect(
      of(institutions, 'scored')
        .classes.slice(1, 4)
        .map(({ rounded }) => rounded),
    ).toEqual(['22', '70', '7']);
  });
});
