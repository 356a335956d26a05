import { checkMethodology } from '../checks/check-methodology';
import { everyType } from '../testing/every-type';
import { questionStatistics, type Statistic } from './question-statistics';
import { sharesByOption, seriesOf } from './series';
import type { Surveyed } from './tally';

const checked = checkMethodology(everyType());
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;

const surveyed = (id: string, answers: Record<string, unknown>, attributes?: Record<string, string>) =>
  ({
    id,
    ...(attributes && { attributes }),
    answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }])),
  }) as Surveyed;

function statistic<const S extends Statistic>(one: S, institutions: readonly Surveyed[]) {
  const made = questionStatistics(methodology, { one });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  for (const institution of institutions) made.add(institution);
  return made.summary().one;
}

describe('statistics that cannot be made', () => {
  it.each<[string, Statistic, string, string]>([
    [
      'a foreign question',
      { kind: 'frequency', question: 'zzz' },
      'unknownQuestion',
      'There is no question "zzz"',
    ],
    [
      'a foreign row question',
      { kind: 'answered', question: 'services.zzz' },
      'unknownQuestion',
      '"services.zzz"',
    ],
    ['a path too long', { kind: 'answered', question: 'services.online.x' }, 'unknownQuestion', 'online.x'],
    ['another type', { kind: 'ticks', question: 'kind' }, 'wrongType', 'is of type single'],
    [
      'a foreign option',
      { kind: 'frequency', question: 'kind', sets: { s: ['low', 'zzz'] } },
      'unknownOption',
      'has no option "zzz"',
    ],
    ['a foreign cell', { kind: 'top', of: 'table.in.zzz', places: 1 }, 'unknownQuantity', '"table.in.zzz"'],
    ['a text for a number', { kind: 'top', of: 'words', places: 1 }, 'unknownQuantity', '"words"'],
    [
      'per cents of rows',
      { kind: 'top', of: 'services.uses.percent', places: 1 },
      'unknownQuantity',
      'no number',
    ],
    [
      'an indicator of texts',
      { kind: 'top', of: 'indicator:first_service', places: 1 },
      'unknownQuantity',
      'first',
    ],
    ['no quantity at all', { kind: 'pooled', parts: {} }, 'unknownQuantity', 'no number'],
    ['a broken condition', { kind: 'condition', when: 'zzz == 1' }, 'badCondition', 'zzz'],
    ['a broken base', { kind: 'answered', question: 'kind', base: 'people +' }, 'badCondition', 'people +'],
    [
      'a base that is no condition',
      { kind: 'answered', question: 'kind', base: 'people' },
      'badCondition',
      'people',
    ],
    ['no bands', { kind: 'bands', of: 'table.in.all' }, 'noBands', 'so they must be given'],
    [
      'an empty band',
      { kind: 'bands', of: 'people', bands: [{ from: '5', to: '5' }] },
      'badBands',
      'below its end',
    ],
    [
      'a band that is no number',
      { kind: 'bands', of: 'people', bands: [{ from: 'x' }] },
      'badBands',
      'not valid',
    ],
    [
      'bands that overlap',
      { kind: 'bands', of: 'people', bands: [{ to: '5' }, { from: '4', to: '9' }] },
      'bandsOverlap',
      'overlap',
    ],
    ['no places', { kind: 'top', of: 'people', places: 0 }, 'badNumber', 'places'],
    ['leaders below none', { kind: 'bands', of: 'people', leaders: -1 }, 'badNumber', 'leaders'],
    ['names that are no number', { kind: 'condition', when: 'true', names: 1.5 }, 'badNumber', 'names'],
    ['a threshold that is none', { kind: 'above', of: 'people', threshold: 'much' }, 'badNumber', '"much"'],
    ['odd decimals', { kind: 'answered', question: 'kind', decimals: 7 }, 'badDecimals', '7'],
  ])('%s is a problem with a sentence', (_what, one, code, sentence) => {
    const made = questionStatistics(methodology, { fine: { kind: 'answered', question: 'kind' }, one });
    expect(made).toMatchObject({ ok: false, problems: [{ statistic: 'one', code }] });
    if (!made.ok) {
      const [{ message }] = made.problems as [(typeof made.problems)[number]];
      expect(message.en).toContain(sentence);
      expect(message.lv).not.toBe(message.en);
      expect(`${message.lv}${message.en}`).not.toMatch(/[{}]/);
    }
  });
});

describe('statistics of answers', () => {
  it('count an unusable answer as not answered, and a hidden or inapplicable one apart', () => {
    const { all } = statistic({ kind: 'frequency', question: 'ways' }, [
      surveyed('a', { first: 'yes', ways: ['a', 'none'] }),
      surveyed('b', { first: 'yes' }),
      surveyed('c', { first: 'no', ways: ['a'] }),
      { id: 'd', answers: { first: { value: 'yes' }, ways: { notApplicable: true } } },
      surveyed('e', { first: 'yes', ways: ['c', 'a'] }),
    ]);
    expect(all).toMatchObject({
      asked: 4,
      answered: 1,
      notAnswered: 2,
      notApplicable: 1,
      hidden: 1,
      base: 1,
    });
  });

  it('find in a base what no expression of the version names', () => {
    const institutions = [
      surveyed('a', { grid: { r1: 'full' }, kind: 'mid' }),
      surveyed('b', { kind: 'high' }),
    ];
    const { all } = statistic(
      { kind: 'frequency', question: 'kind', base: "grid.r1 == 'full'" },
      institutions,
    );
    expect(all).toMatchObject({
      institutions: 2,
      outside: 1,
      base: 1,
      options: [{}, { ofBase: { count: 1 } }, {}],
    });
  });

  it('group by attributes, those without one last, never by what objects inherit', () => {
    const institutions = [
      surveyed('a', {}),
      surveyed('b', {}, { type: 'b' }),
      surveyed('c', {}, { type: 'a' }),
    ];
    const { cuts } = statistic(
      { kind: 'answered', question: 'kind', by: ['type', 'toString'] },
      institutions,
    );
    expect(cuts.map(({ groups }) => groups.map(({ value, institutions: n }) => [value, n]))).toEqual([
      [
        ['a', 1],
        ['b', 1],
        [null, 1],
      ],
      [[null, 3]],
    ]);
  });

  it('leave out of a pooled share what cannot be a part of its whole, and say how many', () => {
    const table = (all: string, electronic: string) => ({ table: { in: { all, electronic } } });
    const { all } = statistic(
      { kind: 'pooled', parts: { e: 'table.in.electronic' }, whole: 'table.in.all' },
      [
        surveyed('a', table('10', '5')),
        surveyed('above', table('10', '11')),
        surveyed('nothing', table('0', '0')),
        surveyed('none', { table: { in: { all: '100' } } }),
      ],
    );
    expect(all).toMatchObject({
      answered: 4,
      whole: { exact: '120' },
      largest: { id: 'none' },
      parts: [{ n: 1, unusable: 2, pooled: { exact: '50' }, withoutLargest: { pooled: { exact: '50' } } }],
    });
  });

  it('sum a number over the rows of a group, and the numbers of a list only where all are given', () => {
    const rows = {
      kind: 'high',
      services: [
        { online: 'yes', uses: '3' },
        { online: 'yes', uses: '4' },
      ],
    };
    const institutions = [
      surveyed('a', { ...rows, people: '1' }),
      surveyed('b', { kind: 'high', people: '2' }),
      surveyed('c', { kind: 'low', people: '5' }),
    ];
    const { all } = statistic({ kind: 'top', of: ['people', 'services.uses'], places: 3 }, institutions);
    expect(all).toMatchObject({ answered: 1, notAnswered: 1, hidden: 1, top: [{ id: 'a', value: '8' }] });
  });

  it('take a number indicator, also where its fraction is no decimal', () => {
    const table = { out: { all: '3', electronic: '1' } };
    const { all } = statistic({ kind: 'above', of: 'indicator:ratio', threshold: '33.3', orEqual: true }, [
      surveyed('a', { table }),
      surveyed('b', {}),
    ]);
    expect(all.names).toEqual([{ place: 1, id: 'a', value: '100/3', rounded: '33' }]);
  });

  it('name a minority, and nobody where there are more', () => {
    const institutions = ['c', 'a', 'b'].map((id) => surveyed(id, { first: 'no' }));
    const named = (names: number) =>
      statistic({ kind: 'condition', when: "first == 'no'", names }, institutions).all.names;
    expect([named(3), named(2)]).toEqual([['a', 'b', 'c'], null]);
  });

  it('give a summary at any time and go on', () => {
    const made = questionStatistics(methodology, { one: { kind: 'answered', question: 'kind' } });
    if (!made.ok) throw new Error();
    made.add(surveyed('a', { kind: 'low' }));
    expect(made.summary().one.all.ofAsked).toEqual({ count: 1, base: 1, share: '100', rounded: '100' });
    made.add(surveyed('b', {}));
    expect(made.summary().one.all.ofAsked).toEqual({ count: 1, base: 2, share: '50', rounded: '50' });
  });

  it('put the shares of rounds into series, also of options that came or went', () => {
    const last = statistic({ kind: 'frequency', question: 'kind', sets: { more: ['mid', 'high'] } }, [
      surveyed('a', { kind: 'mid' }),
      surveyed('b', { kind: 'low' }),
    ]).all;
    const series = seriesOf([
      { round: '2021', shares: { low: '40', old: '60' } },
      { round: '2022', shares: sharesByOption(last) },
    ]);
    expect(series.map(({ option, rounds }) => [option, ...rounds.map(({ points }) => points)])).toEqual([
      ['low', null, '10'],
      ['old', null, null],
      ['mid', null, null],
      ['high', null, null],
      ['more', null, null],
    ]);
  });
});
