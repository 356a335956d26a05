/**
 * Expression that holds when the electronic share of the stated total and that of the sum of all channels differ by
 * more than 5 percentage points. It is silent while the total or every other channel is missing: then only the total
 * was counted, and the channels say nothing.
 */
export function differingShare(electronic: string, total: string, otherChannels: readonly string[]): string {
  const others = otherChannels.join(' + ');
  const stated = `${electronic} / ${total}`;
  const arithmetic = `${electronic} / (${others} + ${electronic})`;
  return `${total} > 0 && ${others} > 0 && (${stated} - ${arithmetic} > 0.05 || ${arithmetic} - ${stated} > 0.05)`;
}

/** Rules that give points by the share of a part in its whole, the highest first; a missing whole gives nothing. */
export const pointsByShare = (
  part: string,
  whole: string,
  steps: readonly [from: string, points: string][],
) => steps.map(([from, points]) => ({ when: `${whole} > 0 && ${part} / ${whole} >= ${from}`, points }));

/**
 * An indicator's value while the condition holds, and no value otherwise: a figure that was not given must not pass for a 0.
 * The empty list has no first element, and an expression without a value gives none.
 */
export const whenKnown = (value: string, condition: string): string =>
  `[${value}].filter(x, ${condition})[0]`;
