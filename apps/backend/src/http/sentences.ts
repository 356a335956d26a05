import en from '../i18n/en.json';
import lv from '../i18n/lv.json';

export type Locale = 'lv' | 'en';
const texts = { lv, en };

const at = (locale: Locale, key: string): string | undefined => {
  const value = key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], texts[locale]);
  return typeof value === 'string' ? value : undefined;
};

/** The text of a key in a language, `{name}` filled in. Throws for an unknown key: that is a bug. */
export const sentence = (
  locale: Locale,
  key: string,
  params: Record<string, string | number> = {},
): string => {
  const text = at(locale, key);
  if (text === undefined) throw new Error(`no text '${key}' in ${locale}`);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
};

export const hasSentence = (key: string): boolean => at('lv', key) !== undefined;

/** The first of our languages that the header names; Latvian otherwise. */
export const preferredLocale = (header: string | undefined): Locale =>
  header
    ?.split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((l): l is Locale => l === 'lv' || l === 'en') ?? 'lv';
