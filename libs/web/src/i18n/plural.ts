import type { Language } from './languages';

export type PluralForm = 'zero' | 'one' | 'other';

const rules: Record<Language, Intl.PluralRules> = {
  lv: new Intl.PluralRules('lv'),
  en: new Intl.PluralRules('en'),
};

/**
 * The form that a count takes: in Latvian zero for 0, 10–20, 30…; one for 1, 21, 31…; other for the rest.
 * Source: Unicode CLDR, cardinal rules.
 */
export const pluralForm = (language: Language, count: number): PluralForm => {
  const form = rules[language].select(count);
  return form === 'zero' || form === 'one' ? form : 'other';
};
