import type { RowQuestion } from '../types/group-schema';
import type { Question } from '../schema/question';
import { rowTypeOf } from '../types/row-registry';
import { readValue } from '../types/type-module';
import { carryValue, familyOf, type CarriedValue, type OptionMap } from './carry-value';

type Group = Extract<Question, { type: 'group' }>;
type Row = Readonly<Record<string, unknown>>;

/** Row by row; a row question is carried to the one of the same id and family, and what the new group does not ask is left behind. */
export function carryGroup(from: Group, to: Group, map: OptionMap, value: unknown): CarriedValue {
  const rows = (value as Row[]).map((row) => to.questions.map((question) => cell(from, question, map, row)));
  const lost = rows.flat().find((one) => one && 'lost' in one.carried);
  if (lost && 'lost' in lost.carried) return lost.carried;
  const kept = rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap((one) => {
        const carried = one && 'value' in one.carried ? one.carried.value : undefined;
        return one && carried !== undefined ? [[one.id, carried] as const] : [];
      }),
    ),
  );
  return { value: kept };
}

function cell(from: Group, question: RowQuestion, map: OptionMap, row: Row) {
  const old = from.questions.find((one) => one.id === question.id && familyOf(one) === familyOf(question));
  if (!old || !Object.hasOwn(row, old.id)) return null;
  const value = readValue(rowTypeOf(old), old, row[old.id]);
  if (value === undefined) return null;
  return { id: question.id, carried: carryValue(old.type, question, [question], map, [value]) };
}
