import type { Arguments } from './arguments';
import { BadInput } from './bad-input';

const LANGUAGES = ['lv', 'en'] as const;
/** Of the words in readable tables. */
export type Language = (typeof LANGUAGES)[number];

/** What --lang says, Latvian when it says nothing; BadInput for another language. */
export function languageOf({ lang = 'lv' }: Arguments): Language {
  const found = LANGUAGES.find((language) => language === lang);
  if (!found) throw new BadInput(`--lang is ${LANGUAGES.join(' or ')}.`);
  return found;
}
