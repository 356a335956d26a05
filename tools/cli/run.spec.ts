import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { sha256Hex, type Result } from '@briedums/methodology';
import { run } from './run';
import { sample } from './testing/sample';

const folder = mkdtempSync(join(tmpdir(), 'briedums-cli-'));
const put = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const good = put('good.json', sample());
const broken = put('broken.json', { ...sample(), sections: [] });
afterAll(() => rmSync(folder, { recursive: true }));

async function call(argv: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const texts = [stdout, stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
  });
  const code = await run(argv, { stdin: Readable.from([input]), stdout, stderr });
  return { code, out: texts[0]!(), err: texts[1]!() };
}

describe('briedums score', () => {
  it('prints the result with a ledger that its hash names', async () => {
    const answers = put('a.json', { q: { value: 'yes' } });
    const { code, out } = await call(['score', '--methodology', good, '--answers', answers]);
    const result = JSON.parse(out) as Result;
    expect(code).toBe(0);
    expect(result.index.score?.rounded).toBe('100');
    expect(sha256Hex(result.ledger)).toBe(result.ledgerHash);
  });

  const lines = [
    { id: 'x', answers: { q: { value: 'yes' } } },
    { id: 'y', answers: {} },
  ].map((line) => JSON.stringify(line));

  it.each([
    ['a file', false],
    ['standard input', true],
  ])('scores every line of %s', async (_where, stdin) => {
    const text = lines.join('\n') + '\n\n';
    const from = stdin ? '-' : put('many.jsonl', text);
    const { code, out } = await call(['score', '-m', good, '-a', from], text);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; result: Result });
    expect(code).toBe(0);
    expect(results.map(({ id, result }) => [id, result.index.score?.exact])).toEqual([
      ['x', '100'],
      ['y', '0'],
    ]);
  });

  it('writes each result before it asks for the next line', async () => {
    const stdout = new PassThrough();
    let written = 0;
    const behind: number[] = [];
    stdout.on('data', () => (written += 1));
    function* endless() {
      for (let asked = 0; asked < 3000; asked++) {
        behind.push(asked - written);
        yield `${JSON.stringify({ id: `${asked}`, answers: {} })}\n`;
      }
    }
    const io = { stdin: Readable.from(endless(), { highWaterMark: 1 }), stdout, stderr: new PassThrough() };
    expect(await run(['score', '-m', good, '-a', '-'], io)).toBe(0);
    expect(written).toBe(3000);
    expect(Math.max(...behind)).toBeLessThan(1500);
  });

  it('refuses a methodology with errors and says where they are', async () => {
    const { code, out, err } = await call(['score', '-m', broken, '-a', put('a.json', {})]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('error at /sections');
  });
});

describe('briedums check', () => {
  it('is silent about a good version', async () => {
    expect(await call(['check', '-m', good])).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints problems of answers as lines of JSON', async () => {
    const { code, out } = await call(['check', '-m', good, '-a', put('a.json', { q: { value: 'maybe' } })]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ questionId: 'q', code: 'wrongShape', severity: 'error' });
  });
});

describe('briedums schema and hash', () => {
  it('prints the published schema', async () => {
    const published = readFileSync(join(__dirname, '../../libs/methodology/methodology.schema.json'), 'utf8');
    expect((await call(['schema'])).out).toBe(published);
  });

  it('prints the same hash whether defaults are written out or not', async () => {
    const filled = { ...sample(), zeroIsLevelZero: true, checks: [], indicators: [] };
    const hashes = [await call(['hash', '-m', good]), await call(['hash', '-m', put('filled.json', filled)])];
    expect(hashes[0]!.out).toMatch(/^[0-9a-f]{64}\n$/);
    expect(hashes[1]).toEqual(hashes[0]);
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown command', ['fly'], 'There is no command "fly"'],
    ['an unknown option', ['score', '--colour', 'red'], '--colour'],
    ['a stray word', ['score', 'x.json'], 'What is "x.json" for?'],
    ['no methodology', ['score', '--answers', 'a.json'], '--methodology is missing'],
    ['no answers', ['score', '-m', good], '--answers is missing'],
    ['a missing file', ['hash', '-m', join(folder, 'none.json')], 'Cannot read'],
    ['a missing file of lines', ['score', '-m', good, '-a', join(folder, 'none.jsonl')], 'Cannot read'],
    ['a file that is not JSON', ['hash', '-m', put('text.json', '{"a":')], 'is not JSON'],
    ['a name that no file can have', ['score', '-m', good, '-a', 'a\0b.jsonl'], 'Cannot read a b.jsonl'],
    [
      'a name that breaks the line',
      ['score', '-m', good, '-a', put('break.json', { 'a\nb\u2028c\u001b[31m': { value: 'yes' } })],
      'does not hold answers (at a b c [31m)',
    ],
    ['an option without its value', ['score', '-m'], 'The option -m, --methodology needs a value.'],
    [
      'a name without end',
      ['stats', '-m', good, '-a', put('one.jsonl', '{"id":"x","answers":{}}'), '--by', 'y'.repeat(5000)],
      '…',
    ],
    ['a list for answers', ['score', '-m', good, '-a', put('list.json', [])], 'does not hold answers'],
    [
      'a bare value for an answer',
      ['score', '-m', good, '-a', put('shape.json', { q: 'yes' })],
      'does not hold answers (at q)',
    ],
    [
      'a bad line',
      ['score', '-m', good, '-a', put('bad.jsonl', '{"id":"x","answers":{}}\nnot json\n')],
      'line 2 of',
    ],
    [
      'a line without id',
      ['score', '-m', good, '-a', put('noid.jsonl', '{"answers":{}}\n')],
      'has no "id" text',
    ],
    [
      'endless nesting',
      [
        'score',
        '-m',
        good,
        '-a',
        put('deep.json', `{"q":{"value":${'['.repeat(50000)}${']'.repeat(50000)}}}`),
      ],
      'is nested too deeply',
    ],
  ])('%s ends with code 2 and one sentence', async (_what, argv, sentence) => {
    const { code, err } = await call(argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\p{Cc}\p{Zl}]{1,400}[.!?]\n$/u);
  });

  it.each([
    ['ENOSPC', 2, 'Cannot write the output: the disk is full (ENOSPC).\n'],
    ['EPIPE', 0, ''],
  ])('ends with a sentence or without one where the output fails with %s', async (code, exit, sentence) => {
    const failure = Object.assign(new Error(code), { code, syscall: 'write' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(failure) });
    stdout.on('error', () => undefined);
    const stderr = new PassThrough();
    expect(await run(['schema'], { stdin: Readable.from([]), stdout, stderr })).toBe(exit);
    expect(String(stderr.read() ?? '')).toBe(sentence);
  });

  it('explains itself when asked', async () => {
    for (const argv of [[], ['--help'], ['score', '-h']])
      expect((await call(argv)).out).toContain('briedums <command>');
  });
});
