import { methodologySchema, type Methodology } from '../schema/methodology';
import { sampleDocument, section, text, yesNo } from '../testing/sample-document';
import { weightSensitivity, type Assessed } from '.';

const five = Array.from({ length: 5 }, () => text('…'));
const limits: [string, string, string, string] = ['20', '50', '80', '90'];
const version = (weights: Record<string, string>): Methodology =>
  methodologySchema.parse(
    sampleDocument({
      sections: Object.entries(weights).map(([id, weight]) =>
        section(id, [yesNo(`q${id}`)], { scoring: { weight, limits, descriptors: five } }),
      ),
    }),
  );

/** The least share there is: a factor is 9,999, 10,000 or 10,001 ten-thousandths, so that every draw can be listed. */
const SHARE = '0.0001';
const FACTORS = [9_999n, 10_000n, 10_001n];

interface Small {
  weights: Record<string, bigint>;
  /** Scores in thousandths. */
  institutions: Record<string, Record<string, bigint>>;
}

/** Sum over institutions of the shift of the (minimum) rank; indices compared as fractions of whole numbers. */
function shift({ weights, institutions }: Small, factors: readonly bigint[]): number {
  const ranks = (own: readonly bigint[]) => {
    const indices = Object.values(institutions).map((scores) => {
      const parts = Object.keys(weights).map((id, k) => [weights[id]! * own[k]!, scores[id]!] as const);
      const total = parts.reduce((sum, [weight, score]) => sum + weight * score, 0n);
      const carried = parts.reduce((sum, [weight]) => sum + weight, 0n);
      // As the index is: half-up to a millionth.
      return (2n * total * 1_000n + carried) / (2n * carried);
    });
    return indices.map((index) => 1 + indices.filter((other) => other > index).length);
  };
  const declared = ranks(factors.map(() => 10_000n));
  return ranks(factors).reduce((sum, rank, i) => sum + Math.abs(rank - declared[i]!), 0);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const variance = (values: readonly number[]): number =>
  mean(values.map((value) => value * value)) - mean(values) ** 2;

/** First-order and total indices by their definitions, over every combination of factors. */
function listed(small: Small): Record<string, { first: number; total: number }> {
  const ids = Object.keys(small.weights);
  const all = ids.reduce<bigint[][]>(
    (rows, _) => rows.flatMap((row) => FACTORS.map((f) => [...row, f])),
    [[]],
  );
  const points = all.map((factors) => ({ factors, value: shift(small, factors) }));
  const whole = variance(points.map(({ value }) => value));
  const groups = (key: (factors: readonly bigint[]) => string) => {
    const found = new Map<string, number[]>();
    for (const { factors, value } of points)
      found.set(key(factors), [...(found.get(key(factors)) ?? []), value]);
    return [...found.values()];
  };
  return Object.fromEntries(
    ids.map((id, k) => {
      const alone = groups((factors) => `${factors[k]}`).map(mean);
      const rest = groups((factors) => factors.filter((_, i) => i !== k).join()).map(variance);
      return [id, { first: variance(alone) / whole, total: mean(rest) / whole }];
    }),
  );
}

function sampled(small: Small): Record<string, { first: number; total: number }> {
  const texts = (values: Record<string, bigint>, over: string) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, `${value}${over}`]));
  const institutions = Object.entries(small.institutions).map(([id, scores]): Assessed => ({
    id,
    sections: texts(scores, '/1000'),
  }));
  const found = weightSensitivity(version(texts(small.weights, '')), institutions, {
    seed: 20261120,
    samples: 20_000,
    share: SHARE,
  });
  return Object.fromEntries(
    found.map(({ section: id, first, total }) => [id, { first: Number(first), total: Number(total) }]),
  );
}

/** The standard error of 20,000 samples is about 0.01. */
function expectClose(small: Small, known: Record<string, { first: number; total: number }>): void {
  const found = sampled(small);
  for (const [id, { first, total }] of Object.entries(known)) {
    expect(Math.abs(found[id]!.first - first)).toBeLessThan(0.03);
    expect(Math.abs(found[id]!.total - total)).toBeLessThan(0.03);
  }
}

describe('weightSensitivity', () => {
  it('finds no influence where no rank can move', () => {
    const alike = [
      { id: 'x', sections: { a: '80', b: '80' } },
      { id: 'y', sections: { a: '20', b: '20' } },
    ];
    expect(weightSensitivity(version({ a: '1', b: '3' }), alike, { seed: 1, samples: 16 })).toEqual([
      { section: 'a', first: null, total: null },
      { section: 'b', first: null, total: null },
    ]);
  });

  it('gives two weights that only matter against each other nothing alone and everything together', () => {
    // x and y tie; whichever weight is larger decides. By hand: the ranks move unless the factors are equal, in 6 of 9 cases,
    // and in 2 of 3 whatever one factor is: no first order. With the other fixed all of the variance remains: total 1. A
    // section in which both stand alike changes nothing.
    const tie: Small = {
      weights: { a: 1n, b: 1n, c: 1n },
      institutions: {
        x: { a: 60_000n, b: 40_000n, c: 50_000n },
        y: { a: 40_000n, b: 60_000n, c: 50_000n },
      },
    };
    const byHand = { a: { first: 0, total: 1 }, b: { first: 0, total: 1 }, c: { first: 0, total: 0 } };
    const exact = listed(tie);
    for (const [id, { first, total }] of Object.entries(byHand)) {
      expect(exact[id]!.first).toBeCloseTo(first, 12);
      expect(exact[id]!.total).toBeCloseTo(total, 12);
    }
    expectClose(tie, byHand);
    expect(sampled(tie)['c']!.total).toBe(0);
  });

  it.each<[string, Small]>([
    [
      // By hand: y passes x only with a up and b down, in 1 of 9 cases, so the variance is 8/81. With a up that is 1 of 3, else
      // none: the means vary by 2/81, a quarter. With b down the rest varies by 2/9 in 1 of 3 cases: 6/81, three quarters.
      'that move only when one weight grows against another',
      {
        weights: { a: 1n, b: 1n, c: 2n },
        institutions: {
          x: { a: 50_000n, b: 50_000n, c: 50_000n },
          y: { a: 60_000n, b: 39_998n, c: 50_000n },
          z: { a: 20_000n, b: 20_000n, c: 20_000n },
        },
      },
    ],
    [
      'of four institutions close to each other',
      {
        weights: { a: 3n, b: 2n, c: 1n },
        institutions: {
          x: { a: 50_000n, b: 50_000n, c: 50_000n },
          y: { a: 60_000n, b: 40_000n, c: 39_995n },
          z: { a: 40_000n, b: 60_000n, c: 60_004n },
          w: { a: 55_000n, b: 30_000n, c: 74_997n },
        },
      },
    ],
  ])('comes close to the indices of a full list of draws for ranks %s', (_what, small) => {
    const exact = listed(small);
    expect(Object.values(exact).some(({ first }) => first > 0.05)).toBe(true);
    expectClose(small, exact);
  });
});
