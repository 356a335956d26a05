import { call, file as put } from './testing/call';
import { sample } from './testing/sample';

const good = put('stats-good.json', sample());
const rising = sample();
rising.sections[0]!.scoring!.limits = ['20', '50', '40', '90'];

const lines = (...all: object[]) => all.map((one) => JSON.stringify(one)).join('\n');
const yes = { q: { value: 'yes' } };
const no = { q: { value: 'no' } };
const round = lines(
  { id: 'x', answers: yes, attributes: { region: 'Vidzeme', type: 'town' } },
  { id: 'y', answers: no, attributes: { region: 'Vidzeme', type: 'novads' } },
  { id: 'z', sections: { s: '50' }, attributes: { region: 'Latgale' } },
  { id: 'n', sections: { s: null } },
);
interface Found {
  n: number;
  funnel: { missing: number }[] | null;
  targets: { target: string; scored: number; mean: object; cuts: { groups: { group: string | null }[] }[] }[];
}
const stats = async (...more: string[]) => {
  const { code, out } = await call(['stats', '-m', good, '-a', '-', ...more], round);
  expect(code).toBe(0);
  return JSON.parse(out) as Found;
};

describe('briedums stats', () => {
  it('takes answers and section scores of one round together', async () => {
    const { n, targets, funnel } = await stats();
    expect(n).toBe(4);
    expect(targets).toMatchObject([
      { target: 'index', scored: 3, mean: { exact: '50', rounded: '50.0' } },
      { target: 's', scored: 3 },
    ]);
    expect(funnel).toBeNull();
  });

  it('makes groups by several attributes, those without one last', async () => {
    const { targets } = await stats('--by', 'region,type', '--section', 's');
    expect(targets.map(({ target }) => target)).toEqual(['s']);
    expect(targets[0]?.cuts.map(({ groups }) => groups.map(({ group }) => group))).toEqual([
      ['Latgale', 'Vidzeme', null],
      ['novads', 'town', null],
    ]);
  });

  it('counts the participation from invitations to indices', async () => {
    for (const more of [[], ['--section', 's']]) {
      const { funnel } = await stats('--invited', '6', '--contacts', '5', ...more);
      expect(funnel?.map(({ missing }) => missing)).toEqual([0, 1, 2, 3]);
    }
  });

  it('prints a table with small groups marked', async () => {
    const argv = [
      'stats',
      '-m',
      good,
      '-a',
      '-',
      '--by',
      'type',
      '--near',
      '10',
      '--invited',
      '5',
      '--table',
      '--lang',
      'en',
    ];
    const { code, out } = await call(argv, round);
    const rows = out.split('\n').map((line) => line.split(/ {2,}/).join('|'));
    expect(code).toBe(0);
    expect(rows).toContain('index|all|4|3|50.0|50.0|25.0|75.0|0.0|100.0|L0 L2 L5 (33 %)');
    expect(rows).toContain('index|type town*|1|1|100.0|100.0|100.0|100.0|100.0|100.0|L5 (100 %)');
    expect(rows).toContain('s|all|3|1 (33 %)|0 (0 %)|1 (33 %)|0 (0 %)|0 (0 %)|1 (33 %)|1');
    expect(rows).toContain('s|all|z|50|L2 → L3|1');
    expect(rows).toContain('index|all|50.0|x 100.0|z 50.0');
    expect(rows).toContain('with an index|3|60|1|2');
    expect(out).toContain('* fewer than 10');
  });

  it('names by code what leaders have and others lack', async () => {
    const { out } = await call(
      ['stats', '-m', good, '-a', '-', '--top', '1', '--table', '--lang', 'en'],
      round,
    );
    expect(out).toMatch(/index +Q1 \(q\) +100 % of 1 +0 % of 1 +100\.0/);
    expect(out).not.toContain('or above');
  });

  it('names all of a level and above', async () => {
    const { out } = await call(
      ['stats', '-m', good, '-a', '-', '--level', '2', '--table', '--lang', 'en'],
      round,
    );
    expect(out).toMatch(/At level 2 or above\ntarget +n +who\nindex +2 +x, z\n/);
  });
});

describe('bad input of stats', () => {
  let files = 0;
  const bad = (line: object | string) => put(`bad-${files++}.jsonl`, line);
  const known = put('round.jsonl', round);

  it.each<[string, string[], string]>([
    ['no methodology', ['-a', known], '--methodology is missing'],
    ['a file that is not there', ['-m', good, '-a', `${known}.jsonl`], 'Cannot read'],
    ['a file that is no JSON lines', ['-m', good, '-a', put('one.json', yes)], 'takes JSON lines of a round'],
    [
      'a file that is no methodology',
      ['-m', put('answers.json', yes), '-a', known],
      'is not a methodology version',
    ],
    [
      'limits that do not rise',
      ['-m', put('rising.json', rising), '-a', known],
      'is not a methodology version',
    ],
    ['a line that is not JSON', ['-m', good, '-a', bad('{"id":')], 'line 1 of'],
    ['a line without id', ['-m', good, '-a', bad({ answers: {} })], 'has no "id" text'],
    ['a line that is no object', ['-m', good, '-a', bad('null')], 'has no "id" text'],
    [
      'neither answers nor sections',
      ['-m', good, '-a', bad({ id: 'x' })],
      'neither "answers" nor "sections"',
    ],
    [
      'a foreign question',
      ['-m', good, '-a', bad({ id: 'x', answers: { zz: { value: 'yes' } } })],
      'answers "zz"',
    ],
    [
      'answers of no shape',
      ['-m', good, '-a', bad({ id: 'x', answers: { q: 'yes' } })],
      'does not hold answers',
    ],
    [
      'a foreign section',
      ['-m', good, '-a', bad({ id: 'x', sections: { zz: '5' } })],
      'zz is not a scored section',
    ],
    [
      'a score above 100',
      ['-m', good, '-a', bad({ id: 'x', sections: { s: '101' } })],
      'not within 0 to 100',
    ],
    ['a score that is none', ['-m', good, '-a', bad({ id: 'x', sections: { s: 'high' } })], 'are not scores'],
    [
      'attributes of no shape',
      ['-m', good, '-a', bad({ id: 'x', answers: {}, attributes: ['a'] })],
      '"attributes"',
    ],
    [
      'an institution twice',
      ['-m', good, '-a', bad(lines({ id: 'x', answers: {} }, { id: 'x', answers: {} }))],
      'line 2 of',
    ],
    ['an attribute nobody has', ['-m', good, '-a', known, '--by', 'colour'], 'there are region, type.'],
    ['an unknown section', ['-m', good, '-a', known, '--section', 'zz'], 'zz is not a scored section'],
    [
      'a top that is no number',
      ['-m', good, '-a', known, '--top', 'all'],
      '--top is a whole number, not "all"',
    ],
    ['a top of none', ['-m', good, '-a', known, '--top', '0'], 'top is a whole number of 1 or more'],
    ['a level that is no number', ['-m', good, '-a', known, '--level', 'high'], '--level is a whole number'],
    [
      'a level that does not exist',
      ['-m', good, '-a', known, '--level', '6'],
      'level is a whole number of 0 to 5',
    ],
    ['a distance that is no number', ['-m', good, '-a', known, '--near', 'x'], 'near is a number of points'],
    ['a base that is none', ['-m', good, '-a', known, '--base', 'some'], '--base is scored or all'],
    ['ties that are none', ['-m', good, '-a', known, '--ties', 'max'], '--ties is minimum or average'],
    ['a quantile that is none', ['-m', good, '-a', known, '--quantile', '10'], '--quantile is 1 to 9'],
    ['fewer invited than submitted', ['-m', good, '-a', known, '--invited', '3'], 'are more than 3 invited'],
  ])('%s ends with code 2 and one sentence', async (_what, argv, sentence) => {
    const { code, out, err } = await call(['stats', ...argv]);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(sentence);
  });
});
