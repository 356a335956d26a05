import type { Knowledge } from './attacker';

/** A prime below 2²⁶, so that products stay exact in a double. */
const PRIME = 67_108_859;

const inverse = (value: number): number => {
  let [result, base, power] = [1, value % PRIME, PRIME - 2];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
};

/**
 * The unknown counts that follow from the equations alone, by linear algebra: those whose unit vector lies in the row space.
 * Reckoned modulo a prime. Factors are 1 and −1, so a row space that changes modulo this prime would need a minor divisible by it.
 */
export function determined({ known, constraints }: Knowledge): number[] {
  const unknown = known.flatMap((value, v) => (value === null ? [v] : []));
  const place = new Map(unknown.map((v, i) => [v, i]));
  const rows = constraints
    .filter(({ equal }) => equal)
    .map(({ terms }) => {
      const row = new Array<number>(unknown.length).fill(0);
      for (const [v, f] of terms) {
        const at = place.get(v);
        if (at !== undefined) row[at] = (row[at]! + f + PRIME) % PRIME;
      }
      return row;
    });
  const reduced = reduce(rows, unknown.length);
  return reduced.flatMap((row) => {
    const used = row.flatMap((value, i) => (value === 0 ? [] : [i]));
    return used.length === 1 ? [unknown[used[0]!]!] : [];
  });
}

/** Reduced row echelon form: then a unit vector of the row space is one of the rows. */
function reduce(rows: number[][], width: number): number[][] {
  let done = 0;
  for (let column = 0; column < width; column++) {
    const pivot = rows.findIndex((row, i) => i >= done && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const scale = inverse(rows[done]![column]!);
    rows[done] = rows[done]!.map((value) => (value * scale) % PRIME);
    rows.forEach((row, i) => {
      const factor = row[column]!;
      if (i === done || factor === 0) return;
      for (let at = column; at < width; at++)
        row[at] = (row[at]! + (PRIME - factor) * rows[done]![at]!) % PRIME;
    });
    done += 1;
  }
  return rows.slice(0, done);
}
