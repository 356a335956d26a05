import type { CountAxis, CountTable } from '../counts';

export type Draw = (below: number) => number;

/** Even whole numbers from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface Shape {
  rows: number;
  cuts: readonly number[];
  members: number;
  multipleRows?: boolean;
  multipleColumns?: boolean;
}

const axisOf = (draw: Draw, size: number, multiple: boolean): CountAxis => ({
  size,
  multiple,
  exclusive: multiple && draw(2) === 0 ? [size - 1] : [],
  met: [],
});

/** The classes that one member is in. The squared draw makes early classes crowded and late ones sparse. */
function classesOf(draw: Draw, axis: CountAxis): number[] {
  const first = Math.floor((draw(axis.size) * (1 + draw(axis.size))) / axis.size);
  if (!axis.multiple || axis.exclusive.includes(first)) return [first];
  const others = Array.from({ length: axis.size }, (_, i) => i);
  return others.filter((i) => i === first || (!axis.exclusive.includes(i) && draw(3) === 0));
}

const zeros = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));

/** The table of members drawn one by one, so that there is somebody behind every count. */
export function randomTable(draw: Draw, shape: Shape): CountTable {
  const rows = axisOf(draw, shape.rows, shape.multipleRows === true);
  const cuts = shape.cuts.map((size) => {
    const columns = axisOf(draw, size, shape.multipleColumns === true);
    return { columns, counts: zeros(shape.rows, size), bases: zeros(1, size)[0]! };
  });
  const totals = zeros(1, shape.rows)[0]!;
  for (let member = 0; member < shape.members; member++) {
    const at = classesOf(draw, rows);
    for (const row of at) totals[row]! += 1;
    for (const { columns, counts, bases } of cuts)
      for (const column of classesOf(draw, columns)) {
        bases[column]! += 1;
        for (const row of at) counts[row]![column]! += 1;
      }
  }
  const listed = draw(3) === 0;
  const met = (counts: readonly number[]) => counts.flatMap((count, i) => (listed && count > 0 ? [i] : []));
  return {
    rows: { ...rows, met: met(totals) },
    cuts: cuts.map((cut) => ({ ...cut, columns: { ...cut.columns, met: met(cut.bases) } })),
    totals,
    n: shape.members,
  };
}
