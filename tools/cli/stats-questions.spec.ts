import type { MethodologyInput } from '@briedums/methodology';
import { call, file as put } from './testing/call';
import { sample } from './testing/sample';

const text = (lv: string, en: string) => ({ lv, en });
const options = (...ids: string[]) => ids.map((id) => ({ id, text: text(`Ar ${id}`, `With ${id}`) }));
const lines = (...ids: string[]) => ids.map((id) => ({ id, text: text(`Rinda ${id}`, `Row ${id}`) }));
const asked = (id: string, type: string, more: object = {}) => ({
  id,
  code: id.toUpperCase(),
  text: text(`Kas ir ${id}?`, `What is ${id}?`),
  type,
  ...more,
});

/** One question of every kind of statistic beside the scored one. */
function version(): MethodologyInput {
  const document = sample();
  const questions = [
    asked('one', 'single', { options: options('a', 'b'), shownIf: "q == 'yes'" }),
    asked('many', 'multiple', { options: options('a', 'b', 'c') }),
    asked('grid', 'choiceTable', { rows: lines('r', 's'), options: options('e', 'p') }),
    asked('size', 'number', {
      decimals: 1,
      bands: [
        { to: '0.5', points: '0' },
        { from: '0.5', to: '9', points: '1' },
        { from: '9', points: '2' },
      ],
    }),
    asked('free', 'number', { decimals: 1 }),
    asked('share', 'share', { part: text('daļa', 'part'), whole: text('viss', 'whole') }),
    asked('cells', 'numberTable', { rows: lines('r'), columns: lines('c') }),
    asked('words', 'text'),
    asked('rows', 'group', {
      rowName: text('Rinda', 'Row'),
      questions: [asked('inner', 'yesNo'), asked('uses', 'number')],
    }),
  ].map((question) => ({ recommendations: [{ text: text('Dari.', 'Do.') }], ...question }));
  const [part] = document.sections[0]!.subsections;
  part!.questions.push(...(questions as unknown as (typeof part & object)['questions']));
  return document;
}

const good = put('questions-version.json', version());
const line = (id: string, type: string, answers: Record<string, unknown>) => ({
  id,
  attributes: { type },
  answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }])),
});
const round = [
  line('x', 'town', {
    q: 'yes',
    one: 'a',
    many: ['a', 'c'],
    grid: { r: 'e' },
    size: '0.5',
    free: '1.5',
    share: { part: '1', whole: '3' },
    cells: { r: { c: '12' } },
    words: 'Vārdi',
    rows: [{ inner: 'yes', uses: '3' }, { inner: 'no' }],
  }),
  line('y', 'town', { q: 'yes', one: 'b', many: ['a'], size: '12', free: '2.5', rows: [{ uses: '4' }] }),
  line('z', 'novads', { q: 'no', many: ['b'], size: '0.4', share: { part: '2', whole: '3' } }),
]
  .map((one) => JSON.stringify(one))
  .join('\n');

const argv = (...more: string[]) => ['stats', '--questions', '-m', good, '-a', '-', ...more];
interface Document {
  base: string | null;
  questions: {
    question: string;
    code: string;
    statistics: Record<string, { all: object; cuts: object[] }>;
  }[];
}
async function document(...more: string[]): Promise<Document> {
  const { code, out, err } = await call(argv(...more), round);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Document;
}
const tables = async (...more: string[]) => (await call(argv('--table', ...more), round)).out;

describe('briedums stats --questions', () => {
  it('counts every question in the way of its type, also inside groups', async () => {
    const { questions } = await document();
    expect(questions.map(({ question, statistics }) => [question, ...Object.keys(statistics)])).toEqual([
      ['q', 'frequency'],
      ['one', 'frequency'],
      ['many', 'frequency', 'ticks'],
      ['grid', 'grid'],
      ['size', 'bands'],
      ['free', 'bands'],
      ['share', 'pooled'],
      ['cells', 'r.c'],
      ['words', 'answered'],
      ['rows', 'answered'],
      ['rows.inner', 'frequency'],
      ['rows.uses', 'bands'],
    ]);
    const all = Object.fromEntries(
      questions.flatMap((one) =>
        Object.entries(one.statistics).map(([name, { all }]) => [`${one.question} ${name}`, all]),
      ),
    );
    expect(all).toMatchObject({
      'one frequency': { asked: 2, hidden: 1, options: [{ ofBase: { count: 1, share: '50' } }, {}] },
      'many ticks': { ticks: [{}, { ofBase: { count: 2 } }, { ofBase: { count: 1, rounded: '33' } }, {}] },
      'size bands': { sum: { exact: '129/10' }, bands: [1, 1, 1].map((count) => ({ ofBase: { count } })) },
      'share pooled': { parts: [{ pooled: { exact: '50' } }] },
      'cells r.c': { answered: 1, notAnswered: 2, sum: { exact: '12' } },
      'rows.inner frequency': { asked: 3, answered: 2 },
      'rows.uses bands': { sum: { exact: '7' } },
    });
  });

  it('counts only the questions named, by group and of a base', async () => {
    const named = ['--question', 'one', '--question', 'rows'];
    const { base, questions } = await document(...named, '--by', 'type', '--base', "'a' in many");
    expect(base).toBe("'a' in many");
    expect(questions.map(({ question }) => question)).toEqual(['one', 'rows', 'rows.inner', 'rows.uses']);
    expect(questions[0]?.statistics['frequency']).toMatchObject({
      all: { institutions: 3, outside: 1, base: 2 },
      cuts: [
        {
          groups: [
            { value: 'novads', outside: 1, base: 0 },
            { value: 'town', base: 2 },
          ],
        },
      ],
    });
  });

  it('prints tables in Latvian, small bases marked and empty rows left out', async () => {
    const out = await tables('--question', 'one', '--by', 'type', '--small', '2');
    expect(out.split('\n')).toEqual([
      'ONE (one) Kas ir one?',
      '               visi      type: novads  type: town',
      'atbildēja (n)  2         0*            2',
      '  Ar a         50 % (1)  –             50 % (1)',
      '  Ar b         50 % (1)  –             50 % (1)',
      'nav jautāts    1         1             0',
      '',
      '* atbilžu skaits mazāks par 2: procenti ir tikai ilustratīvi',
      '',
    ]);
  });

  it('prints numbers as the language writes them', async () => {
    const [lv, en] = [
      await tables('--question', 'size', '--small', '0'),
      await tables('--question', 'size', '--lang', 'en'),
    ];
    expect(lv.split('\n').slice(3)).toEqual([
      '  mazāk nekā 0,5               33 % (1)',
      '  no 0,5 līdz 9 (neieskaitot)  33 % (1)',
      '  no 9                         33 % (1)',
      '  cits skaitlis                0 % (0)',
      'kopā                           12,9',
      '',
    ]);
    expect(en).toContain('below 0.5');
    expect(en).toContain('* fewer than 10 answers');
  });

  it('prints every kind of statistic', async () => {
    const out = await tables('--lang', 'en', '--small', '0');
    for (const part of [
      'options ticked: 2  33 % (1)',
      'Row r: answered (n)  1',
      'CELLS (cells.r.c) What is cells? Row r: Row c',
      'least         1.5',
      'pooled share    50 %',
      'INNER (rows.inner) What is inner?',
    ])
      expect(out).toContain(part);
  });

  it.each([
    ['a foreign question', ['--question', 'zzz'], 'There is no question "zzz"'],
    ['a base that is no condition', ['--base', 'size >'], 'The condition "size >" is not valid'],
    ['an attribute nobody has', ['--by', 'colour'], 'Nobody has the attribute "colour"; there are type.'],
    ['an unknown language', ['--lang', 'ru'], '--lang is lv or en.'],
    ['a small base that is no number', ['--small', 'few'], '--small is a whole number, not "few".'],
    ['a single set of answers', ['-a', 'one.json'], '--answers takes JSON lines'],
  ])('refuses %s with code 2 and one sentence', async (_what, more, sentence) => {
    const { code, out, err } = await call(argv(...more), round);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['section scores', '{"id":"x","sections":{"s":"50"}}', 'line 1 of standard input holds no "answers"'],
    ['an answer to a foreign question', '{"id":"x","answers":{"zzz":{"value":1}}}', 'answers "zzz"'],
    ['no attributes at all', '{"id":"x","answers":{}}', 'nobody has any attributes.'],
  ])('refuses a line with %s', async (_what, input, sentence) => {
    const { code, err } = await call(argv('--by', 'type'), input);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
