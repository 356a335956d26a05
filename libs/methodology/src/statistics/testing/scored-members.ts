import fc from 'fast-check';

/** A score as numerator and denominator, for checks that do without the library's own numbers. */
export type Value = readonly [bigint, bigint];

export interface Case {
  id: string;
  exact: string;
  level: number;
  value: Value;
}

/** Above zero where the first is the larger; by cross-multiplication. */
export function byExact([a, b]: Value, [c, d]: Value): number {
  const difference = a * d - c * b;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

function written([a, b]: Value): string {
  const common = divisor(a, b);
  return b === common ? `${a / common}` : `${a / common}/${b / common}`;
}

const value = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 1, max: 4 }))
  .filter(([a, b]) => a <= 100 * b)
  .map(([a, b]): Value => [BigInt(a), BigInt(b)]);

/** Up to 25 institutions with scores that often tie; levels have nothing to do with the scores. */
export const scoredMembers: fc.Arbitrary<Case[]> = fc
  .array(fc.tuple(value, fc.integer({ min: 0, max: 5 })), { maxLength: 25 })
  .map((pairs) =>
    pairs.map(([of, level], i) => ({ id: `i${(i * 7) % 100}`, exact: written(of), level, value: of })),
  );
