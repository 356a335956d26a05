import { roundHalfUp } from '@briedums/methodology';
import en from './i18n/en.json';
import lv from './i18n/lv.json';
import type { Language } from './language';

type Texts = typeof lv;
/** What one of the languages lacks does not compile. */
const TEXTS: Record<Language, Texts> = { lv, en };

/** `stats.leaders`, and so on: the names of all texts, or of all heads of tables. */
type NamesOf<Kind> = {
  [Area in keyof Texts & string]: {
    [Name in keyof Texts[Area] & string]: Texts[Area][Name] extends Kind ? `${Area}.${Name}` : never;
  }[keyof Texts[Area] & string];
}[keyof Texts & string];
export type Word = NamesOf<string>;
export type Heads = NamesOf<string[]>;
type Params = Readonly<Record<string, string | number>>;

/** The words and numbers of one language, for readable tables. */
export interface Speech {
  /** A text, `{name}` filled in. */
  word(name: Word, params?: Params): string;
  /** The heads of a table's columns. */
  heads(name: Heads): string[];
  /** What a version or the library says in several languages; another language where this one is missing. */
  of(text: Readonly<Partial<Record<Language, string>>>): string;
  /** The index by its word, a section by its id. */
  target(id: string): string;
  /** A decimal such as `56.8` as the language writes it. */
  decimal(text: string): string;
  /** An exact number half-up; a dash where there is none. */
  number(exact: string | null | undefined, decimals?: number): string;
}

export function speechOf(language: Language): Speech {
  const texts: Readonly<Record<string, Readonly<Record<string, string | string[]>>>> = TEXTS[language];
  const at = (name: Word | Heads) => {
    const [area = '', key = ''] = name.split('.');
    return texts[area]?.[key] ?? '';
  };
  const decimal = (text: string): string => (language === 'lv' ? text.replace('.', ',') : text);
  const word = (name: Word, params: Params = {}): string =>
    `${at(name)}`.replace(/\{(\w+)\}/g, (_, param: string) => `${params[param] ?? ''}`);
  return {
    word,
    heads: (name) => [...at(name)],
    of: (text) => text[language] ?? Object.values(text)[0] ?? '',
    target: (id) => (id === 'index' ? word('common.index') : id),
    decimal,
    number: (exact, decimals = 1) =>
      exact === null || exact === undefined ? '–' : decimal(roundHalfUp(exact, decimals)),
  };
}
