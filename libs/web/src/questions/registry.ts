import type { FieldTypes } from './field-types';
import { AutomaticField } from './fields/automatic';
import { ChoiceTableField } from './fields/choice-table';
import { DateField } from './fields/date';
import { FileField } from './fields/file';
import { GroupField } from './fields/group';
import { MultipleField } from './fields/multiple';
import { NumberField } from './fields/number';
import { NumberTableField } from './fields/number-table';
import { ShareField } from './fields/share';
import { SingleField } from './fields/single';
import { TextField } from './fields/text';
import { UrlField } from './fields/url';
import { YesNoField } from './fields/yes-no';

/** The field of every type of question. */
export const fieldTypes: FieldTypes = {
  automatic: AutomaticField,
  choiceTable: ChoiceTableField,
  date: DateField,
  file: FileField,
  group: GroupField,
  multiple: MultipleField,
  number: NumberField,
  numberTable: NumberTableField,
  share: ShareField,
  single: SingleField,
  text: TextField,
  url: UrlField,
  yesNo: YesNoField,
};
