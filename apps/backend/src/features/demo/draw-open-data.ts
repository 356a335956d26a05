import { type Draw, given, type Value } from './draw';
import { nearest } from './draw-choice';

const hasData = (draw: Draw): boolean => given(draw, 'od01') === 'yes';

/** Who publishes nothing has not published a part of it. */
export const published = (draw: Draw): string =>
  hasData(draw) ? nearest(draw, ['all', 'part', 'no'], [1, 0.5, 0]) : 'no';

/** Data sets on the national portal: a range by quality, none without open data. */
export const dataSets = (draw: Draw): string => {
  if (!hasData(draw)) return '0';
  const [least, most] = nearest(
    draw,
    [
      [0, 0],
      [1, 4],
      [5, 9],
      [10, 40],
    ] as const,
    [0, 1 / 3, 2 / 3, 1],
  );
  return String(draw.rng.integer(least, most));
};

/** The part on the portal is the same number as asked before. */
export const dataShare = (draw: Draw): Value => {
  const part = Number(given(draw, 'od03') ?? 0);
  if (part === 0) return { part: '0', whole: String(draw.rng.integer(6, 30)) };
  const percent = nearest(draw, [6, 30, 65, 100], [0, 1 / 3, 2 / 3, 1]);
  return { part: String(part), whole: String(Math.max(part, Math.round((100 * part) / percent))) };
};
