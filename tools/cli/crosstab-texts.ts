import type { Language } from './language';

/** Words of readable cross-tables; `{n}` is put in. */
const WORDS = {
  total: { lv: 'visi', en: 'all' },
  base: { lv: 'bāze (n)', en: 'base (n)' },
  filter: { lv: 'Tikai tie, par kuriem: {n}', en: 'Only those for whom: {n}' },
  multiple: {
    lv: 'Varēja atzīmēt vairākas atbildes: procentu summa var pārsniegt 100.',
    en: 'Several answers were possible: per cents may add up to more than 100.',
  },
  outside: { lv: 'ārpus bāzes: {n}', en: 'outside the base: {n}' },
  hidden: { lv: 'nav jautāts: {n}', en: 'not asked: {n}' },
  unanswered: { lv: 'nav atbildes vai vērtības: {n}', en: 'no answer or value: {n}' },
  notApplicable: { lv: 'neattiecas: {n}', en: 'does not apply: {n}' },
  small: {
    lv: '* bāze ir mazāka par {n}: procenti ir tikai ilustratīvi',
    en: '* base below {n}: per cents are only illustrative',
  },
  suppressed: {
    lv: '·· skaits netiek rādīts, lai neatklātu par {n} mazākus skaitus',
    en: '·· not shown, so that no count below {n} can be found out',
  },
} as const satisfies Record<string, Record<Language, string>>;

export const word = (language: Language, name: keyof typeof WORDS, n = ''): string =>
  WORDS[name][language].replace('{n}', n);
