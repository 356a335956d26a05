import { OutOfRange } from '../texts/out-of-range';

/**
 * A generator of 32-bit numbers, the same on every machine: xoshiro128** 1.1 (Blackman and Vigna), its state filled from the
 * seed by SplitMix32. Only 32-bit integer operations are used.
 */
export interface Random {
  /** A whole number of 0 to 2³² − 1. */
  next(): number;
  /** A whole number of 0 to `below` − 1, each as likely: numbers that would favour some are thrown away. */
  below(below: number): number;
}

const rotated = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** @param seed a whole number of 0 to 2³² − 1 */
export function randomFrom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) throw new OutOfRange('seed', { given: seed });
  return generator(Int32Array.from(splitMix(seed)));
}

/** A generator that goes on from four 32-bit numbers, which it changes. */
export function generator(state: Int32Array): Random {
  const next = () => step(state);
  const below = (limit: number): number => {
    const most = 0x100000000 - (0x100000000 % limit);
    let drawn = next();
    while (drawn >= most) drawn = next();
    return drawn % limit;
  };
  return { next, below };
}

function splitMix(seed: number): number[] {
  let at = seed | 0;
  return [0, 1, 2, 3].map(() => {
    at = (at + 0x9e3779b9) | 0;
    let z = Math.imul(at ^ (at >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  });
}

function step(state: Int32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  const third = c ^ a;
  const fourth = d ^ b;
  state[1] = b ^ third;
  state[0] = a ^ fourth;
  state[2] = third ^ (b << 9);
  state[3] = rotated(fourth, 11);
  return result;
}
