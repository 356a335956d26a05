import { call, file } from './testing/call';
import { sample } from './testing/sample';

const version = file('path-version.json', sample());
const no = file('path-no.json', { q: { value: 'no' } });
const yes = file('path-yes.json', { q: { value: 'yes' } });
const [section] = sample().sections;
const [part] = section!.subsections;
const [question] = part!.questions;
const experts = file('path-experts.json', {
  ...sample(),
  sections: [{ ...section, subsections: [{ ...part, questions: [{ ...question, source: 'expert' }] }] }],
});

describe('briedums path', () => {
  it('prints the cheapest changes', async () => {
    const { code, out } = await call(['path', '-m', version, '-a', no, '--level', '4']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'found',
      level: 4,
      ways: [{ effort: 3, changes: 1, steps: [{ questionId: 'q', to: { value: 'yes' } }] }],
    });
  });

  it('prints a table for reading, one for each line of many', async () => {
    const lines = '{"id":"x","answers":{"q":{"value":"no"}}}\n{"id":"y","answers":{"q":{"value":"yes"}}}\n';
    const { code, out } = await call(
      ['path', '-m', version, '-a', '-', '--section', 's', '--table', '--lang', 'en'],
      lines,
    );
    expect(code).toBe(0);
    expect(out).toContain('x: level 0 (0) to level 1 (100): effort 3, changes 1, other ways 0');
    expect(out).toContain('q         no   yes   3');
    expect(out).toContain('y: level 5 (100): reached');
  });

  it('says who holds the points when there is no way, with code 1', async () => {
    const { code, out } = await call(['path', '-m', experts, '-a', no, '--table', '--lang', 'en']);
    expect([code, out]).toEqual([
      1,
      'level 0 (0): level 1 cannot be reached, at best 0; points held: expert 2\n',
    ]);
  });

  it('says when every way would leave too few scored sections', async () => {
    // Saying yes hides the only question of the other section: one section is left, and the index needs two.
    const hidden = { ...question, id: 'h', code: 'H', source: 'expert', shownIf: "q != 'yes'" };
    const two = file('path-two.json', {
      ...sample(),
      index: { ...sample().index, minScoredSections: 2 },
      sections: [
        section,
        { ...section, id: 't', code: 'T', subsections: [{ ...part, id: 'c', questions: [hidden] }] },
      ],
    });
    const answers = file('path-both.json', { q: { value: 'no' }, h: { value: 'no' } });
    const { code, out } = await call([
      'path',
      '-m',
      two,
      '-a',
      answers,
      '--level',
      '4',
      '--table',
      '--lang',
      'en',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('level 4 cannot be reached without leaving too few scored sections, at best 0;');
  });

  it.each([
    ['a foreign section', ['--section', 'zzz'], 'zzz is not a scored section.'],
    ['a level that is none', ['--level', '7'], 'there is no level 7.'],
  ])('refuses %s with code 2 and one sentence', async (_what, more, sentence) => {
    const { code, err } = await call(['path', '-m', version, '-a', yes, ...more]);
    expect([code, err]).toEqual([2, `${sentence}\n`]);
  });
});
