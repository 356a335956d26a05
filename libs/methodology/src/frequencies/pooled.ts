import { compare, type Rational } from '../exact/exact';
import { amountOf, longSum, type Amount } from './long-sum';
import { quantityOf, isNumber, type Quantity, type QuantityValue } from './quantity';
import { byName } from '../statistics/groups';
import { partTally, type PartSummary } from './pooled-part';
import { amount } from './per-cent';
import { stateCount, type States } from './states';
import type { Survey } from './survey';
import type { MakeTally } from './tally';

/**
 * What parts are of a whole: pooled (sum of parts over sum of wholes) and as the mean of everybody's own share. Source:
 * published reports, electronic share of documents, channels of services, remote work with and without the largest unit.
 */
export interface PooledSpec {
  parts: Readonly<Record<string, Quantity>>;
  /** Default: the sum of all parts. */
  whole?: Quantity;
}

/** `answered` gave the whole. */
export interface PooledSummary extends States {
  whole: Amount;
  parts: PartSummary[];
  /** The institution with the greatest whole; the first by id of equals. */
  largest: { id: string; whole: Amount } | null;
}

/** One institution: its whole and its parts, in the order of the parts. */
export interface Unit {
  id: string;
  whole: Rational;
  parts: readonly QuantityValue[];
}

export function pooled(spec: PooledSpec, survey: Survey): MakeTally<PooledSummary> | null {
  const names = Object.keys(spec.parts);
  const parts = Object.values(spec.parts).flatMap((quantity) => quantityOf(quantity, survey) ?? []);
  if (parts.length < names.length) return null;
  const given = quantityOf(spec.whole ?? Object.values(spec.parts).flat(), survey);
  if (!given) return null;
  return () => {
    const count = stateCount();
    const whole = longSum();
    const tallies = names.map((part, at) => partTally(part, at, survey.decimals));
    let largest: Unit | null = null;
    return {
      add(reply) {
        const value = given(reply);
        count.add(isNumber(value) ? 'answered' : value);
        if (!isNumber(value)) return;
        const unit = { id: reply.institution.id, whole: value, parts: parts.map((part) => part(reply)) };
        whole.add(value);
        for (const tally of tallies) tally.add(unit);
        if (!largest || isLarger(unit, largest)) largest = unit;
      },
      summary: () => ({
        ...count.states(),
        whole: amountOf(whole.total(), survey.decimals),
        parts: tallies.map((tally) => tally.summary(largest)),
        largest: largest && { id: largest.id, whole: amount(largest.whole, survey.decimals) },
      }),
    };
  };
}

const isLarger = (a: Unit, b: Unit): boolean => (compare(a.whole, b.whole) || byName(b.id, a.id)) > 0;
