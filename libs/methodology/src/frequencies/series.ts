import { exactText, ofExact, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact } from '../result';

/** The shares of one round in per cent, by option: computed, or as an earlier report printed them. */
export interface SharesOfRound {
  round: string;
  shares: Readonly<Record<string, Exact | null>>;
}

/** One option over the rounds. */
export interface Series {
  option: string;
  rounds: {
    round: string;
    share: Exact | null;
    rounded: string | null;
    /** Against the last earlier round that has a share, in percentage points of unrounded shares; null without one. */
    points: Exact | null;
    roundedPoints: string | null;
  }[];
}

/** The shares of a frequency by option, ready for a series; those of its sets beside them. */
export function sharesByOption(
  frequency: Readonly<
    Record<'options' | 'sets', readonly { option: string; ofBase: { share: Exact | null } }[]>
  >,
): SharesOfRound['shares'] {
  const all = [...frequency.options, ...frequency.sets];
  return Object.fromEntries(all.map(({ option, ofBase }) => [option, ofBase.share]));
}

/**
 * Year-on-year change of every option that any round has; rounds oldest first. Source: published reports, time series of an
 * option, change in percentage points.
 */
export function seriesOf(rounds: readonly SharesOfRound[], decimals = 0): Series[] {
  const options = [...new Set(rounds.flatMap(({ shares }) => Object.keys(shares)))];
  return options.map((option) => {
    let before: Rational | null = null;
    const line = rounds.map(({ round, shares }) => {
      const share = Object.hasOwn(shares, option) ? (shares[option] ?? null) : null;
      const now: Rational | null = share === null ? null : ofExact(share);
      const points: Rational | null = now && before && now.sub(before);
      before = now ?? before;
      return {
        round,
        share: now && exactText(now),
        rounded: now && roundHalfUp(now, decimals),
        points: points && exactText(points),
        roundedPoints: points && roundHalfUp(points, decimals),
      };
    });
    return { option, rounds: line };
  });
}
