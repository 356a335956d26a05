import { exactText, ofDecimal } from '../exact/exact';
import { createEnvironment } from './environment';
import { compileExpression, numberOf, type ExpressionKind } from './expression';
import {
  DECIMAL,
  recordOf,
  STRING,
  STRINGS,
  type ExpressionType,
  type ExpressionValue,
} from './expression-type';
import { STATES } from './states';

const types = new Map<string, ExpressionType>([
  ['one', STRING],
  ['many', STRINGS],
  ['n', DECIMAL],
  ['share', recordOf(['part', 'whole', 'percent'], DECIMAL)],
  ['grid', recordOf(['a', 'b'], recordOf(['x', 'y'], DECIMAL))],
  ['rows', { kind: 'rows', fields: { total: DECIMAL, name: STRING } }],
]);
const values: Record<string, ExpressionValue> = {
  one: 'none',
  many: ['a', 'b'],
  n: ofDecimal('0.3'),
  share: { part: ofDecimal('1'), whole: ofDecimal('3'), percent: ofDecimal('100').div(ofDecimal('3')) },
  grid: { a: { x: ofDecimal('1'), y: ofDecimal('2') }, b: { x: ofDecimal('0'), y: ofDecimal('4.5') } },
  rows: [
    { total: ofDecimal('0.1'), name: 'p' },
    { total: ofDecimal('0.2'), name: 'q' },
  ],
};
const env = createEnvironment(types);
const scope: Record<string, unknown> = {
  [STATES]: { answered: (id: string) => id === 'one', notApplicable: (id: string) => id === 'many' },
};
for (const [id, value] of Object.entries(values)) scope[id] = env.converters.get(id)?.(value);

function run(text: string, kind: ExpressionKind = 'boolean'): unknown {
  const compiled = compileExpression(env, text, kind);
  if ('problem' in compiled) throw new Error(JSON.stringify(compiled.problem));
  return compiled.expression.run(scope);
}
function fault(text: string, kind: ExpressionKind = 'boolean'): unknown {
  const compiled = compileExpression(env, text, kind);
  return 'problem' in compiled ? [compiled.problem.fault, compiled.problem.text] : compiled.expression.text;
}

describe('expressions', () => {
  it.each([
    "one == 'none'",
    "one in ['none', 'some']",
    "'a' in many && !('c' in many)",
    'n == 0.1 + 0.2',
    'n > 0.29 && n < 0.31 && n <= 0.3 && n >= 0.3',
    '0.3 == n && 1 > n && n != 1 && 0 < n',
    'share.percent * 3 == 100',
    'share.part / share.whole == 1.0 / 3',
    'n / grid.b.x == 0',
    'grid.a.x + grid.b.y == 5.5',
    "grid['a']['y'] == 2",
    "rows.exists(r, r.total > 0.15 && r.name == 'q')",
    'sum(rows.map(r, r.total)) == 0.3',
    "sum(rows.filter(r, r.name == 'q').map(r, r.total)) == 0.2",
    "answered('one') && !answered('n') && notApplicable('many')",
    "rows.all(r, answered('one'))",
    'size(many) == 2 && rows.size() == 2',
    "(one == 'none' ? n : 0.0) == 0.3",
    '-n < 0',
  ])('%s', (text) => {
    expect(run(text)).toBe(true);
  });

  it('computes exact numbers', () => {
    expect(exactText(numberOf(run('share.percent', 'number'))!)).toBe('100/3');
    expect(exactText(numberOf(run('size(many)', 'number'))!)).toBe('2');
  });

  it.each([
    ["rows[5].name == 'p'", 'boolean'],
    ['rows[5].total', 'number'],
    ['rows[9].name', 'text'],
    ['size(many) / (size(many) - 2) == 1', 'boolean'],
  ] as const)('has no value instead of an error: %s', (text, kind) => {
    expect(run(text, kind)).toBeUndefined();
  });

  it.each([
    ['nope == 1', ['unknownName', 'nope']],
    ["answered('nope')", ['unknownName', "'nope'"]],
    ['answered(one)', ['unknownName', 'one']],
    ['grid.c.x > 0', ['unknownField', 'c']],
    ['rows.exists(r, r.totl > 0)', ['unknownField', 'totl']],
    ['one == 1', ['wrongTypes', 'one == 1']],
    ['n', ['wrongResult', 'n']],
    ["one == 'a' &&", ['syntax', '']],
    ["one.matches('a+')", ['functionNotAllowed', 'matches']],
    ['double(2) > 1.0', ['functionNotAllowed', 'double']],
    ['cel.bind(x, 1, x > 0)', ['functionNotAllowed', 'bind']],
    ['n > 1e3', ['badNumber', '1e3']],
    ["many.exists(one, one == 'a')", ['nameTaken', 'one']],
    ['many.exists(a, many.exists(b, many.exists(c, a == b)))', ['tooDeep', 'c']],
    [`1${'+1'.repeat(5000)} > 0`.slice(0, 2001), ['syntax', '1']],
  ])('%s is wrong', (text, expected) => {
    expect(fault(text)).toEqual(expected);
  });

  it('knows the questions an expression depends on', () => {
    const compiled = compileExpression(env, "answered('n') && rows.exists(r, r.name == one)", 'boolean');
    expect('expression' in compiled && [...compiled.expression.uses].sort()).toEqual(['n', 'one', 'rows']);
  });
});
