/** Reproducible chance: the same seed gives the same draws on any machine. Only for demonstration data, never for a score. */
export interface Rng {
  /** At least 0 and below 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  /** Around 0, about two thirds within ±1. */
  normal(): number;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32 bits that depend on every character (FNV-1a). */
const hash = (text: string): number =>
  [...text].reduce((h, char) => Math.imul(h ^ (char.codePointAt(0) ?? 0), FNV_PRIME), FNV_OFFSET);

/** Mulberry32: a counter whose bits are mixed; quick and even enough for made-up data. */
export const rngOf = (seed: string): Rng => {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick<T>(items: readonly T[]): T {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    // Twelve even draws add up to variance 1.
    normal: () => Array.from({ length: 12 }, next).reduce((sum, x) => sum + x, -6),
  };
};
