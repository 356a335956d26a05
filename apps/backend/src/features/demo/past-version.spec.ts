import document from '@briedums/methodology/data/pasvaldibas-2026.json';
import { checkMethodology, compile, scoreSections } from '@briedums/methodology';
import municipalities from './data/municipalities.json';
import { pastVersion } from './past-version';

const current = checkMethodology(document);
if (!current.ok) throw new Error('the document is not valid');
const check = checkMethodology(pastVersion(current.methodology, '2022'));

describe('the methodology of a past round', () => {
  it('is a version without a problem that holds a note', () => {
    expect(check.problems).toEqual([]);
    expect(check.ok && check.methodology.notes?.['lv']).toMatch(/Jēkabpils novads/);
  });

  it('gives a published score back, asked as a question or imported', () => {
    if (!check.ok) throw new Error('not valid');
    const engine = compile(check.methodology);
    const rezekne = municipalities.find(({ name }) => name === 'Rēzeknes novada pašvaldība');
    const known = Object.entries(rezekne?.published ?? {}).flatMap(([id, score]) =>
      score === null ? [] : [[id, String(score)] as const],
    );
    const imported = scoreSections(check.methodology, Object.fromEntries(known));
    const asked = engine.score(Object.fromEntries(known.map(([id, value]) => [`${id}_score`, { value }])));
    expect(known).toHaveLength(4);
    expect(asked.index.score?.exact).toBe(imported.index.score?.exact);
    expect(asked.sections.find(({ id }) => id === 'od')?.score).toBeNull();
    expect(Object.fromEntries(asked.sections.map(({ id, score }) => [id, score?.exact ?? null]))).toEqual({
      ...Object.fromEntries(known),
      od: null,
    });
  });

  it('gives 0 points for 0 and all for 100', () => {
    if (!check.ok) throw new Error('not valid');
    const { sections } = compile(check.methodology).score({
      com_score: { value: '0' },
      cs_score: { value: '100' },
    });
    expect(sections.slice(0, 2).map(({ score }) => [score?.exact, score?.level])).toEqual([
      ['0', 0],
      ['100', 5],
    ]);
  });
});
