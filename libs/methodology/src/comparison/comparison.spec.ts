import { compareGroup } from './group';
import { compareLevelShares } from './level-shares';
import { checkLineage, type LineageEvent } from './lineage';
import { predecessors, weighPredecessors } from './predecessors';
import type { ScoreChange } from './shapes';

const change = (before: string, after: string, parts: ScoreChange['parts']): ScoreChange => ({
  before,
  after,
  change: `${Number(after) - Number(before)}`,
  parts,
  level: null,
  refused: null,
});

describe('compareGroup', () => {
  it('splits the change of a mean into what members did and who came or left', () => {
    // 40, 60 → 50, 70 in both (mean change 10); 20 left, 90 came: means 40 → 70.
    const both = [
      change('40', '50', { real: '6', rescaling: '3', scope: '1' }),
      change('60', '70', { real: '10', rescaling: '-1', scope: '1' }),
    ];
    const found = compareGroup(['40', '60', '20'], ['50', '70', '90'], both);
    expect(found).toMatchObject({
      before: '40',
      after: '70',
      change: '30',
      n: { before: 3, after: 3, both: 2 },
    });
    expect(found.parts).toEqual({ real: '8', rescaling: '1', scope: '1', unsplit: '0', composition: '20' });
  });

  it('keeps apart what members changed of whom only the total is known', () => {
    const both = [change('40', '50', null), change('60', '70', { real: '10', rescaling: '0', scope: '0' })];
    const found = compareGroup(['40', '60'], ['50', '70'], both);
    expect(found.parts).toEqual({ real: '5', rescaling: '0', scope: '0', unsplit: '5', composition: '0' });
  });

  it('says why when nobody was there both times, and when one side is empty', () => {
    expect(compareGroup(['40'], ['50'], [])).toMatchObject({
      change: '10',
      refused: { code: 'noCommonMembers' },
    });
    expect(compareGroup([], ['50'], [])).toMatchObject({ change: null, refused: { code: 'noScoreBefore' } });
  });
});

describe('compareLevelShares', () => {
  it('marks only what changed by more than the declared points', () => {
    const [, after] = compareLevelShares([{ counts: [0, 10, 10] }, { counts: [0, 9, 11] }], '5');
    expect(after?.marks?.map((mark) => mark.direction)).toEqual([null, null, null, null, null, null]);
    const [, less] = compareLevelShares([{ counts: [0, 10, 10] }, { counts: [0, 9, 11] }], '4.9');
    expect(less?.marks?.map((mark) => mark.direction)).toEqual([null, 'down', 'up', null, null, null]);
  });

  it('gives a star only to what no earlier round reached, and none while an earlier round is not known', () => {
    const counts = [
      [0, 1],
      [0, 0, 0, 1],
      [0, 1],
      [0, 0, 0, 1, 1],
    ].map((levels) => ({ counts: levels }));
    const last = compareLevelShares(counts, '5')[3];
    expect(last?.firstReached).toEqual([false, false, false, false, true, false]);
    expect(compareLevelShares([null, counts[0]!, counts[3]!], '5')[2]?.firstReached).toBeNull();
    expect(compareLevelShares(counts, '5')[0]?.firstReached).toBeNull();
  });

  it('says when the rounding of printed shares could turn a mark', () => {
    const shares = (level: string) => ({ shares: [null, level], decimals: 0 });
    const marks = (a: string, b: string) => compareLevelShares([shares(a), shares(b)], '5')[1]?.marks?.[1];
    expect(marks('20', '26')).toEqual({ change: '6', direction: 'up', certain: false });
    expect(marks('20', '27')).toEqual({ change: '7', direction: 'up', certain: true });
    expect(marks('20', '25')).toMatchObject({ direction: null, certain: false });
  });
});

describe('lineage', () => {
  const merged: LineageEvent = {
    kind: 'merge',
    date: '2021-07-01',
    passings: [
      { from: 'a', to: 'ab' },
      { from: 'b', to: 'ab', share: '0.25' },
    ],
  };
  const split: LineageEvent = {
    kind: 'split',
    date: '2020-01-01',
    passings: [
      { from: 'old', to: 'b', share: '0.4' },
      { from: 'old', to: 'old', share: '0.6' },
    ],
  };
  const renamed: LineageEvent = { kind: 'rename', date: '2023-01-01', passings: [{ from: 'ab', to: 'new' }] };
  const events = [renamed, merged, split];

  it('is followed backwards over several rounds, each share times the next', () => {
    expect(checkLineage(events)).toEqual([]);
    expect(predecessors(events, 'new', '2019-06-01', '2024-06-01')).toEqual([
      { id: 'a', share: '1' },
      { id: 'old', share: '1/10' },
    ]);
    expect(predecessors(events, 'new', '2020-06-01', '2024-06-01')).toEqual([
      { id: 'a', share: '1' },
      { id: 'b', share: '1/4' },
    ]);
    expect(predecessors(events, 'old', '2019-06-01', '2024-06-01')).toEqual([{ id: 'old', share: '3/5' }]);
  });

  it('leaves out what happened on or before the earlier day and after the later one', () => {
    expect(predecessors(events, 'ab', '2021-07-01', '2022-01-01')).toEqual([{ id: 'ab', share: '1' }]);
    expect(predecessors(events, 'ab', '2021-06-30', '2021-07-01').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('weighs predecessors alike or by declared amounts, and names one without', () => {
    const found = predecessors(events, 'ab', '2020-06-01', '2022-01-01');
    expect(weighPredecessors(found, { kind: 'equal' })).toEqual([
      { id: 'a', weight: '4/5' },
      { id: 'b', weight: '1/5' },
    ]);
    const amounts = { a: '1000', b: '4000' };
    expect(weighPredecessors(found, { kind: 'amounts', amounts })).toEqual([
      { id: 'a', weight: '1/2' },
      { id: 'b', weight: '1/2' },
    ]);
    expect(weighPredecessors(found, { kind: 'amounts', amounts: { a: '1' } })).toEqual({ missing: ['b'] });
  });

  it.each<[string, LineageEvent[], string]>([
    ['a circle', [merged, { ...renamed, passings: [{ from: 'ab', to: 'a' }] }], 'cycle'],
    ['a merge of one', [{ ...merged, passings: [{ from: 'a', to: 'ab' }] }], 'shape'],
    ['a rename into itself', [{ ...renamed, passings: [{ from: 'a', to: 'a' }] }], 'shape'],
    ['no such day', [{ ...merged, date: '2021-02-30' }], 'date'],
    [
      'more than all of it',
      [{ ...split, passings: split.passings.map((one) => ({ ...one, share: '0.6' })) }],
      'share',
    ],
    [
      'a split without shares',
      [{ ...split, passings: split.passings.map(({ from, to }) => ({ from, to })) }],
      'share',
    ],
    ['two steps on one day', [merged, { ...renamed, date: merged.date }], 'sameDay'],
  ])('refuses %s and says why', (_what, wrong, code) => {
    const [found] = checkLineage(wrong);
    expect(found?.code).toBe(code);
    expect(found?.message.en).not.toContain('{');
  });

  it('follows twenty thousand events, and finds the circle that the last of them closes', () => {
    const rename = (i: number, to: string): LineageEvent => ({
      kind: 'rename',
      date: `${2001 + (i % 20)}-01-01`,
      passings: [{ from: `x${i}`, to }],
    });
    const chain = Array.from({ length: 20_000 }, (_, i) => rename(i, `x${i + 1}`));
    expect(checkLineage(chain)).toEqual([]);
    const [circle] = checkLineage([...chain, rename(20_000, 'x19998')]);
    expect(circle?.message.en).toContain('x19998 → x19999 → x20000 → x19998');
  });
});
