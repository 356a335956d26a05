import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingFor, isKnown, ReadyAnswer } from './ready-answer';

describe('the encoding of an answer', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.0, gzip;q=0', null],
    ['zstd', null],
  ])('for %p is %p', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});

describe('an answer that the caller has', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
  ])('is told by %p: %p', (given, known) => {
    expect(isKnown('"a"', given)).toBe(known);
  });
});

describe('a ready answer', () => {
  it('has one tag for the same bytes, another for others, and one for each encoding', () => {
    const [a, same, other] = ['a', 'a', 'b'].map((text) => new ReadyAnswer(Buffer.from(text)));
    expect(a!.tag(null)).toMatch(/^"[\w-]{43}"$/);
    expect(same!.tag(null)).toBe(a!.tag(null));
    expect(new Set([a!.tag(null), a!.tag('br'), a!.tag('gzip'), other!.tag(null)]).size).toBe(4);
  });

  it('is the same in every encoding, and is not packed while it is short', async () => {
    const text = 'Ādaži '.repeat(1000);
    const long = new ReadyAnswer(Buffer.from(text));
    expect(brotliDecompressSync(await long.in('br')).toString()).toBe(text);
    expect(gunzipSync(await long.in('gzip')).toString()).toBe(text);
    expect(await long.in('br')).toBe(await long.in('br'));
    expect((await long.in(null)).toString()).toBe(text);
    expect([long.encodingFor('br'), new ReadyAnswer(Buffer.from('short')).encodingFor('br')]).toEqual([
      'br',
      null,
    ]);
  });
});
