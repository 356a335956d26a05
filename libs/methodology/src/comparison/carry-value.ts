import { optionsOf } from '../checks/places';
import { ofDecimal, sum } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';

/** Old option → new option; an option that is not in it keeps its id. */
export type OptionMap = Readonly<Record<string, string>>;
/** `option`: no new question has it; `ambiguous`: merged answers differ; `value`: the new question does not take the value. */
export type Loss = 'option' | 'ambiguous' | 'value';
/** A value for the new question; undefined where the old answer says nothing about it. */
export type CarriedValue = { value: unknown } | { lost: Loss };

type AnyQuestion = Question | RowQuestion;

/** Questions of one family can carry answers to each other. */
export function familyOf({ type }: AnyQuestion): string {
  if (type === 'yesNo' || type === 'single' || type === 'multiple') return 'choice';
  return type === 'automatic' ? 'number' : type;
}

export const mapped = (map: OptionMap, option: string): string =>
  Object.hasOwn(map, option) ? (map[option] ?? option) : option;

/** Values of the old questions (at least one, each read by its own question) as a value of the new one. */
export function carryValue(
  type: AnyQuestion['type'],
  to: AnyQuestion,
  all: readonly AnyQuestion[],
  map: OptionMap,
  values: readonly unknown[],
): CarriedValue {
  switch (familyOf(to)) {
    case 'choice':
      return carryOptions(to, all, map, values);
    case 'number':
      return { value: total(values as string[]) };
    case 'share':
      return { value: totalShare(values as { part: string; whole: string }[]) };
    case 'choiceTable':
      return carryChoices(to, map, values[0] as Record<string, string>);
    case 'numberTable':
      return { value: knownCells(to, values[0] as Record<string, Record<string, string>>) };
    default:
      return type === to.type ? { value: values[0] } : { lost: 'value' };
  }
}

function carryOptions(
  to: AnyQuestion,
  all: readonly AnyQuestion[],
  map: OptionMap,
  values: readonly unknown[],
): CarriedValue {
  const images = new Set((values.flat() as string[]).map((option) => mapped(map, option)));
  const anywhere = new Set(all.flatMap((question) => optionsOf(question) ?? []));
  if ([...images].some((option) => !anywhere.has(option))) return { lost: 'option' };
  const own = (optionsOf(to) ?? []).filter((option) => images.has(option));
  if (own.length === 0) return { value: undefined };
  if (to.type === 'multiple') return { value: joint(to, own) };
  return own.length === 1 ? { value: own[0] } : { lost: 'ambiguous' };
}

/** "None of these" of one merged question gives way to a tick of another. */
function joint({ options }: Extract<AnyQuestion, { type: 'multiple' }>, ticked: string[]): string[] {
  const open = ticked.filter((id) => !options.some((option) => option.id === id && option.exclusive));
  return open.length > 0 ? open : ticked.slice(0, 1);
}

const total = (values: readonly string[]): string => {
  if (values.length === 1) return values[0] ?? '0';
  return roundHalfUp(sum(values.map(ofDecimal)), 9).replace(/\.?0+$/, '');
};

const totalShare = (values: readonly { part: string; whole: string }[]) => ({
  part: total(values.map((value) => value.part)),
  whole: total(values.map((value) => value.whole)),
});

/** Rows that the new table no longer has are left behind; a table in which no row was filled in stays one. */
function carryChoices(to: AnyQuestion, map: OptionMap, value: Record<string, string>): CarriedValue {
  if (to.type !== 'choiceTable') return { lost: 'value' };
  const options = new Set(to.options.map((option) => option.id));
  const rows = to.rows.filter((row) => Object.hasOwn(value, row.id));
  const chosen = rows.map((row) => [row.id, mapped(map, value[row.id] ?? '')] as const);
  if (chosen.some(([, option]) => !options.has(option))) return { lost: 'option' };
  return { value: saysNothing(value, chosen) ? undefined : Object.fromEntries(chosen) };
}

function knownCells(to: AnyQuestion, value: Record<string, Record<string, string>>): unknown {
  if (to.type !== 'numberTable') return undefined;
  const columns = new Set(to.columns.map((column) => column.id));
  const rows = to.rows.filter((row) => Object.hasOwn(value, row.id));
  const kept = rows.map((row) => {
    const cells = Object.entries(value[row.id] ?? {}).filter(([column]) => columns.has(column));
    return [row.id, Object.fromEntries(cells)] as const;
  });
  return saysNothing(value, kept) ? undefined : Object.fromEntries(kept);
}

/** Only rows that are gone were filled in. */
const saysNothing = (before: object, kept: readonly unknown[]): boolean =>
  kept.length === 0 && Object.keys(before).length > 0;
