import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethodology, levelTables, roundHalfUp, type LevelRow, type Round } from '../src';

interface Row {
  name: string;
  type: 'town' | 'regional';
  scores: Record<string, string | null>;
}
const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
const { rows } = read('annex1-2022.json') as { rows: Row[] };
const checked = checkMethodology(read('../data/pasvaldibas-2026.json'));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));

/** Printed shares of the reports of 2019 and 2021 (integrated report 2021, chapter 3.1.1), whole percents; null is a dash. */
const printed = (id: string, shares: (string | null)[], means: Record<string, string> = {}): Round => ({
  id,
  date: `${id}-12-31`,
  summaries: [
    { target: 'index', levels: { shares: [null, ...shares], decimals: 0 } },
    ...Object.entries(means).map(([target, mean]) => ({ target, mean })),
  ],
});
// Section means of 2021 as the report of 2022 prints them.
const means2021 = { com: '40', cs: '28', srv: '50', int: '47', od: '32' };
const rounds: Round[] = [
  printed('2019', ['62', '38', null]),
  printed('2021', ['21', '76', '3'], means2021),
  {
    id: '2022',
    date: '2022-08-31',
    methodology: checked.methodology,
    members: rows.map(({ name, type, scores }) => ({
      id: name,
      // The report's text counts Jēkabpils among the regional centres.
      groups: [type === 'town' && !name.startsWith('Jēkabpils') ? 'town' : 'regional'],
      sections: scores,
    })),
  },
];
const tables = levelTables(rounds, ['town', 'regional'], '5');
const table = (target: string, group: string | null = null): LevelRow[] =>
  tables.find((one) => one.target === target && one.group === group)!.rows;
const marks = ({ marks: found, firstReached }: LevelRow): string[] =>
  [1, 2, 3].map((level) => {
    const arrow = { up: '↑', down: '↓' }[found?.[level]?.direction as 'up'] ?? '';
    return arrow + (firstReached?.[level] ? '☆' : '');
  });

describe('levels of municipalities 2019, 2021 and 2022, as printed and as counted from Annex 1', () => {
  it('shows 62/38/–, 21/76/3 and 0/34/3 of 37', () => {
    expect(
      table('index').map((row) => row.shares?.slice(1, 4).map((share) => roundHalfUp(share, 0))),
    ).toEqual([
      ['62', '38', '0'],
      ['21', '76', '3'],
      ['0', '92', '8'],
    ]);
    expect(table('index')[2]).toMatchObject({ n: 37, shares: ['0', '0', '3400/37', '300/37', '0', '0'] });
  });

  it('marks 2021 ↓ ↑ and level 3 with a star, as the report does', () => {
    expect(marks(table('index')[1]!)).toEqual(['↓', '↑', '☆']);
  });

  it('marks 2022 ↓ ↑ ↑, the last one uncertain: 300/37 − 3 = 5.1, and 3 is rounded', () => {
    const [, , now] = table('index');
    expect(marks(now!)).toEqual(['↓', '↑', '↑']);
    expect(now!.marks!.map((mark) => mark.certain)).toEqual([true, true, true, false, true, true]);
    expect(now!.marks![3]!.change).toBe('189/37');
  });

  it.each([
    ['com', '55.8', '15.8', 37],
    ['cs', '56.8', '28.8', 37],
    ['srv', '54.6', '4.6', 37],
    ['int', '51.4', '4.4', 37],
    ['od', '8.6', '-23.4', 36],
  ])('has the mean of %s: %s, %s more than in 2021, n %i', (target, mean, change, n) => {
    const row = table(target)[2]!;
    expect([roundHalfUp(row.mean!, 1), roundHalfUp(row.meanChange!, 1), row.n]).toEqual([mean, change, n]);
    expect(row.marks).toBeNull();
    expect(table(target)[1]!.refused?.code).toBe('noShares');
  });

  it('counts levels per group: all 7 towns at level 2, regional centres 27 and 3', () => {
    const counts = (group: string) => {
      const { n, shares } = table('index', group)[2]!;
      return [n, ...shares!.slice(2, 4)];
    };
    expect(counts('town')).toEqual([7, '100', '0']);
    expect(counts('regional')).toEqual([30, '90', '10']);
  });
});
