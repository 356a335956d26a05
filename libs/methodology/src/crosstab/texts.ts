import type { Text } from '../schema/text';
import { fill, type Sentence } from '../texts/fill';

/** What classes are called that the version has no words for. */
const WORDS = {
  yes: { lv: 'Jā', en: 'Yes' },
  no: { lv: 'Nē', en: 'No' },
  index: { lv: 'Indeksa līmenis', en: 'Level of the index' },
  section: { lv: 'Sadaļas „{section}” līmenis', en: 'Level of section "{section}"' },
  level: { lv: '{level}. līmenis', en: 'Level {level}' },
  zero: { lv: '0 %', en: '0 %' },
  noIndex: { lv: 'nav indeksa', en: 'no index' },
  noScore: { lv: 'nav vērtējuma', en: 'no score' },
  missing: { lv: 'nav norādīts', en: 'not stated' },
  below: { lv: 'mazāk nekā {to}', en: 'below {to}' },
  between: { lv: 'no {from} līdz {to} (neieskaitot)', en: '{from} to below {to}' },
  from: { lv: 'no {from}', en: '{from} or more' },
  any: { lv: 'jebkurš skaitlis', en: 'any number' },
  outside: { lv: 'cits skaitlis', en: 'another number' },
} as const satisfies Record<string, Sentence>;

/** Numbers in the Latvian words get a decimal comma. */
export function word(name: keyof typeof WORDS, params: Readonly<Record<string, string>> = {}): Text {
  const commas = Object.entries(params).map(([key, value]) => [key, value.replace('.', ',')] as const);
  return { lv: fill(WORDS[name], Object.fromEntries(commas)).lv, en: fill(WORDS[name], params).en };
}

const SENTENCES = {
  unknownVariable: {
    lv: 'Griezumam nav mainīgā „{variable}”; mainīgos raksta question:…, level:…, indicator:… vai attribute:….',
    en: 'There is no variable "{variable}" for a cross-table; variables are written question:…, level:…, indicator:… or attribute:….',
  },
  unknownQuestion: {
    lv: 'Šajā metodikas versijā nav jautājuma „{name}”.',
    en: 'There is no question "{name}" in this methodology version.',
  },
  unknownSection: {
    lv: 'Šajā metodikas versijā nav vērtējamas sadaļas „{name}”.',
    en: 'There is no scored section "{name}" in this methodology version.',
  },
  unknownIndicator: {
    lv: 'Šajā metodikas versijā nav rādītāja „{name}”.',
    en: 'There is no indicator "{name}" in this methodology version.',
  },
  wrongType: {
    lv: 'Jautājuma „{name}” atbildes (veids „{type}”) nevar sadalīt klasēs.',
    en: 'The answers to question "{name}" of type {type} have no classes.',
  },
  needsRow: {
    lv: 'Jautājums „{name}” ir tabula: jānorāda tās rinda vai šūna, piemēram, question:{name}.{example}.',
    en: 'Question "{name}" is a table: name a row or cell of it, such as question:{name}.{example}.',
  },
  needsBands: {
    lv: 'Mainīgajam „{variable}” jānorāda intervālu robežas, piemēram, {variable}:10/50.',
    en: 'The variable "{variable}" needs the ends of its bands, such as {variable}:10/50.',
  },
  badBands: {
    lv: 'Intervālu robežām „{bands}” jābūt augošiem skaitļiem, piemēram, 10/50.',
    en: 'The ends of bands "{bands}" are not rising numbers such as 10/50.',
  },
  bandsNotAllowed: {
    lv: 'Mainīgajam „{variable}” nav intervālu.',
    en: 'The variable "{variable}" takes no bands.',
  },
  badCondition: {
    lv: 'Nosacījums „{expression}” nav derīgs: {detail}.',
    en: 'The condition "{expression}" is not valid: {detail}.',
  },
  noColumns: { lv: 'Griezumam jānorāda kolonnas.', en: 'A cross-table needs columns.' },
  badNumber: {
    lv: '„{name}” ir vesels skaitlis no {from} līdz {to}, nevis „{value}”.',
    en: 'The setting {name} is a whole number of {from} to {to}, not "{value}".',
  },
} as const satisfies Record<string, Sentence>;

export type CrosstabProblemCode = keyof typeof SENTENCES;

/** Why a cross-table cannot be made. */
export interface CrosstabProblem {
  code: CrosstabProblemCode;
  params: Readonly<Record<string, string>>;
  message: Text;
}

export const problem = (
  code: CrosstabProblemCode,
  params: Readonly<Record<string, string>> = {},
): CrosstabProblem => ({ code, params, message: { ...fill(SENTENCES[code], params) } });
