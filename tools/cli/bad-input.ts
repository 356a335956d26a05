import { OutOfRange } from '@briedums/methodology';
import type { Language } from './language';
import { phrase, tell, type PhraseName, type Said } from './phrase';

/** What the caller gave cannot be used; it is told in one sentence, in the language of the command line. */
export class BadInput extends Error {
  constructor(readonly said: Said) {
    super(tell(said, 'en'));
  }
}

/** Does the work; a setting or figure that is none is the caller's mistake, told by `sentence` around what is wrong. */
export function attempt<T>(work: () => T, sentence: (detail: Said) => Said = (detail) => detail): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfRange) throw new BadInput(sentence(error.text));
    throw error;
  }
}

const BEGINNING = 280;
const END = 100;

/**
 * The sentence as it is read: on one line, with nothing that a terminal would act on, and no longer than anybody reads, as
 * names out of the input may hold and be anything. Its end says what is wrong, so the middle gives way.
 */
export function sentenceOf({ said }: BadInput, language: Language): string {
  const line = [
    ...tell(said, language)
      .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim(),
  ];
  const short =
    line.length > BEGINNING + END ? [...line.slice(0, BEGINNING), '…', ...line.slice(-END)] : line;
  const text = short.join('');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const SYSTEM: Readonly<Record<string, PhraseName>> = {
  ENOENT: 'noFile',
  EISDIR: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  ENOSPC: 'noSpace',
};

/** Why something cannot be read or written. */
export function reason(error: unknown): Said {
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const name = SYSTEM[code];
  return name ? phrase(name, { code }) : phrase('otherReason', { message });
}

/** Why a text is no JSON. */
export function jsonReason(error: unknown): Said {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('Unexpected end')) return phrase('jsonEnds');
  const [, token, text] = /^Unexpected token (.+?), (.*) is not valid JSON$/su.exec(message) ?? [];
  if (token !== undefined && text !== undefined) return phrase('jsonToken', { token, text });
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined
    ? phrase('otherReason', { message })
    : phrase('jsonAt', { position: Number(position) + 1 });
}

interface Issue {
  code: string;
  path: PropertyKey[];
  keys?: string[];
  expected?: string;
}

/** Where and why a document does not have its form. */
export function issueOf([issue]: readonly Issue[]): { at: Said; detail: Said } {
  const { code = '', path = [], keys = [], expected = '' } = issue ?? {};
  const at = path.length > 0 ? path.map(String).join('.') : phrase('top');
  if (code === 'unrecognized_keys') return { at, detail: phrase('unknownFields', { keys: keys.join(', ') }) };
  if (code === 'invalid_type')
    return { at, detail: phrase('wrongType', { expected: expected === 'record' ? 'object' : expected }) };
  return { at, detail: phrase('wrongValue') };
}
