/**
 * Expression that holds when the electronic share of the stated total and that of the sum of all channels differ by
 * more than 5 percentage points; it is silent while either is missing.
 */
export function differingShare(electronic: string, total: string, channels: readonly string[]): string {
  const sum = `(${channels.join(' + ')})`;
  const stated = `${electronic} / ${total}`;
  const arithmetic = `${electronic} / ${sum}`;
  return `${total} > 0 && ${sum} > 0 && (${stated} - ${arithmetic} > 0.05 || ${arithmetic} - ${stated} > 0.05)`;
}

/** Rules that give points by the share of a part in its whole, the highest first; a missing whole gives nothing. */
export const pointsByShare = (
  part: string,
  whole: string,
  steps: readonly [from: string, points: string][],
) => steps.map(([from, points]) => ({ when: `${whole} > 0 && ${part} / ${whole} >= ${from}`, points }));
