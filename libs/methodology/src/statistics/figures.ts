import { figure, type Figure } from './figure';
import { levelClasses, modalLevel, type LevelClasses, type ModalLevel } from './level-classes';
import { meanOf } from './mean';
import { medianOf, scoreQuantile } from './quantiles';
import type { Ranked } from './rank';
import type { StatisticsSettings } from './settings';

/** What is said of the scores of all, or of a group. Null where nobody has a score. */
export interface Figures {
  /** How many there are, and how many of them have a score; the rest has no index, or the section does not apply. */
  n: number;
  scored: number;
  mean: Figure | null;
  /** The middle score, or the mean of the two in the middle, whatever the type of the quartiles. */
  median: Figure | null;
  /** By the declared type of quantile. */
  lowerQuartile: Figure | null;
  upperQuartile: Figure | null;
  min: Figure | null;
  max: Figure | null;
  distribution: LevelClasses;
  modal: ModalLevel | null;
}

/** @param ranking of those with a score; @param n of all. */
export function figuresOf(ranking: readonly Ranked[], n: number, settings: StatisticsSettings): Figures {
  const { base, quantileType, decimals } = settings;
  const shown = (exact: string | null | undefined) =>
    exact === null || exact === undefined ? null : figure(exact, decimals);
  const levels = ranking.map(({ level }) => level);
  const distribution = levelClasses(levels, n - ranking.length, base);
  return {
    n,
    scored: ranking.length,
    mean: shown(meanOf(ranking.map(({ exact }) => exact))),
    median: shown(medianOf(ranking)),
    lowerQuartile: shown(scoreQuantile(ranking, '1/4', quantileType)),
    upperQuartile: shown(scoreQuantile(ranking, '3/4', quantileType)),
    min: shown(ranking[ranking.length - 1]?.exact),
    max: shown(ranking[0]?.exact),
    distribution,
    modal: modalLevel(distribution),
  };
}
