import type { RowQuestion } from './group-schema';
import { automaticType } from './automatic';
import { choiceTableType } from './choice-table';
import { dateType } from './date';
import { multipleType } from './multiple';
import { numberType } from './number';
import { shareType } from './share';
import { singleType } from './single';
import { textType } from './text';
import type { TypeModule } from './type-module';
import { urlType } from './url';
import { yesNoType } from './yes-no';

/** The types that a group can repeat per row. */
export const rowRegistry = {
  yesNo: yesNoType,
  single: singleType,
  multiple: multipleType,
  number: numberType,
  share: shareType,
  choiceTable: choiceTableType,
  text: textType,
  url: urlType,
  date: dateType,
  automatic: automaticType,
} satisfies { [T in RowQuestion['type']]: TypeModule<Extract<RowQuestion, { type: T }>, unknown> };

/** The module of a row question. The registry pairs each type with its own module, which the compiler cannot follow. */
export function rowTypeOf(question: RowQuestion): TypeModule<RowQuestion, unknown> {
  return rowRegistry[question.type] as TypeModule<RowQuestion, unknown>;
}
