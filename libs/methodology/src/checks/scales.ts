import { compare, HUNDRED, isZero, ofDecimal, sum } from '../exact/exact';
import type { MethodologyProblem } from '../problem';
import type { Methodology } from '../schema/methodology';
import { error, warning, type Path } from './found';

/** Levels, limits, weights and how many sections the index needs. */
export function checkScales(methodology: Methodology): MethodologyProblem[] {
  const { levels, index, sections, rounding } = methodology;
  const ordered = levels.every((level, i) => level.number === i);
  return [
    ...(ordered ? [] : [error(['levels'], 'levelOrder')]),
    ...checkLimits(index.limits, ['index', 'limits'], rounding.decimals),
    ...sections.flatMap(({ scoring }, s) =>
      scoring ? checkLimits(scoring.limits, ['sections', s, 'scoring', 'limits'], rounding.decimals) : [],
    ),
    ...checkWeights(methodology),
  ];
}

function checkLimits(limits: readonly string[], path: Path, decimals: number): MethodologyProblem[] {
  return limits.flatMap((limit, i) => {
    const previous = limits[i - 1];
    const at = [...path, i];
    const exact = ofDecimal(limit);
    const digits = (limit.split('.')[1] ?? '').replace(/0+$/, '').length;
    return [
      ...(previous !== undefined && compare(exact, ofDecimal(previous)) <= 0
        ? [error(at, 'limitsNotRising', { limit, previous })]
        : []),
      ...(compare(exact, HUNDRED) >= 0 ? [error(at, 'limitAbove100', { limit })] : []),
      ...(digits > decimals ? [warning(at, 'limitBelowRounding', { limit, decimals })] : []),
    ];
  });
}

function checkWeights({ sections, index }: Methodology): MethodologyProblem[] {
  const weights = sections.flatMap(({ scoring }, s) =>
    scoring ? [{ weight: ofDecimal(scoring.weight), s }] : [],
  );
  if (weights.length === 0) return [error(['sections'], 'noScoredSection')];
  const needed = index.minScoredSections;
  const zero = weights.filter(({ weight }) => isZero(weight));
  const none = isZero(sum(weights.map(({ weight }) => weight)));
  return [
    ...(none ? [error(['sections'], 'zeroWeights')] : []),
    ...(none ? [] : zero.map(({ s }) => warning(['sections', s, 'scoring', 'weight'], 'zeroWeight'))),
    ...(needed > weights.length
      ? [error(['index', 'minScoredSections'], 'tooManyScoredNeeded', { needed, scored: weights.length })]
      : []),
  ];
}
