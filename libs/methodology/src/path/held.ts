import { exactText, ofExact, sum, ZERO } from '../exact/exact';
import { isBelowMaximum } from '../engine/points';
import type { ScoredLine } from '../score/lines';
import type { Source } from '../schema/question-base';
import type { HeldPoints } from './types';

const SOURCES: readonly Source[] = ['self', 'expert', 'automatic'];

/** The points still missing after the best that steps can do, by whose questions they are. */
export function heldPoints(lines: readonly ScoredLine[]): HeldPoints[] {
  const below = lines.filter(({ scored }) => isBelowMaximum(scored));
  return SOURCES.flatMap((source): HeldPoints[] => {
    const own = below.filter(({ asked }) => asked.question.source === source);
    if (own.length === 0) return [];
    const points = sum(own.map(({ scored }) => (scored.max ?? ZERO).sub(scored.points)));
    return [{ source, points: exactText(points), questions: own.map(({ asked }) => asked.question.id) }];
  }).sort((a, b) => ofExact(b.points).compare(ofExact(a.points)));
}
