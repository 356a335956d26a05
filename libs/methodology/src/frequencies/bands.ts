import { compare, type Rational } from '../exact/exact';
import { bandsOf, isIn, type Band, type ParsedBand } from './declared-bands';
import { longSum, amountOf, type Amount, type LongSum } from './long-sum';
import { isNumber, measureOf, type Measure } from './quantity';
import { byName } from '../statistics/groups';
import { shareOf, type CountShare } from '../statistics/figure';
import { amount } from './per-cent';
import { stateCount, type States } from './states';
import type { Survey } from './survey';
import type { MakeTally } from './tally';
import { topList, type Placed } from './top-list';

/**
 * How many institutions are in each band of a number, and how much they have together. Source: published reports, bands of an
 * automatic measure with its leaders; volume blocks.
 */
export interface BandsSpec {
  of: Measure;
  /** In any order, not overlapping; those of the question when absent. */
  bands?: readonly Band[];
  /** Name those with the greatest numbers; default 0. */
  leaders?: number;
}

export interface BandSummary {
  from: string | null;
  to: string | null;
  /** Of those who have the number. */
  ofBase: CountShare;
  sum: Amount;
  /** Per cent of the sum of all; null where that is 0. */
  ofSum: Amount | null;
  least: Amount | null;
  /** With its name; the first of equals. */
  most: (Amount & { id: string }) | null;
}

/** `answered` have the number. */
export interface BandsSummary extends States {
  bands: BandSummary[];
  /** In no band. */
  elsewhere: CountShare;
  sum: Amount;
  leaders: Placed[];
}

export function bands(spec: BandsSpec, survey: Survey): MakeTally<BandsSummary> | null {
  const read = measureOf(spec.of, survey);
  const parsed = read && bandsOf(spec.bands, spec.of, survey);
  const { leaders = 0 } = spec;
  if (!Number.isSafeInteger(leaders) || leaders < 0)
    return survey.report('badNumber', { name: 'leaders', value: `${leaders}` });
  if (!read || !parsed) return null;
  return () => {
    const count = stateCount();
    const own = parsed.map((band) => ({ band, content: contents() }));
    const all = longSum();
    const first = topList(leaders);
    return {
      add(reply) {
        const value = read(reply);
        count.add(isNumber(value) ? 'answered' : value);
        if (!isNumber(value)) return;
        all.add(value);
        own.find(({ band }) => isIn(band, value))?.content.add(reply.institution.id, value);
        if (leaders > 0) first.add({ id: reply.institution.id, value });
      },
      summary() {
        const states = count.states();
        const written = own.map(({ band, content }) =>
          content.summary(band, states.answered, all, survey.decimals),
        );
        const within = written.reduce((n, { ofBase }) => n + ofBase.count, 0);
        return {
          ...states,
          bands: written,
          elsewhere: shareOf(states.answered - within, states.answered, survey.decimals),
          sum: amountOf(all.total(), survey.decimals),
          leaders: first.list(survey.decimals),
        };
      },
    };
  };
}

/** What lies in one band. */
function contents() {
  let n = 0;
  let least: Rational | null = null;
  let most: { id: string; value: Rational } | null = null;
  const sum = longSum();
  return {
    add(id: string, value: Rational): void {
      n += 1;
      sum.add(value);
      if (!least || compare(value, least) < 0) least = value;
      const order: number = most ? compare(value, most.value) || byName(most.id, id) : 1;
      if (order > 0) most = { id, value };
    },
    summary({ declared }: ParsedBand, base: number, all: LongSum, decimals: number): BandSummary {
      const [own, whole] = [sum.total(), all.total()];
      const share = { n: 100n * own.n * whole.d, d: own.d * whole.n };
      return {
        from: declared.from ?? null,
        to: declared.to ?? null,
        ofBase: shareOf(n, base, decimals),
        sum: amountOf(own, decimals),
        ofSum: whole.n > 0n ? amountOf(share, decimals) : null,
        least: least && amount(least, decimals),
        most: most && { id: most.id, ...amount(most.value, decimals) },
      };
    },
  };
}
