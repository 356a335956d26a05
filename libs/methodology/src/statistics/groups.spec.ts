import { participationFunnel } from './funnel';
import { groupMeans, spreadsOf, type GroupName } from './groups';
import { meanOf } from './mean';
import { rankingOf } from './rank';
import { Sample } from './sample';

const scores = (...values: string[]) => values.map((exact, i) => ({ id: `${exact}-${i}`, exact, level: 2 }));
const groups: { group: GroupName; scores: ReturnType<typeof scores> }[] = [
  { group: 'b', scores: scores('10', '60', '60') },
  { group: 'a', scores: scores('40', '90') },
  { group: null, scores: scores('30') },
  { group: 'empty', scores: [] },
  { group: 'c', scores: scores('65') },
];

describe('spreadsOf', () => {
  it('ranks groups by best less worst, equal differences alike, and leaves out who has no score', () => {
    const found = spreadsOf(groups.map(({ group, scores: all }) => ({ group, ranking: rankingOf(all) })));
    expect(found.map(({ group, exact, rank }) => [group, exact, rank])).toEqual([
      ['a', '50', 1],
      ['b', '50', 1],
      ['c', '0', 3],
      [null, '0', 3],
    ]);
    expect(found[1]).toMatchObject({
      best: { id: '60-1', others: 1 },
      worst: { id: '10-0', others: 0, rounded: '10.0' },
    });
  });
});

describe('groupMeans', () => {
  it('ranks the means of groups and takes their simple mean, in which a small group weighs as much', () => {
    const { groups: means, meanOfMeans } = groupMeans(
      groups.map(({ group, scores: all }) => ({
        group,
        n: all.length,
        mean: meanOf(all.map(({ exact }) => exact)),
      })),
    );
    expect(means.map(({ group, n, exact, rank }) => [group, n, exact, rank])).toEqual([
      ['a', 2, '65', 1],
      ['c', 1, '65', 1],
      ['b', 3, '130/3', 3],
      [null, 1, '30', 4],
    ]);
    // (65 + 65 + 130/3 + 30) / 4; the mean of all seven would be 355/7.
    expect(meanOfMeans).toEqual({ exact: '305/6', rounded: '50.8' });
  });

  it('has none of none', () => {
    expect(groupMeans([])).toEqual({ groups: [], meanOfMeans: null });
  });
});

describe('Sample', () => {
  it('counts the values of every attribute, and those without one, as shares of all', () => {
    const sample = new Sample();
    sample.add({ type: 'town' });
    sample.add({ type: 'novads', region: 'Rīga' });
    sample.add({ type: 'novads' });
    expect(
      sample
        .counts()
        .map(({ attribute, n, values }) => [
          attribute,
          n,
          values.map(({ value, count, rounded }) => `${value} ${count} ${rounded}`),
        ]),
    ).toEqual([
      ['region', 3, ['Rīga 1 33', 'null 2 67']],
      ['type', 3, ['novads 2 67', 'town 1 33']],
    ]);
  });
});

describe('participationFunnel', () => {
  const counts = { invited: 45, contactGiven: 42, submitted: 37, computable: 37 };

  it('says at every step who was lost, and who is missing in all', () => {
    expect(
      participationFunnel(counts).map(({ step, ofInvited, ofBefore, lost, missing }) => [
        step,
        ofInvited.rounded,
        ofBefore?.share ?? null,
        lost,
        missing,
      ]),
    ).toEqual([
      ['invited', '100', null, 0, 0],
      ['contactGiven', '93', '280/3', 3, 3],
      ['submitted', '82', '1850/21', 5, 8],
      ['computable', '82', '100', 0, 8],
    ]);
  });

  it.each([
    [
      'more than were there before',
      { ...counts, submitted: 43 },
      '43 submitted are more than 42 contactGiven',
    ],
    ['a negative count', { ...counts, computable: -1 }, 'computable is no count'],
    ['half a count', { ...counts, invited: 45.5 }, 'invited is no count'],
  ])('refuses %s', (_what, wrong, sentence) => {
    expect(() => participationFunnel(wrong)).toThrow(RangeError);
    expect(() => participationFunnel(wrong)).toThrow(sentence);
  });
});
