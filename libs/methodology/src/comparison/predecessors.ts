import { exactText, ofExact, ofInteger, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import { shareOf, type LineageEvent } from './lineage';

/** Who an institution was at an earlier day, and how much of each passed into it. */
export interface Predecessor {
  id: string;
  /** Product of the shares along the way, above 0. */
  share: Exact;
}

/**
 * The predecessors at `from` of an institution as it is at `to`, by id; itself when nothing happened to it. Events count
 * after the day `from` up to and with the day `to`, and are followed backwards through any number of them. The lineage must
 * have passed `checkLineage`.
 */
export function predecessors(
  events: readonly LineageEvent[],
  id: string,
  from: string,
  to: string,
): Predecessor[] {
  const between = events.filter((event) => event.date > from && event.date <= to);
  const latestFirst = [...between].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const now = latestFirst.reduce(stepBack, new Map([[id, ofInteger(1)]]));
  return [...now]
    .map(([one, share]) => ({ id: one, share: exactText(share) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whoever came about in the event is replaced by those that passed into it. */
function stepBack(now: ReadonlyMap<string, Rational>, { passings }: LineageEvent): Map<string, Rational> {
  const before = new Map<string, Rational>();
  const add = (id: string, share: Rational) => before.set(id, (before.get(id) ?? ofInteger(0)).add(share));
  for (const [id, share] of now) {
    const sources = passings.filter((one) => one.to === id);
    if (sources.length === 0) add(id, share);
    for (const source of sources) add(source.from, share.mul(shareOf(source)));
  }
  return before;
}

/** How several predecessors are weighed: each alike, or by a declared amount of each such as its inhabitants. */
export type Weighting = { kind: 'equal' } | { kind: 'amounts'; amounts: Readonly<Record<string, string>> };

export interface Weighed {
  id: string;
  /** Of the synthetic predecessor, adding up to 1. */
  weight: Exact;
}

/** Shares × declared amounts, made to add up to 1; or the ids that have no amount. */
export function weighPredecessors(
  found: readonly Predecessor[],
  weighting: Weighting,
): Weighed[] | { missing: string[] } {
  const amount = (id: string): Rational | null => {
    if (weighting.kind === 'equal' || found.length === 1) return ofInteger(1);
    return Object.hasOwn(weighting.amounts, id) ? ofExact(weighting.amounts[id] ?? '0') : null;
  };
  const weights = found.map(({ id, share }) => ({ id, weight: amount(id)?.mul(ofExact(share)) ?? null }));
  const missing = weights.filter(({ weight }) => weight === null || weight.n === 0n).map(({ id }) => id);
  if (missing.length > 0) return { missing };
  const total = weights.reduce((sum, { weight }) => sum.add(weight ?? ofInteger(0)), ofInteger(0));
  return weights.map(({ id, weight }) => ({ id, weight: exactText((weight ?? total).div(total)) }));
}
