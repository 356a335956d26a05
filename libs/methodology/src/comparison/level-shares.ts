import { compare, exactText, HUNDRED, isZero, ofDecimal, ofExact, ofInteger, ZERO } from '../exact/exact';
import type { Exact } from '../result';

/** How many stand at each level 0 to 5 in one round: as counts, or as printed shares. Null where nobody knows. */
export type LevelCounts =
  | { counts: readonly number[] }
  /** In %, as decimals; null for a share that is printed as a dash. `decimals`: how far they are rounded. */
  | { shares: readonly (string | null)[]; decimals: number }
  | null;

/** The mark of one level against the round before. */
export interface LevelMark {
  /** In percentage points; exact for counts. */
  change: Exact;
  /** ↑ or ↓: the share changed by more than the declared percentage points. */
  direction: 'up' | 'down' | null;
  /** False where the rounding of printed shares could turn the direction. */
  certain: boolean;
}

export interface LevelShares {
  /** The base: members with a score; null for printed shares. */
  n: number | null;
  /** In % of the base, levels 0 to 5; null where nothing is known. */
  shares: Exact[] | null;
  /** Against the round before; null for the first and where one of the two is not known. */
  marks: LevelMark[] | null;
  /** ☆: the level was never reached in any earlier round. Null where an earlier round is not known, and for the first round. */
  firstReached: boolean[] | null;
}

const LEVELS = [0, 1, 2, 3, 4, 5];

/**
 * Shares per level round by round, oldest first, with ↑ ↓ beyond `points` percentage points (strictly) against the round
 * before, and ☆. Source: derived-outputs 13, 15, 19; facts, "Year marks". Nothing is rounded here.
 */
export function compareLevelShares(rounds: readonly LevelCounts[], points: string): LevelShares[] {
  const limit = ofDecimal(points);
  const known = rounds.map((round) => ({ round, shares: round && sharesOf(round) }));
  return known.map(({ round, shares }, i) => {
    const before = known[i - 1];
    const marked = shares && before?.shares;
    return {
      n: round && 'counts' in round ? total(round.counts) : null,
      shares: shares && shares.map(exactText),
      marks: marked
        ? LEVELS.map((level) =>
            mark(
              { share: before.shares?.[level] ?? ZERO, slack: slackOf(before.round) },
              { share: shares[level] ?? ZERO, slack: slackOf(round) },
              limit,
            ),
          )
        : null,
      firstReached: firstReached(
        shares,
        known.slice(0, i).map((one) => one.shares),
      ),
    };
  });
}

type Rational = ReturnType<typeof ofDecimal>;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function sharesOf(round: NonNullable<LevelCounts>): Rational[] | null {
  if ('shares' in round) return LEVELS.map((level) => ofExact(round.shares[level] ?? '0'));
  const n = total(round.counts);
  if (n === 0) return null;
  return LEVELS.map((level) =>
    ofInteger(round.counts[level] ?? 0)
      .mul(HUNDRED)
      .div(ofInteger(n)),
  );
}

/** How far a printed share may lie from the true one: half of its last digit. */
function slackOf(round: LevelCounts): Rational {
  if (!round || 'counts' in round) return ZERO;
  return ofInteger(1).div(ofInteger(2n * 10n ** BigInt(round.decimals)));
}

interface Printed {
  share: Rational;
  slack: Rational;
}

function mark(before: Printed, after: Printed, limit: Rational): LevelMark {
  const change = after.share.sub(before.share);
  const slack = before.slack.add(after.slack);
  const direction = directionOf(change, limit);
  const range = [change.sub(slack), change.add(slack)].map((edge) => directionOf(edge, limit));
  return {
    change: exactText(change),
    direction,
    certain: isZero(slack) || range.every((edge) => edge === direction),
  };
}

function directionOf(change: Rational, limit: Rational): LevelMark['direction'] {
  if (compare(change, limit) > 0) return 'up';
  return compare(ZERO.sub(change), limit) > 0 ? 'down' : null;
}

function firstReached(shares: Rational[] | null, earlier: readonly (Rational[] | null)[]): boolean[] | null {
  if (!shares || earlier.length === 0 || earlier.some((one) => one === null)) return null;
  return LEVELS.map(
    (level) => !isZero(shares[level] ?? ZERO) && earlier.every((one) => isZero(one?.[level] ?? ZERO)),
  );
}
