/** What the caller gave cannot be used; its message is the one sentence that they read. */
export class BadInput extends Error {}

/** A sentence's worth of any failure to read or parse. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const BEGINNING = 280;
const END = 100;

/**
 * The sentence as it is read: on one line, with nothing that a terminal would act on, and no longer than anybody reads, as
 * names out of the input may hold and be anything. Its end says what is wrong, so the middle gives way.
 */
export function sentenceOf({ message }: BadInput): string {
  const line = [...message.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()];
  const short =
    line.length > BEGINNING + END ? [...line.slice(0, BEGINNING), '…', ...line.slice(-END)] : line;
  const text = short.join('');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
