import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethodology, roundHalfUp, scoreSections, type SectionScores } from '../src';
import { ofDecimal, ofInteger, sum } from '../src/exact/exact';

interface Row {
  name: string;
  type: 'town' | 'regional';
  eindex: string;
  scores: Record<string, string | null>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
const { rows } = read('annex1-2022.json') as { rows: Row[] };
const checked = checkMethodology(read('../data/pasvaldibas-2026.json'));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;

const results = new Map(rows.map((row) => [row.name, scoreSections(methodology, row.scores)]));
const result = (name: string): SectionScores => results.get(`${name} pašvaldība`)!;

/** How many stand at each level; `blank` without a score. */
function levels(of: (scores: SectionScores) => number | undefined): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const scores of results.values()) {
    const level = of(scores) ?? 'blank';
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}
const sectionLevel = (id: string) => (scores: SectionScores) =>
  scores.sections.find((section) => section.id === id)?.score?.level;

function mean(section: string, wanted: (row: Row) => boolean = () => true) {
  const values = rows.filter(wanted).flatMap((row) => row.scores[section] ?? []);
  return { n: values.length, mean: sum(values.map(ofDecimal)).div(ofInteger(values.length)) };
}

/** The text of the report counts Jēkabpils among the regional centres, though the table says town. */
const isTown = (row: Row): boolean => row.type === 'town' && !row.name.startsWith('Jēkabpils');

describe('Annex 1 of 2022: section scores in, the rest computed', () => {
  it('has all 37 municipalities', () => {
    expect(rows).toHaveLength(37);
  });

  it.each(rows.map((row) => [row.name, row] as const))(
    'the index of %s is within 1 of the printed one',
    (name, row) => {
      const rounded = Number(results.get(name)?.index.score?.rounded);
      expect(Math.abs(rounded - Number(row.eindex))).toBeLessThanOrEqual(1);
    },
  );

  it('gives Sigulda 72.44 and Rēzeknes novads 62.89 without open data', () => {
    expect(result('Siguldas novada').index.score?.exact).toBe('1811/25');
    expect(roundHalfUp(result('Siguldas novada').index.score!.exact, 2)).toBe('72.44');
    expect(roundHalfUp(result('Rēzeknes novada').index.score!.exact, 2)).toBe('62.89');
    expect(result('Rēzeknes novada').index.scoredSections).toBe(4);
  });

  it.each([
    ['com', { 2: 23, 3: 12, 4: 2 }],
    ['cs', { 1: 1, 2: 19, 3: 15, 4: 2 }],
    ['srv', { 1: 13, 2: 21, 3: 3 }],
    ['int', { 2: 15, 3: 22 }],
    ['od', { 0: 18, 1: 7, 2: 11, blank: 1 }],
  ])('counts the published levels of %s', (id, expected) => {
    expect(levels(sectionLevel(id))).toEqual(expected);
  });

  it('counts the published levels of the index', () => {
    expect(levels((scores) => scores.index.score?.level)).toEqual({ 2: 34, 3: 3 });
  });

  it.each([
    ['com', '55.8', 37],
    ['cs', '56.8', 37],
    ['srv', '54.6', 37],
    ['int', '51.4', 37],
    ['od', '8.6', 36],
  ])('has the mean of %s: %s with n %i', (id, expected, n) => {
    const found = mean(id);
    expect([roundHalfUp(found.mean, 1), found.n]).toEqual([expected, n]);
  });

  it.each([
    ['com', '68', '53'],
    ['cs', '59', '56'],
    ['srv', '50', '56'],
    ['int', '61', '49'],
    ['od', '16', '7'],
  ])('has the group means of %s: towns %s, regional centres %s', (id, towns, regional) => {
    expect(roundHalfUp(mean(id, isTown).mean, 0)).toBe(towns);
    expect(roundHalfUp(mean(id, (row) => !isTown(row)).mean, 0)).toBe(regional);
  });

  it.each([
    ['Madonas novada pašvaldība', 'com'],
    ['Rīgas dome', 'com'],
    ['Jēkabpils novada pašvaldība', 'cs'],
    ['Siguldas novada pašvaldība', 'srv'],
    ['Aizkraukles novada pašvaldība', 'srv'],
  ])('%s is one point below the next level of %s', (name, id) => {
    const score = results.get(name)?.sections.find((section) => section.id === id)?.score;
    expect(score?.next?.distance).toBe('1');
  });

  it('says so of nobody else but Sigulda, 90 in customer service: one point below the top level, which the report does not name', () => {
    const near = [...results].flatMap(([name, { sections }]) =>
      sections
        .filter(({ id, score }) => ['com', 'cs', 'srv'].includes(id) && score?.next?.distance === '1')
        .map(({ id }) => `${id} ${name.split(' ')[0]}`),
    );
    expect(near.sort()).toEqual([
      'com Madonas',
      'com Rīgas',
      'cs Jēkabpils',
      'cs Siguldas',
      'srv Aizkraukles',
      'srv Siguldas',
    ]);
  });

  it('refuses a section that is not scored and a score outside 0 to 100', () => {
    expect(() => scoreSections(methodology, { general: '5' })).toThrow(RangeError);
    expect(() => scoreSections(methodology, { com: '101' })).toThrow(RangeError);
  });

  it('has no index with two sections', () => {
    expect(scoreSections(methodology, { com: '50', cs: '50' }).index.score).toBeNull();
  });
});
