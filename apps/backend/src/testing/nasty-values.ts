/** Texts in the place of an id, a word or a number of an address. */
export const nastyWords: readonly string[] = [
  '',
  ' ',
  'a\u0000b',
  'x'.repeat(300),
  `' OR '1'='1`,
  '%E0%A4%A',
  '../../../../etc/passwd',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-4fff-bfff-fffffffffffg',
  '__proto__',
  '1e400',
];

/** Texts in the place of any value of a body. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  'a\u0000b',
  '\uD800',
  'a\uDFFFb',
  '\r\nSet-Cookie: a=b',
  '\u202Egnp.exe\uFFFF\u{10FFFF}',
  'x'.repeat(5000),
  `'; DROP TABLE answer; -- $1::uuid[] \\' {}`,
  '<img src=x onerror=alert(1)> {{7*7}} ${7*7}',
  '=HYPERLINK("http://x.test")',
  '00000000-0000-0000-0000-000000000000',
  'constructor',
  '9007199254740993',
  '9999-12-31T23:59:59-23:59',
  '0000-01-01T00:00:00+23:59',
];

const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

/** What JSON can hold besides. */
export const nastyJson: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  [],
  [[null]],
  ['\u0000'],
  Array.from({ length: 2000 }, (_, i) => i),
  {},
  { value: '\uD800' },
  { '\u0000': { '\uD800': 1 } },
  JSON.parse('{"hasOwnProperty": 1, "toString": null, "then": "x", "length": 1e9}') as unknown,
  deep(30),
  deep(70),
];
