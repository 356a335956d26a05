import type { Methodology } from '../schema/methodology';
import type { QuantileType } from '../robustness/quantile';
import type { ShareBase } from './level-classes';
import type { Ties } from './rank';
import { OutOfRange } from '../texts/out-of-range';

/** What statistics are to show; what is absent is as `DEFAULTS` says. */
export interface StatisticsOptions {
  /** Attributes whose values make groups. */
  by?: readonly string[];
  /** `index` and sections by id; the index and every scored section when absent. */
  targets?: readonly string[];
  base?: ShareBase;
  /** Places of leaders, and how many gaps. */
  top?: number;
  /** Near misses are up to this many rounded points below the next level; a decimal of 0 or more. */
  near?: string;
  /** Leaders are those of this level or above, instead of the first places. */
  leadersFrom?: number;
  quantileType?: QuantileType;
  ties?: Ties;
  /** Of rounded means, scores and differences. Shares are rounded to whole per cents. */
  decimals?: number;
  /** A group of fewer is marked: its figures are only illustrative. */
  small?: number;
}

/** All of it, declared with every result. */
export interface StatisticsSettings extends Required<
  Omit<StatisticsOptions, 'leadersFrom' | 'targets' | 'by'>
> {
  by: readonly string[];
  targets: readonly string[];
  leadersFrom: number | null;
}

const DEFAULTS = {
  by: [],
  base: 'scored',
  top: 3,
  near: '1',
  leadersFrom: null,
  quantileType: 7,
  ties: 'minimum',
  decimals: 1,
  small: 10,
} as const;

/** Throws a RangeError, in a sentence, for a setting that is none. */
export function statisticsSettings(methodology: Methodology, options: StatisticsOptions): StatisticsSettings {
  const scored = methodology.sections.flatMap(({ id, scoring }) => (scoring ? [id] : []));
  const settings = { ...DEFAULTS, targets: ['index', ...scored], ...options };
  const { targets, top, near, leadersFrom, decimals, small } = settings;
  const foreign = targets.find((target) => target !== 'index' && !scored.includes(target));
  if (foreign !== undefined) throw new OutOfRange('notScored', { section: foreign });
  whole('top', top, 1, Number.MAX_SAFE_INTEGER);
  whole('decimals', decimals, 0, 20);
  whole('small', small, 0, Number.MAX_SAFE_INTEGER);
  if (leadersFrom !== null) whole('level', leadersFrom, 0, 5);
  if (!/^\d{1,15}(\.\d{1,9})?$/.test(near)) throw new OutOfRange('near', { near });
  return settings;
}

function whole(name: string, value: number, from: number, to: number): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  throw to > 100
    ? new OutOfRange('wholeFrom', { name, from })
    : new OutOfRange('wholeWithin', { name, from, to });
}
