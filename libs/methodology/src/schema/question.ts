import * as z from 'zod';
import { automaticSchema } from '../types/automatic';
import { choiceTableSchema } from '../types/choice-table';
import { dateQuestionSchema } from '../types/date';
import { fileQuestionSchema } from '../types/file';
import { groupSchema } from '../types/group-schema';
import { multipleSchema } from '../types/multiple';
import { numberSchema } from '../types/number';
import { numberTableSchema } from '../types/number-table';
import { shareSchema } from '../types/share';
import { singleSchema } from '../types/single';
import { textQuestionSchema } from '../types/text';
import { urlQuestionSchema } from '../types/url';
import { yesNoSchema } from '../types/yes-no';

export const questionSchema = z.discriminatedUnion('type', [
  yesNoSchema,
  singleSchema,
  multipleSchema,
  numberSchema,
  shareSchema,
  numberTableSchema,
  choiceTableSchema,
  groupSchema,
  textQuestionSchema,
  urlQuestionSchema,
  dateQuestionSchema,
  fileQuestionSchema,
  automaticSchema,
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];
