import { BadInput } from './bad-input';

const LANGUAGES = ['lv', 'en'] as const;
/** Of readable tables. */
export type Language = (typeof LANGUAGES)[number];

/** What --lang says, Latvian when it says nothing; BadInput for another language. */
export function languageOf(text = 'lv'): Language {
  const found = LANGUAGES.find((language) => language === text);
  if (!found) throw new BadInput(`--lang is ${LANGUAGES.join(' or ')}.`);
  return found;
}
