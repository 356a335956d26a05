import { compare, exactText, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import { roundHalfUp } from '../exact/round';
import { byName } from '../statistics/groups';

/** An institution with its number; `place` 1 is the greatest, equal numbers share the smallest place of theirs (1, 2, 2, 4). */
export interface Placed {
  place: number;
  id: string;
  value: Exact;
  rounded: string;
}

interface Entry {
  id: string;
  value: Rational;
}

const order = (a: Entry, b: Entry): number => compare(b.value, a.value) || byName(a.id, b.id);

/** Keeps the first `places` of all numbers that come, and those equal to the last of them; Infinity keeps all. */
export function topList(places: number) {
  const kept: Entry[] = [];
  return {
    add(entry: Entry): void {
      const last = kept[places - 1];
      if (last && compare(entry.value, last.value) < 0) return;
      kept.splice(positionOf(kept, entry), 0, entry);
      const limit = kept[places - 1];
      while (limit && compare(kept.at(-1)?.value ?? limit.value, limit.value) < 0) kept.pop();
    },
    list: (decimals: number): Placed[] => placed(kept, decimals),
  };
}

/** Where the entry belongs, by halves. */
function positionOf(kept: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other && order(other, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placed(kept: readonly Entry[], decimals: number): Placed[] {
  let place = 0;
  return kept.map(({ id, value }, i) => {
    const before = kept[i - 1];
    if (!before || compare(before.value, value) !== 0) place = i + 1;
    return { place, id, value: exactText(value), rounded: roundHalfUp(value, decimals) };
  });
}
