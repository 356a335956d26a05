import { tooDeep } from './depth';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('tooDeep', () => {
  it('lets pass what the endpoints know, however wide', () => {
    expect(tooDeep(nested(64))).toBe(false);
    expect(tooDeep({ a: Array.from({ length: 10_000 }, () => ({ b: 1 })) })).toBe(false);
    expect([undefined, null, 'text', 1].map(tooDeep)).toEqual([false, false, false, false]);
  });

  it('stops at what nobody sends in earnest', () => {
    expect(tooDeep(nested(66))).toBe(true);
    expect(tooDeep({ a: nested(100_000) })).toBe(true);
  });
});
