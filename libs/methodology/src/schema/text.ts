import * as z from 'zod';

// The patterns have names, so that the checks can say in words which of them a text does not fit.
export const LANGUAGE = /^[a-z]{2}$/;
export const DECIMAL = /^-?\d{1,15}(\.\d{1,9})?$/;
export const AMOUNT = /^\d{1,15}(\.\d{1,9})?$/;
export const ID = /^[a-z][a-z0-9_]{0,39}$/;

/** A text in every language of the version: `{ lv: 'Jā', en: 'Yes' }`. Which languages must be there is checked with the version, not here. */
export const textSchema = z
  .record(z.string().regex(LANGUAGE), z.string().min(1).max(8000))
  .meta({ id: 'Text' });
export type Text = z.infer<typeof textSchema>;

/** An exact decimal, written as text so that no reader of the JSON turns it into a binary float: `"12"`, `"0.5"`. */
export const decimalSchema = z
  .string()
  .regex(DECIMAL, 'not a decimal number such as 12 or 0.5')
  .meta({ id: 'Decimal' });

/** An exact decimal that is not negative. */
export const amountSchema = z
  .string()
  .regex(AMOUNT, 'not a number of 0 or more such as 12 or 0.5')
  .meta({ id: 'Amount' });

/** A permanent name of a section, question, option, row or column; also its name inside expressions. */
export const idSchema = z.string().regex(ID, 'an id is lower-case letters, digits and _').meta({ id: 'Id' });

/** In characters. */
export const LONGEST_EXPRESSION = 2000;

/** A CEL expression; its types are checked with the version. */
export const expressionSchema = z.string().min(1).max(LONGEST_EXPRESSION).meta({ id: 'Expression' });
