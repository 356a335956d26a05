import { exactText, ofExact, sum, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import { scoreWithLevel, type LevelRules } from '../score/level';
import { levelChange } from './level-change';
import type { InstitutionChange, Parts, ScoreChange } from './shapes';

/** One predecessor's comparison and its weight; the weights add up to 1. */
export interface WeighedChange {
  change: InstitutionChange;
  weight: Exact;
}

/** What places a score of the earlier and of the later round: limits by `index` or section id, null where there are none. */
export interface Scale {
  rules: LevelRules;
  limits(target: string): readonly string[] | null;
}

/**
 * The change against a synthetic predecessor: the weighted mean of the changes against each. As every one of them adds up,
 * so does their mean. A score that one predecessor lacks is refused for all. Source: DESIGN, lineage "makes declared
 * synthetic predecessors".
 */
export function averageChanges(
  weighed: readonly WeighedChange[],
  before: Scale,
  after: Scale,
): InstitutionChange {
  const [first] = weighed;
  if (!first) throw new Error('a synthetic predecessor needs at least one institution');
  const of = (target: string) =>
    averageScore(
      weighed.map(({ change, weight }) => ({ change: pick(change, target), weight: ofExact(weight) })),
      target,
      before,
      after,
    );
  const shares = weighed.flatMap(({ change, weight }) =>
    change.comparability === null ? [] : [ofExact(change.comparability).mul(ofExact(weight))],
  );
  return {
    index: of('index'),
    sections: first.change.sections.map(({ id }) => ({ id, ...of(id) })),
    comparability: shares.length < weighed.length ? null : exactText(sum(shares)),
    lost: weighed.flatMap(({ change }) => change.lost),
  };
}

function pick(change: InstitutionChange, target: string): ScoreChange {
  const found = target === 'index' ? change.index : change.sections.find((section) => section.id === target);
  if (!found) throw new Error(`no section ${target} in the comparison`);
  return found;
}

interface Weighted {
  change: ScoreChange;
  weight: Rational;
}

function averageScore(all: readonly Weighted[], target: string, before: Scale, after: Scale): ScoreChange {
  const mean = (of: (change: ScoreChange) => Exact | null): Exact | null => {
    const known = all.flatMap(({ change, weight }) => {
      const value = of(change);
      return value === null ? [] : [ofExact(value).mul(weight)];
    });
    return known.length < all.length ? null : exactText(sum(known));
  };
  const first = mean((change) => change.before);
  const last = mean((change) => change.after);
  return {
    before: first,
    after: last,
    change: mean((change) => change.change),
    parts: averageParts(mean),
    level: averageLevel(first, last, target, before, after),
    refused: all.find(({ change }) => change.refused)?.change.refused ?? null,
  };
}

function averageParts(mean: (of: (change: ScoreChange) => Exact | null) => Exact | null): Parts | null {
  const real = mean(({ parts }) => parts?.real ?? null);
  const rescaling = mean(({ parts }) => parts?.rescaling ?? null);
  const scope = mean(({ parts }) => parts?.scope ?? null);
  return real === null || rescaling === null || scope === null ? null : { real, rescaling, scope };
}

function averageLevel(
  first: Exact | null,
  last: Exact | null,
  target: string,
  before: Scale,
  after: Scale,
): ScoreChange['level'] {
  const placed = [
    { score: first, scale: before },
    { score: last, scale: after },
  ].flatMap(({ score, scale }) => {
    const limits = scale.limits(target);
    return score !== null && limits ? [scoreWithLevel(ofExact(score), limits, scale.rules)] : [];
  });
  const [a, b] = placed;
  return a && b ? levelChange(a, b) : null;
}
