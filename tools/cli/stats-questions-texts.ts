import type { Language } from './language';

/** Words of the readable tables of answers; `{n}` and `{m}` are put in. */
const WORDS = {
  everybody: { lv: 'visi', en: 'all' },
  withoutValue: { lv: 'nav norādīts', en: 'not stated' },
  base: { lv: 'atbildēja (n)', en: 'answered (n)' },
  notAnswered: { lv: 'nav atbildes', en: 'no answer' },
  notApplicable: { lv: 'neattiecas', en: 'does not apply' },
  hidden: { lv: 'nav jautāts', en: 'not asked' },
  outside: { lv: 'ārpus bāzes', en: 'outside the base' },
  yes: { lv: 'Jā', en: 'Yes' },
  no: { lv: 'Nē', en: 'No' },
  ticked: { lv: 'atzīmēto atbilžu skaits: {n}', en: 'options ticked: {n}' },
  anyNumber: { lv: 'jebkurš skaitlis', en: 'any number' },
  below: { lv: 'mazāk nekā {m}', en: 'below {m}' },
  from: { lv: 'no {n}', en: '{n} or more' },
  between: { lv: 'no {n} līdz {m} (neieskaitot)', en: '{n} to below {m}' },
  elsewhere: { lv: 'cits skaitlis', en: 'another number' },
  sum: { lv: 'kopā', en: 'sum' },
  least: { lv: 'mazākais', en: 'least' },
  most: { lv: 'lielākais', en: 'greatest' },
  part: { lv: 'daļa kopā', en: 'sum of parts' },
  whole: { lv: 'veselais kopā', en: 'sum of wholes' },
  pooled: { lv: 'kopējais īpatsvars', en: 'pooled share' },
  mean: { lv: 'vidējais īpatsvars', en: 'mean of shares' },
  small: {
    lv: '* atbilžu skaits mazāks par {n}: procenti ir tikai ilustratīvi',
    en: '* fewer than {n} answers: per cents are only illustrative',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof WORDS;

export function word(language: Language, name: Word, n = '', m = ''): string {
  return WORDS[name][language].replace('{n}', n).replace('{m}', m);
}

/** A decimal as the language writes it. */
export const number = (language: Language, text: string): string =>
  language === 'lv' ? text.replace('.', ',') : text;
