import type { ChoiceOption } from './choice';

/** The values that rows have, in the language's alphabet, as the options of a filter. */
export function distinct<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | null,
  language: string,
): ChoiceOption[] {
  const values = new Set(rows.map(value).filter((v): v is string => !!v));
  return [...values].sort(new Intl.Collator(language).compare).map((text) => ({ value: text, name: text }));
}
