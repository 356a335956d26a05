import { canonicalJson } from '../canonical/canonical-json';
import { compare, HUNDRED, isZero, ofDecimal, ofInteger, sum, ZERO, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Question } from '../schema/question';
import type { Bands } from '../schema/scoring';
import type { RowQuestion } from '../types/group-schema';
import { MOST_WAYS } from './steps';
import type { PathStep } from './types';

/** A value that the question could have instead of the present one. */
export interface Candidate {
  value: unknown;
  reach?: NonNullable<PathStep['reach']>;
}

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

/** More states than this are not looked through one by one. */
export const MOST_TICKS = 12;
const MOST_STATES = 5000;

/**
 * The finite list of values that a path may give the question, the present one excepted. Ticks are only added, unless an
 * exclusive option comes or goes. Numbers and shares: the nearest value in each band. `all`: also what gives no points of its
 * own (needed where other questions or rules read the answer).
 */
export function candidates(question: Question | RowQuestion, now: unknown, all: boolean): Candidate[] {
  switch (question.type) {
    case 'yesNo':
      return plain(['yes', 'no'].filter((value) => value !== now));
    case 'single':
      return plain(question.options.map((option) => option.id).filter((id) => id !== now));
    case 'multiple':
      return plain(tickSets(question, (now as string[] | undefined) ?? [], all));
    case 'choiceTable':
      return plain(tableStates(question, (now as Record<string, string> | undefined) ?? {}, all));
    case 'number':
      return (question.bands ?? []).flatMap((band) => numberIn(question, band, now as string | undefined));
    case 'share':
      return (question.bands ?? []).flatMap((band) => shareIn(band, now as Counts | undefined));
    default:
      return [];
  }
}

const plain = (values: readonly unknown[]): Candidate[] => values.map((value) => ({ value }));

function tickSets(question: Of<'multiple'>, now: readonly string[], all: boolean): string[][] {
  const { options } = question;
  const exclusive = options.filter((option) => option.exclusive).map((option) => option.id);
  const kept = now.filter((id) => !exclusive.includes(id));
  const gives = (points: string | undefined) => points !== undefined && !isZero(ofDecimal(points));
  const free = options.filter(
    (option) => !option.exclusive && !kept.includes(option.id) && (all || gives(option.points)),
  );
  const inOrder = (ids: readonly string[]) => options.map(({ id }) => id).filter((id) => ids.includes(id));
  const added = subsets(free.map((option) => option.id))
    .filter((ids) => ids.length > 0)
    .map((ids) => inOrder([...kept, ...ids]));
  const alone = exclusive.filter((id) => !now.includes(id)).map((id) => [id]);
  return [...(all ? added : mostPoints(question, added)), ...alone];
}

/** All cost the same: of those with equal points only the first can ever be among the ways that are shown. */
function mostPoints({ options, max }: Of<'multiple'>, sets: readonly string[][]): string[][] {
  if (sets.length <= MOST_WAYS) return [...sets];
  const points = new Map(options.map((option) => [option.id, ofDecimal(option.points ?? '0')]));
  const cap = max === undefined ? null : ofDecimal(max);
  const rated = sets.map((ids) => {
    const total = sum(ids.map((id) => points.get(id) ?? ZERO));
    return { ids, worth: cap && compare(total, cap) > 0 ? cap : total };
  });
  rated.sort((a, b) => compare(b.worth, a.worth));
  const least = rated[MOST_WAYS - 1]?.worth ?? ZERO;
  return rated
    .filter(({ worth }) => compare(worth, least) >= 0)
    .map(({ ids, worth }) => ({ ids, worth, text: canonicalJson(ids) }))
    .sort((a, b) => compare(b.worth, a.worth) || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_WAYS)
    .map(({ ids }) => ids);
}

/** Every subset; of very many options only all of them together. */
function subsets(ids: readonly string[]): string[][] {
  if (ids.length > MOST_TICKS) return [[...ids]];
  return ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
}

/**
 * Some rows moved to the best option and the others as they are: a worse option costs the same effort. Where rules read the
 * table, every table there is.
 */
function tableStates(
  { rows, options }: Of<'choiceTable'>,
  now: Record<string, string>,
  all: boolean,
): Record<string, string>[] {
  const ids = options.map((option) => option.id);
  const worth = (id: string | undefined) =>
    ofDecimal(options.find((option) => option.id === id)?.points ?? '0');
  const best = options.reduce((a, b) => (compare(worth(b.id), worth(a.id)) > 0 ? b : a)).id;
  if (all && (ids.length + 1) ** rows.length > MOST_STATES)
    return ids.map((option) => Object.fromEntries(rows.map((row) => [row.id, option])));
  const better = (row: string) => (compare(worth(best), worth(now[row])) > 0 ? [best] : []);
  const others = (row: string) => (all ? ids.filter((option) => option !== now[row]) : better(row));
  return rows
    .reduce<Record<string, string>[]>(
      (tables, { id }) => [
        ...tables,
        ...others(id).flatMap((option) => tables.map((table) => ({ ...table, [id]: option }))),
      ],
      [now],
    )
    .slice(1);
}

type Band = Bands[number];

/** The nearest value inside [from, to) with the digits that may be given, or none. */
function nearest(band: Band, now: Rational | null, decimals: number): Rational | null {
  const unit = ofInteger(1).div(ofInteger(10n ** BigInt(decimals)));
  const from = band.from === undefined ? null : ofDecimal(band.from).div(unit).ceil().mul(unit);
  const to = band.to === undefined ? null : ofDecimal(band.to).div(unit).ceil().sub(ofInteger(1)).mul(unit);
  const high = now !== null && to !== null && compare(now, to) > 0;
  const value = high ? to : (from ?? to);
  if (value === null || (from && compare(value, from) < 0) || (to && compare(value, to) > 0)) return null;
  return value;
}

const reachOf = (band: Band, now: Rational | null): NonNullable<PathStep['reach']> | null => {
  const above = now !== null && band.to !== undefined && compare(now, ofDecimal(band.to)) >= 0;
  if (!above && band.from !== undefined) return { rule: 'atLeast', value: band.from };
  return band.to === undefined ? null : { rule: 'below', value: band.to };
};

function numberIn(question: Of<'number'>, band: Band, now: string | undefined): Candidate[] {
  const present = now === undefined ? null : ofDecimal(now);
  const value = nearest(band, present, question.decimals);
  const reach = reachOf(band, present);
  return value && reach ? [{ value: roundHalfUp(value, question.decimals), reach }] : [];
}

interface Counts {
  part: string;
  whole: string;
}

/** The whole stays as it is (100 where none is known); the part is what changes. */
function shareIn(band: Band, now: Counts | undefined): Candidate[] {
  const known = now && !isZero(ofDecimal(now.whole)) ? now : null;
  const whole = known ? ofDecimal(known.whole) : HUNDRED;
  const scale = (bound: string | undefined) =>
    bound === undefined ? undefined : ofDecimal(bound).mul(whole).div(HUNDRED);
  const from = scale(band.from)?.ceil();
  const to = scale(band.to)?.ceil().sub(ofInteger(1));
  const percent = known ? ofDecimal(known.part).mul(HUNDRED).div(whole) : null;
  const reach = reachOf(band, percent);
  const part = reach?.rule === 'below' ? to : from;
  if (!reach || !part || part.s < 0n || compare(part, whole) > 0) return [];
  return [{ value: { part: roundHalfUp(part, 0), whole: roundHalfUp(whole, 0) }, reach }];
}
