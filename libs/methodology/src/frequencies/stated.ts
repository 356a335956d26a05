import { compare, exactText, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import { amountOf, longSum, scaled, type Amount } from './long-sum';
import { quantityOf, isNumber, measureOf, type Quantity, type Measure } from './quantity';
import { byName } from '../statistics/groups';
import { partTally, shareIn } from './pooled-part';
import { stateCount, type States } from './states';
import type { Survey } from './survey';
import type { MakeTally } from './tally';

/** A share that institutions state in per cent, beside the one that follows from their counts. Source: published report of 2021. */
export interface StatedSpec {
  stated: Measure;
  part: Quantity;
  whole: Quantity;
}

/** Over those who gave the stated share and counts from which one follows (`answered`); per cents. */
export interface StatedSummary extends States {
  /** Mean of the stated shares. */
  stated: Amount | null;
  /** Mean of the shares that follow from the counts, and these pooled. */
  arithmetic: Amount | null;
  pooled: Amount | null;
  /** Mean of arithmetic − stated, in percentage points. */
  difference: Amount | null;
  /** Who is farthest apart; the first by id of equals. */
  widest: { id: string; stated: Exact; arithmetic: Exact } | null;
}

interface Pair {
  id: string;
  stated: Rational;
  arithmetic: Rational;
}

export function stated(spec: StatedSpec, survey: Survey): MakeTally<StatedSummary> | null {
  const said = measureOf(spec.stated, survey);
  const [readPart, readWhole] = [quantityOf(spec.part, survey), quantityOf(spec.whole, survey)];
  if (!said || !readPart || !readWhole) return null;
  return () => {
    const count = stateCount();
    const [statements, differences] = [longSum(), longSum()];
    const counts = partTally('part', 0, survey.decimals);
    let widest: Pair | null = null;
    return {
      add(reply) {
        const [own, part, whole] = [said(reply), readPart(reply), readWhole(reply)];
        const id = reply.institution.id;
        const unit = isNumber(whole) ? { id, whole, parts: [part] } : null;
        const share = unit && shareIn(unit, 0);
        const missing = [own, part, whole].filter((value) => typeof value === 'string');
        count.add(missing[0] ?? (share ? 'answered' : 'notAnswered'));
        if (!unit || !share || !isNumber(own)) return;
        counts.add(unit);
        statements.add(own);
        differences.add(share.percent.sub(own));
        const pair = { id, stated: own, arithmetic: share.percent };
        if (!widest || isWider(pair, widest)) widest = pair;
      },
      summary() {
        const states = count.states();
        const { pooled, mean } = counts.summary(null);
        const n = BigInt(states.answered);
        const meanOf = (sum: typeof statements) =>
          n > 0n ? amountOf(scaled(sum.total(), 1n, n), survey.decimals) : null;
        return {
          ...states,
          stated: meanOf(statements),
          arithmetic: mean,
          pooled,
          difference: meanOf(differences),
          widest: widest && written(widest),
        };
      },
    };
  };
}

const gap = ({ stated: said, arithmetic }: Pair): Rational => arithmetic.sub(said).abs();
const isWider = (a: Pair, b: Pair): boolean => (compare(gap(a), gap(b)) || byName(b.id, a.id)) > 0;
const written = (pair: Pair) => ({
  id: pair.id,
  stated: exactText(pair.stated),
  arithmetic: exactText(pair.arithmetic),
});
