import { fill, type Sentence } from '../texts/fill';
import type { Text } from '../schema/text';

export type StatisticsProblemCode = keyof typeof SENTENCES;

/** Why a statistic cannot be made; `statistic` is its name in what was asked for. */
export interface StatisticsProblem {
  statistic: string;
  code: StatisticsProblemCode;
  params: Readonly<Record<string, string>>;
  message: Text;
}

const SENTENCES = {
  unknownQuestion: {
    lv: 'Šajā metodikas versijā nav jautājuma „{question}”.',
    en: 'There is no question "{question}" in this methodology version.',
  },
  wrongType: {
    lv: 'Jautājuma „{question}” veidam „{type}” šādu rādītāju nevar aprēķināt.',
    en: 'The question "{question}" is of type {type}, for which there is no such statistic.',
  },
  unknownOption: {
    lv: 'Jautājumam „{question}” nav atbilžu varianta „{option}”.',
    en: 'The question "{question}" has no option "{option}".',
  },
  unknownQuantity: {
    lv: '„{quantity}” nav šīs metodikas versijas skaitlis.',
    en: '"{quantity}" is no number of this methodology version.',
  },
  badCondition: {
    lv: 'Nosacījums „{expression}” nav derīgs: {detail}.',
    en: 'The condition "{expression}" is not valid: {detail}.',
  },
  badBands: {
    lv: 'Intervāli nav derīgi: katra intervāla sākumam jābūt mazākam par beigām.',
    en: 'The bands are not valid: each must begin below its end.',
  },
  bandsOverlap: {
    lv: 'Intervāli pārklājas.',
    en: 'The bands overlap.',
  },
  noBands: {
    lv: 'Skaitlim „{quantity}” metodikā nav intervālu, tāpēc tie jānorāda.',
    en: 'The methodology has no bands for "{quantity}", so they must be given.',
  },
  badNumber: {
    lv: '„{value}” nav derīgs skaitlis: {name}.',
    en: '"{value}" is not a valid number: {name}.',
  },
  badDecimals: {
    lv: 'Zīmju skaits aiz komata ir vesels skaitlis no 0 līdz 6, nevis „{value}”.',
    en: 'The number of decimals is a whole number of 0 to 6, not "{value}".',
  },
} as const satisfies Record<string, Sentence>;

export function problem(
  statistic: string,
  code: StatisticsProblemCode,
  params: Readonly<Record<string, string>> = {},
): StatisticsProblem {
  return { statistic, code, params, message: { ...fill(SENTENCES[code], params) } };
}
