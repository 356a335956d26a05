import type lv from './i18n/lv.json';
import type { Language } from './language';
import { speechOf } from './speech';

export type PhraseName = keyof (typeof lv)['errors'];
/** Part of a sentence: as it is, in several languages by itself, or by its name in the translations. */
export type Said = string | number | Readonly<Partial<Record<Language, string>>> | Phrase;

/** A sentence or a part of one that waits for its language; what is filled in may wait, too. */
export class Phrase {
  constructor(
    readonly name: PhraseName,
    readonly given: Readonly<Record<string, Said>> = {},
  ) {}
}

export const phrase = (name: PhraseName, given?: Readonly<Record<string, Said>>): Phrase =>
  new Phrase(name, given);

export function tell(said: Said, language: Language): string {
  if (typeof said !== 'object') return `${said}`;
  const speech = speechOf(language);
  if (!(said instanceof Phrase)) return speech.of(said);
  const given = Object.entries(said.given).map(([name, part]) => [name, tell(part, language)] as const);
  return speech.word(`errors.${said.name}`, Object.fromEntries(given));
}
