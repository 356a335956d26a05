import type { CrossTable } from '@briedums/methodology';
import { call, file } from './testing/call';
import { sample } from './testing/sample';

const version = file('crosstab-version.json', sample());
const line = (id: number, value: string | null, attributes: object) =>
  JSON.stringify({ id: `${id}`, answers: value === null ? {} : { q: { value } }, attributes });
const lines = [
  ...Array.from({ length: 9 }, (_, i) => line(i, 'yes', { type: 'town', region: 'Rīga' })),
  ...Array.from({ length: 4 }, (_, i) => line(10 + i, 'no', { type: 'town', region: 'Latgale' })),
  line(20, 'yes', { type: 'regional' }),
  ...Array.from({ length: 4 }, (_, i) => line(21 + i, 'no', { type: 'regional', region: 'Latgale' })),
  line(30, null, { type: 'regional', region: 'Latgale' }),
].join('\n');
const round = file('crosstab-round.jsonl', lines);
const cut = (...more: string[]) => call(['crosstab', '-m', version, ...more]);
const counts = ({ cuts }: CrossTable) =>
  cuts.map(({ columns }) => columns.map(({ cells }) => cells.map(({ count }) => count)));

function expectSentence(err: string, sentence: string | RegExp): void {
  if (typeof sentence === 'string') expect(err).toBe(`${sentence}\n`);
  else expect(err).toMatch(sentence);
}

describe('briedums crosstab', () => {
  it('counts a banner of several cuts from a file or standard input', async () => {
    const banner = ['--rows', 'question:q', '--columns', 'attribute:type,attribute:region'];
    const { code, out } = await cut('-a', round, ...banner);
    expect(code).toBe(0);
    const found = JSON.parse(out) as CrossTable & { methodology: object };
    expect(found.methodology).toMatchObject({ id: 'sample', version: '1' });
    expect(found.total).toMatchObject({
      n: 18,
      small: false,
      cells: [{ count: 10, share: '500/9', rounded: '56' }, { count: 8 }],
    });
    expect(counts(found)).toEqual([
      [
        [1, 4],
        [9, 4],
      ],
      [
        [0, 8],
        [9, 0],
        [1, 0],
      ],
    ]);
    expect(found.cuts.map(({ columns }) => columns.map(({ n, small }) => [n, small]))).toEqual([
      [
        [5, true],
        [13, false],
      ],
      [
        [8, true],
        [9, true],
        [1, true],
      ],
    ]);
    expect(found.left).toEqual({ outside: 0, hidden: 0, unanswered: 1, notApplicable: 0 });
    const again = await call(['crosstab', '-m', version, '-a', '-', ...banner], lines);
    expect(again.out).toBe(out);
  });

  it('prints a table for reading, with marks and notes', async () => {
    const { out } = await cut(
      '-a',
      round,
      '--rows',
      'question:q',
      '--columns',
      'attribute:type',
      '--table',
      '--lang',
      'en',
    );
    expect(out).toBe(
      [
        'Question?',
        '          all        type: regional  type: town',
        'base (n)  18         5*              13',
        'Yes       56 % (10)  20 % (1)        69 % (9)',
        'No        44 % (8)   80 % (4)        31 % (4)',
        'no answer or value: 1',
        '* base below 10: per cents are only illustrative',
        '',
      ].join('\n'),
    );
  });

  it('hides small counts and what would tell them; in Latvian when nothing else is said', async () => {
    const { out } = await cut(
      '-a',
      round,
      '--rows',
      'question:q',
      '--columns',
      'attribute:type',
      '--table',
      '--threshold',
      '3',
    );
    expect(out).toContain('Jā        56 % (10)  ··              ··\n');
    expect(out).toContain('Nē        44 % (8)   ··              ··\n');
    expect(out).toContain('·· skaits netiek rādīts, lai neatklātu par 3 mazākus skaitus');
    expect(out).not.toContain('nav atbildes');
  });

  it('says in JSON what was hidden, and hides more for more protection', async () => {
    const hidden = async (...more: string[]) => {
      const { out } = await cut(
        '-a',
        round,
        '--rows',
        'question:q',
        '--columns',
        'attribute:type',
        '--threshold',
        '3',
        ...more,
      );
      return JSON.parse(out) as CrossTable;
    };
    const found = await hidden();
    expect(found.disclosure).toEqual({
      threshold: 3,
      zeros: false,
      protection: 1,
      suppressed: 4,
      optimal: true,
    });
    expect(found.cuts[0]!.columns[0]!.cells[0]).toEqual({
      count: null,
      share: null,
      rounded: null,
      rowShare: null,
      rowRounded: null,
    });
    expect((await hidden('--protection', '7')).disclosure!.suppressed).toBeGreaterThan(4);
    expect((await hidden('--zeros')).disclosure!.zeros).toBe(true);
  });

  it('takes a base, and other marks for small bases', async () => {
    const { out } = await cut(
      '-a',
      round,
      '--rows',
      'attribute:region',
      '--columns',
      'question:q',
      '--columns',
      'level:index',
      '--base',
      "q == 'yes'",
      '--small',
      '2',
      '--table',
      '--lang',
      'en',
    );
    expect(out).toContain("Only those for whom: q == 'yes'");
    expect(out).toContain('base (n)  9          9          9');
    expect(out).toContain('outside the base: 9; no answer or value: 1');
  });
});

describe('briedums crosstab refuses with code 2 and one sentence', () => {
  const rows = ['--rows', 'question:q'];
  const columns = ['--columns', 'attribute:type'];
  it.each([
    ['no rows', ['-a', round, ...columns], 'The option --rows is missing.'],
    ['no columns', ['-a', round, ...rows], 'The option --columns is missing.'],
    [
      'one document instead of lines',
      ['-a', 'a.json', ...rows, ...columns],
      '--answers takes JSON lines of a round: a file .jsonl or -.',
    ],
    [
      'a file that is not there',
      ['-a', 'gone.jsonl', ...rows, ...columns],
      /^Cannot read gone\.jsonl: .*ENOENT.+\.\n$/,
    ],
    [
      'a variable of no kind',
      ['-a', round, '--rows', 'q', ...columns],
      'There is no variable "q" for a cross-table; variables are written question:…, level:…, indicator:… or attribute:….',
    ],
    [
      'an unknown question',
      ['-a', round, '--rows', 'question:zz', ...columns],
      'There is no question "zz" in this methodology version.',
    ],
    [
      'an unknown section',
      ['-a', round, '--rows', 'level:zz', ...columns],
      'There is no scored section "zz" in this methodology version.',
    ],
    [
      'an unknown indicator',
      ['-a', round, '--rows', 'indicator:zz', ...columns],
      'There is no indicator "zz" in this methodology version.',
    ],
    [
      'bands of a choice',
      ['-a', round, '--rows', 'question:q:1/2', ...columns],
      'The variable "question:q:1/2" takes no bands.',
    ],
    [
      'an attribute that nobody has',
      ['-a', round, ...rows, '--columns', 'attribute:size'],
      'Nobody has the attribute "size"; there are region, type.',
    ],
    [
      'a condition that is none',
      ['-a', round, ...rows, ...columns, '--base', 'q =='],
      /^The condition "q ==" is not valid: .+\.\n$/,
    ],
    [
      'a threshold that is no number',
      ['-a', round, ...rows, ...columns, '--threshold', 'x'],
      '--threshold is a whole number, not "x".',
    ],
    [
      'a threshold of nothing',
      ['-a', round, ...rows, ...columns, '--threshold', '0'],
      'a threshold is a whole number of 1 or more, not 0.',
    ],
    [
      'a protection of nothing',
      ['-a', round, ...rows, ...columns, '--threshold', '3', '--protection', '0'],
      'a protection is a whole number of 1 or more, not 0.',
    ],
    [
      'a protection without a threshold',
      ['-a', round, ...rows, ...columns, '--protection', '2'],
      '--protection and --zeros need --threshold.',
    ],
    [
      'a small base that is no number',
      ['-a', round, ...rows, ...columns, '--small', '-'],
      '--small is a whole number, not "-".',
    ],
    ['another language', ['-a', round, ...rows, ...columns, '--lang', 'de'], '--lang is lv or en.'],
  ] as const)('%s', async (_what, options, sentence) => {
    const { code, out, err } = await cut(...options);
    expect([code, out]).toEqual([2, '']);
    expectSentence(err, sentence);
  });

  it.each([
    [
      'a foreign question',
      '{"id":"x","answers":{"zz":{"value":"yes"}}}',
      'line 1 of standard input answers "zz", which is no question of this methodology version.',
    ],
    [
      'a line without answers',
      '{"id":"x"}',
      'line 1 of standard input holds neither "answers" nor "sections".',
    ],
    [
      'section scores that cannot be',
      '{"id":"x","sections":{"s":"101"}}',
      'line 1 of standard input: the score of s is not within 0 to 100: 101.',
    ],
    ['a line that is not JSON', '{', /^line 1 of standard input is not JSON: .+\n$/],
  ])('%s', async (_what, input, sentence) => {
    const { code, err } = await call(
      ['crosstab', '-m', version, '-a', '-', '--rows', 'level:index', '--columns', 'level:s'],
      input,
    );
    expect(code).toBe(2);
    expectSentence(err, sentence);
  });
});
