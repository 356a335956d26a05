import { checkMethodology } from '../checks/check-methodology';
import { compile } from '../engine/engine';
import { everyType } from '../testing/every-type';
import { crosstab } from './crosstab';
import type { CrossTable, CrosstabMember, CrosstabOptions } from './shapes';

const checked = checkMethodology(everyType());
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;

function make(options: CrosstabOptions, members: readonly CrosstabMember[]): CrossTable {
  const made = crosstab(methodology, options);
  if (!made.ok) throw new Error(made.problem.message['en']);
  members.forEach((member) => made.add(member));
  return made.summary();
}
const member = (values: object, attributes: Record<string, string> = {}): CrosstabMember => ({
  answers: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
  attributes,
});
const times = (count: number, one: CrosstabMember) => Array.from({ length: count }, () => one);
const ids = ({ classes }: { classes: readonly { id: string | null }[] }) => classes.map(({ id }) => id);
const counts = ({ cells }: CrossTable['total']) => cells.map(({ count }) => count);

describe('crosstab', () => {
  it('counts a filtered question by type (published report, CS-07: n = 22; 19, 1 and 2 are 86, 5 and 9 %)', () => {
    // Five towns of 22 are made up: the report prints the total alone. The other 15 of 37 were not asked.
    const asked = (kind: string, type: string) => member({ first: 'yes', kind }, { type });
    const found = make({ rows: 'question:kind', columns: ['attribute:type'], base: "first == 'yes'" }, [
      ...times(4, asked('low', 'town')),
      ...times(15, asked('low', 'regional')),
      ...times(1, asked('mid', 'town')),
      ...times(2, asked('high', 'regional')),
      ...times(15, member({ first: 'no', kind: 'low' }, { type: 'regional' })),
    ]);
    expect(found.base).toBe("first == 'yes'");
    expect(found.total).toMatchObject({ n: 22, small: false });
    expect(found.total.cells.map(({ count, share, rounded }) => [count, share, rounded])).toEqual([
      [19, '950/11', '86'],
      [1, '50/11', '5'],
      [2, '100/11', '9'],
    ]);
    expect(found.left).toEqual({ outside: 15, hidden: 0, unanswered: 0, notApplicable: 0 });
    const [{ axis, columns }] = found.cuts as [CrossTable['cuts'][number]];
    expect(ids(axis)).toEqual(['regional', 'town']);
    expect(columns.map((column) => [column.n, column.small, ...counts(column)])).toEqual([
      [17, false, 15, 0, 2],
      [5, true, 4, 1, 0],
    ]);
    expect(columns[1]!.cells[0]).toEqual({
      count: 4,
      share: '80',
      rounded: '80',
      rowShare: '400/19',
      rowRounded: '21',
    });
  });

  it('adds up to more than 100 % where several answers are ticked, of a base by type (published report: n1, n2 and n3)', () => {
    // 36 answered: 7 towns and 29 regional; the bases of a published figure, the ticks made up.
    const ticks = (ways: string[], type: string) => member({ first: 'yes', ways }, { type });
    const found = make({ rows: 'question:WAYS', columns: ['attribute:type'] }, [
      ...times(5, ticks(['b', 'a'], 'town')),
      ...times(2, ticks(['none'], 'town')),
      ...times(20, ticks(['a', 'c'], 'regional')),
      ...times(9, ticks(['a'], 'regional')),
      member({ first: 'no' }, { type: 'regional' }),
    ]);
    expect(found.rows).toMatchObject({ multiple: true, exclusive: [3] });
    expect(found.left!.hidden).toBe(1);
    expect([found.total.n, ...counts(found.total)]).toEqual([36, 34, 5, 20, 2]);
    expect(found.cuts[0]!.columns.map(({ n, small }) => [n, small])).toEqual([
      [29, false],
      [7, true],
    ]);
    const shares = found.total.cells.map(({ rounded }) => Number(rounded));
    expect(shares).toEqual([94, 14, 56, 6]);
    expect(shares.reduce((a, b) => a + b, 0)).toBeGreaterThan(100);
  });

  it('says "does not apply" and "no answer" apart, and gives those without a column their own', () => {
    const found = make({ rows: 'question:ways', columns: ['question:kind', 'attribute:type'] }, [
      member({ first: 'yes', ways: ['a'], kind: 'low' }, { type: 'town' }),
      member({ first: 'yes', ways: ['b'] }),
      member({ first: 'yes', kind: 'low' }),
      { answers: { first: { value: 'yes' }, ways: { notApplicable: true } } },
      member({ first: 'yes', ways: ['a', 'none'] }),
    ]);
    expect(found.left).toEqual({ outside: 0, hidden: 0, unanswered: 2, notApplicable: 1 });
    expect(found.cuts.map(({ axis }) => ids(axis))).toEqual([
      ['low', 'mid', 'high', null],
      ['town', null],
    ]);
    expect(found.cuts[1]!.axis.classes[1]!.text).toEqual({ lv: 'nav norādīts', en: 'not stated' });
    expect(found.cuts.map(({ columns }) => columns.map(({ n }) => n))).toEqual([
      [1, 0, 0, 1],
      [1, 1],
    ]);
  });

  it('takes levels as the engine gives them, with 0 % and no score as classes of their own', () => {
    const members = [
      member({ first: 'yes', kind: 'high', grid: { r1: 'full', r2: 'full' }, ways: ['a', 'c'] }),
      member({ first: 'no', kind: 'low', grid: { r1: 'none', r2: 'none' } }),
      member({}),
    ];
    const engine = compile(methodology);
    const level = (m: CrosstabMember) => `${engine.score(m.answers!).index.score?.level ?? 'none'}`;
    const found = make({ rows: 'level:index', columns: ['level:choices', 'level:ROWS'] }, members);
    expect(ids(found.rows)).toEqual(['0', '1', '2', '3', '4', '5', 'none']);
    const expected = ids(found.rows).map((id) => members.filter((m) => level(m) === id).length);
    expect(counts(found.total)).toEqual(expected);
    expect(found.rows.classes[0]!.text).toEqual({ lv: '0 %', en: '0 %' });
    expect(found.cuts[1]!.columns.at(-1)!.n).toBe(1);
  });

  it('takes section scores of a past round, of which only levels are known', () => {
    const past = { sections: { choices: '0', figures: '55', rows: null }, attributes: { type: 'town' } };
    const found = make(
      { rows: 'level:figures', columns: ['level:choices', 'question:first', 'indicator:busy'] },
      [past],
    );
    expect(counts(found.total)).toEqual([0, 0, 0, 1, 0, 0, 0]);
    expect(found.cuts.map(({ axis, columns }) => ids(axis).filter((_, i) => columns[i]!.n === 1))).toEqual([
      ['0'],
      [null],
      [null],
    ]);
    expect(
      make({ rows: 'question:first', columns: ['level:index'], base: "first == ''" }, [past]).left!.outside,
    ).toBe(1);
  });

  it('sorts numbers into the bands of the version, or given ones; shares by their per cent', () => {
    const members = ['5', '49', '50', '400'].map((people) =>
      member({ people, part: { part: '1', whole: '4' } }),
    );
    const bands = make({ rows: 'question:people', columns: ['question:people:49.5/100', 'question:part'] }, [
      ...members,
      member({ people: '-3' }),
    ]);
    expect(ids(bands.rows)).toEqual(['0..50', '50..', 'outside']);
    expect(counts(bands.total)).toEqual([2, 2, 1]);
    expect(bands.cuts[0]!.axis.classes.map(({ text }) => text)).toEqual([
      { lv: 'mazāk nekā 49,5', en: 'below 49.5' },
      { lv: 'no 49,5 līdz 100 (neieskaitot)', en: '49.5 to below 100' },
      { lv: 'no 100', en: '100 or more' },
    ]);
    expect(bands.cuts[0]!.columns.map(counts)).toEqual([
      [2, 0, 1],
      [0, 1, 0],
      [0, 1, 0],
    ]);
    expect(ids(bands.cuts[1]!.axis)).toEqual(['..50', '50..', null]);
  });

  it('takes rows of tables of choices, cells of tables of numbers and indicators of every kind', () => {
    const services = [{ service: 'Permit', online: 'yes', uses: '12' }];
    const found = make(
      {
        rows: 'question:grid.r2',
        columns: [
          'question:table.in.all:10',
          'indicator:uses_total:5',
          'indicator:first_service',
          'indicator:busy',
        ],
      },
      [
        member({
          kind: 'mid',
          grid: { r1: 'none', r2: 'full' },
          table: { in: { all: '10' } },
          services,
          people: '3',
        }),
        member({ kind: 'mid', grid: { r2: 'none' }, table: { out: { all: '1' } } }),
        member({ grid: { r1: 'full' } }),
      ],
    );
    expect(found.rows.title).toEqual({ lv: 'grid r2', en: 'grid r2' });
    expect(counts(found.total)).toEqual([1, 1]);
    expect(found.left!.unanswered).toBe(1);
    expect(found.cuts.map(({ axis, columns }) => ids(axis).map((id, i) => [id, columns[i]!.n]))).toEqual([
      [
        ['..10', 0],
        ['10..', 1],
        [null, 1],
      ],
      [
        ['..5', 1],
        ['5..', 1],
      ],
      [
        ['Permit', 1],
        [null, 1],
      ],
      [
        ['yes', 1],
        ['no', 1],
      ],
    ]);
  });

  it('is the same in any order, and an empty one is zeros', () => {
    const members = Array.from({ length: 30 }, (_, i) =>
      member(
        { first: i % 3 ? 'yes' : 'no', kind: ['low', 'mid', 'high'][i % 5] ?? 'low' },
        { type: `t${i % 4}` },
      ),
    );
    const options = { rows: 'question:kind', columns: ['attribute:type', 'level:index'] };
    expect(make(options, [...members].reverse())).toEqual(make(options, members));
    expect(make(options, []).total).toEqual({
      n: 0,
      small: true,
      cells: times(3, {}).map(() => ({
        count: 0,
        share: null,
        rounded: null,
        rowShare: null,
        rowRounded: null,
      })),
    });
  });

  it.each([
    ['zzz', 'unknownVariable'],
    ['attribute:', 'unknownVariable'],
    ['question:kind:1:2', 'unknownVariable'],
    ['question:zzz', 'unknownQuestion'],
    ['question:kind.r1', 'unknownQuestion'],
    ['question:words', 'wrongType'],
    ['question:services', 'wrongType'],
    ['question:grid', 'needsRow'],
    ['question:grid.r9', 'needsRow'],
    ['question:table.in', 'needsRow'],
    ['question:table.in.all', 'needsBands'],
    ['indicator:uses_total', 'needsBands'],
    ['question:people:9/1', 'badBands'],
    ['question:people:x', 'badBands'],
    ['question:kind:1/2', 'bandsNotAllowed'],
    ['level:index:1', 'bandsNotAllowed'],
    ['level:zzz', 'unknownSection'],
    ['indicator:zzz', 'unknownIndicator'],
  ])('says what is wrong with %s: %s', (name, code) => {
    const made = crosstab(methodology, { rows: 'question:first', columns: [name] });
    expect(made).toMatchObject({ ok: false, problem: { code } });
    if (!made.ok) expect(Object.keys(made.problem.message)).toEqual(['lv', 'en']);
  });

  it.each([
    [{ rows: 'question:first', columns: [] }, 'noColumns'],
    [{ rows: 'question:first', columns: ['level:index'], base: 'zzz == 1' }, 'badCondition'],
    [{ rows: 'question:first', columns: ['level:index'], base: 'people' }, 'badCondition'],
    [{ rows: 'question:first', columns: ['level:index'], small: -1 }, 'badNumber'],
    [{ rows: 'question:first', columns: ['level:index'], decimals: 0.5 }, 'badNumber'],
  ])('says what is wrong with %j', (options, code) => {
    expect(crosstab(methodology, options)).toMatchObject({ ok: false, problem: { code } });
  });
});
