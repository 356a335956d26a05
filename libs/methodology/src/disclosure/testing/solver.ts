import type { Constraint, Knowledge } from './attacker';

interface Bounds {
  low: number[];
  high: number[];
}

/** Narrows what each count can be until nothing narrows any more; false when nothing is left. Factors are 1 and −1. */
function narrow(constraints: readonly Constraint[], { low, high }: Bounds): boolean {
  for (let changed = true; changed;) {
    changed = false;
    for (const { terms, equal } of constraints) {
      let [least, most] = [0, 0];
      for (const [v, f] of terms) {
        least += f > 0 ? low[v]! : -high[v]!;
        most += f > 0 ? high[v]! : -low[v]!;
      }
      if (most < 0 || (equal && least > 0)) return false;
      for (const [v, f] of terms) {
        const [from, to] = [low[v]!, high[v]!];
        if (from === to) continue;
        // What the others leave: at least −(their most), and where the sum is 0 at most −(their least).
        const most1 = f > 0 ? to - most : from + most;
        const least1 = f > 0 ? from - least : to + least;
        if (f > 0) {
          low[v] = Math.max(from, most1);
          if (equal) high[v] = Math.min(to, least1);
        } else {
          high[v] = Math.min(to, most1);
          if (equal) low[v] = Math.max(from, least1);
        }
        if (low[v]! > high[v]!) return false;
        changed ||= low[v] !== from || high[v] !== to;
      }
    }
  }
  return true;
}

/** Every table that agrees with the knowledge, one by one, with counts up to `cap`. */
export function* solutions({ known, least, constraints }: Knowledge, cap: number): Generator<number[]> {
  yield* branch(constraints, {
    low: known.map((value, v) => value ?? least[v]!),
    high: known.map((value) => value ?? cap),
  });
}

function* branch(constraints: readonly Constraint[], bounds: Bounds): Generator<number[]> {
  if (!narrow(constraints, bounds)) return;
  const { low, high } = bounds;
  let open = -1;
  for (let v = 0; v < low.length; v++)
    if (low[v]! < high[v]! && (open < 0 || high[v]! - low[v]! < high[open]! - low[open]!)) open = v;
  if (open < 0) return yield low;
  for (let value = low[open]!; value <= high[open]!; value++) {
    const next = { low: [...low], high: [...high] };
    next.low[open] = value;
    next.high[open] = value;
    yield* branch(constraints, next);
  }
}
