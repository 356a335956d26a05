import { crosstab } from '../crosstab';
import type { CrossTable } from '../crosstab';
import { checkMethodology } from '../checks/check-methodology';
import { sampleDocument, section, text, yesNo } from '../testing/sample-document';
import { protect } from './protect';

const option = (id: string, more: object = {}) => ({ id, text: text(id), ...more });
const checked = checkMethodology(
  sampleDocument({
    sections: [
      section('s', [
        yesNo('q', { shownIf: "m != ['none']" }),
        yesNo('m', {
          type: 'multiple',
          options: [option('a'), option('b'), option('none', { exclusive: true })],
        }),
      ]),
    ],
  }),
);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;

type Group = [count: number, q: 'yes' | 'no', type: string];

function tableOf(groups: readonly Group[], rows = 'question:q', m = ['a']): CrossTable {
  const made = crosstab(methodology, { rows, columns: ['attribute:type'] });
  if (!made.ok) throw new Error(made.problem.code);
  for (const [count, q, type] of groups)
    for (let i = 0; i < count; i++)
      made.add({ answers: { q: { value: q }, m: { value: m } }, attributes: { type } });
  return made.summary();
}
const shown = ({ total, cuts }: CrossTable) =>
  [total, ...cuts.flatMap(({ columns }) => columns)].map(({ n, cells }) => [
    n,
    ...cells.map(({ count }) => count),
  ]);

describe('protect', () => {
  // 12 yes and 2 no in towns: the 2 is sensitive; with it the 12 (or 14 − 12 tells it), and a cell of another column in each row.
  const table = tableOf([
    [12, 'yes', 'town'],
    [2, 'no', 'town'],
    [7, 'yes', 'regional'],
    [9, 'no', 'regional'],
  ]);

  it('hides a small count and three others, the fewest that keep it from being reckoned', () => {
    const found = protect(table, { threshold: 3 });
    expect(shown(found)).toEqual([
      [30, 19, 11],
      [16, null, null],
      [14, null, null],
    ]);
    expect(found.disclosure).toEqual({
      threshold: 3,
      zeros: false,
      protection: 1,
      suppressed: 4,
      optimal: true,
    });
  });

  it('shows no share of what is hidden, and leaves everything else as it was', () => {
    const found = protect(table, { threshold: 3 });
    expect(found.total).toEqual(table.total);
    expect(found.rows).toEqual(table.rows);
    for (const { cells } of found.cuts[0]!.columns)
      for (const cell of cells)
        expect(cell).toEqual({ count: null, share: null, rounded: null, rowShare: null, rowRounded: null });
  });

  it('shows no share whose base is hidden', () => {
    const found = protect(
      tableOf([
        [8, 'yes', 'town'],
        [2, 'yes', 'regional'],
        [5, 'no', 'town'],
        [6, 'yes', 'other'],
        [4, 'no', 'other'],
      ]),
      { threshold: 3 },
    );
    const all = [found.total, ...found.cuts[0]!.columns];
    all.forEach(({ n, small, cells }) => {
      expect(small).toBe(n === null ? null : n < 10);
      cells.forEach(({ count, share, rowShare }, row) => {
        expect(share !== null).toBe(count !== null && n !== null);
        expect(rowShare !== null).toBe(count !== null && found.total.cells[row]!.count !== null);
      });
    });
    expect(
      shown(found)
        .flat()
        .filter((count) => count === null).length,
    ).toBe(found.disclosure!.suppressed);
    expect(JSON.stringify(shown(found))).not.toMatch(/\b[12]\b/);
  });

  it('hides ticks of nearly all, for they tell who did not tick', () => {
    const made = crosstab(methodology, { rows: 'question:m', columns: ['attribute:type'] });
    if (!made.ok) throw new Error(made.problem.code);
    const add = (count: number, value: string[], type: string) => {
      for (let i = 0; i < count; i++) made.add({ answers: { m: { value } }, attributes: { type } });
    };
    add(9, ['a', 'b'], 'town');
    add(1, ['b'], 'town');
    add(5, ['a'], 'regional');
    add(5, ['b'], 'regional');
    const table = made.summary();
    expect(shown(table)).toEqual([
      [20, 14, 15, 0],
      [10, 5, 5, 0],
      [10, 9, 10, 0],
    ]);
    const [all, regional, town] = shown(protect(table, { threshold: 3 }));
    expect(town!.slice(0, 2)).toEqual([10, null]);
    expect([all![1], regional![1]]).toContain(null);
  });

  it('tells who is left out only when that tells nothing', () => {
    const with2 = { ...table, left: { outside: 0, hidden: 5, unanswered: 2, notApplicable: 0 } };
    const with5 = { ...table, left: { outside: 0, hidden: 5, unanswered: 5, notApplicable: 0 } };
    expect(protect(with2, { threshold: 3 }).left).toBeNull();
    expect(protect(with5, { threshold: 3 }).left).toEqual(with5.left);
    const tiny = tableOf([[2, 'yes', 'town']]);
    expect(protect(tiny, { threshold: 3 }).total.n).toBeNull();
    expect(protect(tiny, { threshold: 3 }).left).toBeNull();
  });

  it('counts zeros as sensitive only where asked', () => {
    const zeros = tableOf([
      [8, 'yes', 'town'],
      [8, 'no', 'regional'],
    ]);
    expect(protect(zeros, { threshold: 3 }).disclosure!.suppressed).toBe(0);
    expect(protect(zeros, { threshold: 3, zeros: true }).disclosure!.suppressed).toBe(4);
  });

  it.each([
    ['a threshold of 0', { threshold: 0 }],
    ['a threshold between numbers', { threshold: 2.5 }],
    ['a protection of 0', { threshold: 3, protection: 0 }],
  ])('throws for %s', (_what, options) => {
    expect(() => protect(table, options)).toThrow(RangeError);
  });

  it('throws for a table that hides something already, and for one that does not add up', () => {
    expect(() => protect(protect(table, { threshold: 3 }), { threshold: 3 })).toThrow(
      'the table does not show all of its counts',
    );
    const wrong = { ...table, total: { ...table.total, n: 31 } };
    expect(() => protect(wrong, { threshold: 3 })).toThrow('the counts of the table do not add up');
  });
});
