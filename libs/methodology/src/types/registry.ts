import type { Question, QuestionType } from '../schema/question';
import { fileType } from './file';
import { groupType } from './group';
import { numberTableType } from './number-table';
import { rowRegistry } from './row-registry';
import type { TypeModule } from './type-module';

/** Every question type's part of the engine. A type of the schema that is missing here does not compile. */
export const registry = {
  ...rowRegistry,
  numberTable: numberTableType,
  group: groupType,
  file: fileType,
} satisfies { [T in QuestionType]: TypeModule<Extract<Question, { type: T }>, unknown> };

/** The module of a question. The registry pairs each type with its own module, which the compiler cannot follow. */
export function typeOf(question: Question): TypeModule<Question, unknown> {
  return registry[question.type] as TypeModule<Question, unknown>;
}
