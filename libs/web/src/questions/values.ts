import type { Question, QuestionType } from '@briedums/methodology';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type QuestionOf<K extends QuestionType> = Extract<Question, { type: K }>;

/** What is wrong with an answer, as shown at the question. `row` and `column` mark a cell of a table or a field of a row. */
export interface QuestionProblem {
  severity: 'error' | 'warning';
  message: Readonly<Record<string, string | undefined>>;
  row?: string | null;
  column?: string | null;
}

// Stored answers come from anywhere, also from older versions: what does not have the shape is read as no answer.

export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const asList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];

export const asRecord = (value: unknown): Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};

export const asRows = (value: unknown): Record<string, Json>[] =>
  Array.isArray(value) ? value.map(asRecord) : [];

/** The record with one entry changed; null takes it out. */
export const withEntry = (record: Record<string, Json>, key: string, value: Json): Record<string, Json> => {
  const { [key]: _old, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
};

/** A record, or null when nothing is in it. */
export const orNull = <T extends object>(record: T): T | null => (Object.keys(record).length ? record : null);
