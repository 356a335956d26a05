/** The languages of the portals; the first is the default. */
export const languages = ['lv', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.some((l) => l === value);

/** Texts of one language: nested by area, `{ common: { save: 'Saglabāt' } }`. */
export interface Translation {
  [key: string]: string | Translation;
}

/** How an app brings its own texts: one lazily loaded file per language. */
export type AppTexts = Record<Language, () => Promise<{ default: Translation }>>;
