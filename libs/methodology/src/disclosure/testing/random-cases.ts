import type { CountTable, DisclosureOptions } from '../counts';
import { drawFrom, randomTable, type Draw, type Shape } from './random-tables';

export const KINDS = [
  'one cut',
  'banner',
  'multiple rows',
  'multiple columns',
  'both multiple',
  'no margins',
] as const;
export type Kind = (typeof KINDS)[number];

function shapeOf(draw: Draw, kind: Kind): Shape {
  const [multipleRows, multipleColumns] = [
    kind === 'multiple rows' || kind === 'both multiple',
    kind === 'multiple columns' || kind === 'both multiple',
  ];
  const cuts = kind === 'banner' ? 2 + draw(2) : 1 + (kind === 'one cut' ? 0 : draw(2));
  const [fewestRows, fewestColumns] = [multipleRows ? 2 : 1, 2];
  return {
    rows: fewestRows + draw(7 - fewestRows),
    cuts: Array.from({ length: cuts }, () => fewestColumns + draw(7 - fewestColumns)),
    members: draw(4) === 0 ? 1 + draw(6) : 1 + draw(60),
    multipleRows,
    multipleColumns,
  };
}

function optionsOf(draw: Draw, kind: Kind): DisclosureOptions {
  const hide = draw(3);
  return {
    threshold: 2 + draw(4),
    zeros: draw(5) === 0,
    ...(kind === 'no margins' && { shows: { totals: hide === 1, bases: hide === 2 } }),
  };
}

/** A table of one of the kinds, by turns, and how it is to be protected. */
export function randomCase(seed: number): { kind: Kind; table: CountTable; options: DisclosureOptions } {
  const draw = drawFrom(seed);
  const kind = KINDS[seed % KINDS.length]!;
  return { kind, table: randomTable(draw, shapeOf(draw, kind)), options: optionsOf(draw, kind) };
}
