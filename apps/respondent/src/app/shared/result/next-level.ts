import type { ScoreView } from '@briedums/domain';

/** What is missing to the next level: the limit in rounded points and the distance to it. */
export interface NextStep {
  level: number;
  /** `any`: the first point at all leads out of level 0. */
  rule: 'atLeast' | 'any';
  from: string;
  distance: string;
}

/**
 * The level above a rounded score. Limits are the inclusive upper bounds of levels 1 to 4, so the next level begins one
 * unit of the declared rounding above the limit (libs/methodology, `NextLevel`). Null at the highest level.
 */
export function nextStep(score: ScoreView, limits: readonly string[], decimals: number): NextStep | null {
  if (score.level === 0) return { level: 1, rule: 'any', from: '0', distance: '0' };
  const limit = limits[score.level - 1];
  if (limit === undefined) return null;
  const unit = 10 ** decimals;
  const whole = (text: string) => Math.round(Number(text) * unit);
  const from = whole(limit) + 1;
  // A limit of 100 or more can never be exceeded.
  if (from > 100 * unit) return null;
  const text = (units: number) => (units / unit).toFixed(decimals);
  return {
    level: score.level + 1,
    rule: 'atLeast',
    from: text(from),
    distance: text(from - whole(score.rounded)),
  };
}
