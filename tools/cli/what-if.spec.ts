import { call, file as put } from './testing/call';
import { sample } from './testing/sample';

const old = put('old.json', sample());
const changed = sample();
const [asked] = changed.sections[0]!.subsections[0]!.questions;
const fresh = { ...asked!, id: 'r', code: 'R1', text: { lv: 'Pavisam cits', en: 'Something else' } };
changed.version = '2';
changed.sections[0]!.subsections[0]!.questions.push(fresh as typeof asked & object);
const now = put('now.json', changed);
const yes = { q: { value: 'yes' } };
const no = { q: { value: 'no' } };

describe('briedums what-if', () => {
  const lines = ['x', 'y'].map((id) => JSON.stringify({ id, answers: id === 'x' ? yes : no })).join('\n');

  it('streams a line per institution and ends with the ranks', async () => {
    const { code, out } = await call(['what-if', '-m', old, '-n', now, '-a', '-'], lines);
    const [first, , ranks] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, object>);
    // One of two questions has no old answer: 100 → 50 to 100.
    expect(code).toBe(1);
    expect(first?.['whatIf']).toMatchObject({
      index: { before: { exact: '100' }, low: { score: { exact: '50' } }, high: { score: { exact: '100' } } },
      open: ['r'],
    });
    expect(ranks?.['ranks']).toEqual({
      x: { before: 1, best: 1, worst: 1 },
      y: { before: 2, best: 1, worst: 2 },
    });
  });

  it('is all well when no level changes, also as a table', async () => {
    const { code, out } = await call(
      ['what-if', '-m', old, '-n', old, '-a', '-', '--table', '--lang', 'en'],
      lines,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/x +100\.0 +100\.0 +100\.0 +5 → 5 +1 → 1…1/);
  });
});

describe('briedums what-if with bad input', () => {
  const of = (line: object, ...more: string[]) =>
    call(['what-if', '-m', old, '-n', now, '-a', '-', ...more], JSON.stringify({ id: 'x', ...line }));

  it.each<[string, object, string[], string]>([
    ['a foreign question', { answers: { zz: { value: 'yes' } } }, [], 'answers "zz", which is no question'],
    ['section scores', { sections: { s: '50' } }, [], 'can only be tried on answers'],
    ['a missing file of links', { answers: yes }, ['-l', 'none.json'], 'Cannot read none.json'],
    ['a version for a list of links', { answers: yes }, ['-l', old], 'does not hold a list of links'],
  ])('ends with code 2 and one sentence for %s', async (_what, line, more, sentence) => {
    const { code, err } = await of(line, ...more);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
  });

  it('says that there may be no index when too few sections may count', async () => {
    const document = sample();
    document.version = '3';
    const [first] = document.sections;
    type Asked = typeof asked & object;
    const own = (id: string): Asked =>
      ({ ...asked!, id, code: id.toUpperCase(), text: { lv: id, en: id } }) as Asked;
    const part = { ...first!.subsections[0]!, id: 'c', questions: [own('u')] };
    // The new question decides whether the other section applies at all.
    const applying = { id: 't', code: 'T', appliesIf: "gate == 'yes'", subsections: [part] };
    document.sections.push({ ...first!, ...applying });
    first!.subsections[0]!.questions.push(own('gate'));
    document.index = { ...document.index, minScoredSections: 2 };
    const path = put('three.json', document);
    const { code, out } = await call(
      ['what-if', '-m', old, '-n', path, '-a', '-', '--table', '--lang', 'en'],
      JSON.stringify({ id: 'x', answers: yes }),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/x .* or –/);
  });
});
