import { BadInput } from './bad-input';
import { phrase } from './phrase';

const LANGUAGES = ['lv', 'en'] as const;
/** Of readable tables, and of sentences about what is wrong. */
export type Language = (typeof LANGUAGES)[number];

const known = (text: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === text);

/** What --lang says, Latvian when it says nothing; BadInput for another language. */
export function languageOf(text = 'lv'): Language {
  const found = known(text);
  if (!found)
    throw new BadInput(phrase('oneOf', { option: 'lang', first: LANGUAGES[0], second: LANGUAGES[1] }));
  return found;
}

/**
 * The language of sentences about what is wrong: what --lang says, also on a command line that cannot be read otherwise.
 * English when it says nothing: scripts read them.
 */
export function languageOfErrors(argv: readonly string[]): Language {
  const given = argv.flatMap((word, i) =>
    word === '--lang' ? [argv[i + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  );
  return known(given.at(-1)) ?? 'en';
}
