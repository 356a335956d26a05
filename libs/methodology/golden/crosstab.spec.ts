import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethodology, crosstab, protect, type CrossTable } from '../src';

interface Row {
  name: string;
  type: 'town' | 'regional';
  scores: Record<string, string | null>;
}
const SECTIONS = ['com', 'cs', 'od', 'srv', 'int'] as const;
type Counts = Record<string, (number | null)[]>;

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
const { rows } = read('annex1-2022.json') as { rows: Row[] };
const { levels, protection } = read('crosstab.json') as {
  levels: Record<(typeof SECTIONS)[number], Counts>;
  protection: Counts & { suppressed: number };
};
const checked = checkMethodology(read('../data/pasvaldibas-2026.json'));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;

function levelsByType(section: string): CrossTable {
  const made = crosstab(methodology, { rows: `level:${section}`, columns: ['attribute:type'] });
  if (!made.ok) throw new Error(made.problem.code);
  for (const { name, type, scores } of rows)
    made.add({ sections: scores, attributes: { type: name.startsWith('Jēkabpils') ? 'regional' : type } });
  return made.summary();
}

function countsOf({ total, cuts }: CrossTable): Counts {
  const [cut] = cuts;
  const own = cut!.axis.classes.map(({ id }, i) => [id, cut!.columns[i]!] as const);
  return Object.fromEntries(
    [['all', total] as const, ...own].map(([id, { cells }]) => [id, cells.map(({ count }) => count)]),
  );
}

describe('golden cases: cross-tables', () => {
  it.each(SECTIONS)('counts the levels of %s as the report does', (section) => {
    expect(countsOf(levelsByType(section))).toMatchObject(levels[section]);
  });

  it('marks the seven towns as a small base', () => {
    expect(levelsByType('cs').cuts[0]!.columns.map(({ n, small }) => [n, small])).toEqual([
      [30, false],
      [7, true],
    ]);
  });

  it('hides four counts of the levels in customer service, as worked by hand', () => {
    const found = protect(levelsByType('cs'), { threshold: 3 });
    const { suppressed, all, regional, town } = protection;
    expect(countsOf(found)).toEqual({ all, regional, town });
    expect(found.disclosure).toMatchObject({ suppressed, optimal: true });
  });
});
