import { InjectionToken, type Type } from '@angular/core';
import type { QuestionType } from '@briedums/methodology';
import type { FieldBase } from './field-base';

/** A field for every type of question: a type without one does not compile. */
export type FieldTypes = { [K in QuestionType]: Type<FieldBase<K>> };

export const FIELD_TYPES = new InjectionToken<FieldTypes>('FIELD_TYPES');
