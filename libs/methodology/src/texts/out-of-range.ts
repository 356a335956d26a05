import { fill, type Sentence } from './fill';

/** What a caller of a computation is told about a setting or a figure that is none, as the part of a sentence, by code. */
const OUT_OF_RANGE = {
  notScored: { lv: '„{section}” nav vērtēta sadaļa', en: '{section} is not a scored section' },
  notScoredOf: {
    lv: '„{section}” („{id}”) nav vērtēta sadaļa',
    en: '{section} of {id} is not a scored section',
  },
  scoreOutside: {
    lv: 'sadaļas „{id}” vērtējums nav no 0 līdz 100: {text}',
    en: 'the score of {id} is not within 0 to 100: {text}',
  },
  noLevel: { lv: '{level}. līmeņa nav', en: 'there is no level {level}' },
  noCount: { lv: '{step}: „{count}” nav skaits', en: '{step} is no count: {count}' },
  moreThanBefore: {
    lv: '{step} ({count}) ir vairāk nekā {before} ({most})',
    en: '{count} {step} are more than {most} {before}',
  },
  near: {
    lv: 'vērtībai near jābūt punktu skaitam, nevis „{near}”',
    en: 'near is a number of points, not "{near}"',
  },
  wholeFrom: {
    lv: 'vērtībai {name} jābūt veselam skaitlim, ne mazākam par {from}',
    en: '{name} is a whole number of {from} or more',
  },
  wholeWithin: {
    lv: 'vērtībai {name} jābūt veselam skaitlim no {from} līdz {to}',
    en: '{name} is a whole number of {from} to {to}',
  },
  draws: {
    lv: 'vērtībai draws jābūt veselam skaitlim no 1 līdz 1000000, nevis {given}',
    en: 'draws are a whole number of 1 to 1000000, not {given}',
  },
  samples: {
    lv: 'vērtībai samples jābūt veselam skaitlim no 2 līdz 100000, nevis {given}',
    en: 'samples are a whole number of 2 to 100000, not {given}',
  },
  seed: {
    lv: 'vērtībai seed jābūt veselam skaitlim no 0 līdz 4294967295, nevis {given}',
    en: 'a seed is a whole number of 0 to 4294967295, not {given}',
  },
  threshold: {
    lv: 'slieksnim jābūt veselam skaitlim, ne mazākam par 1, nevis {given}',
    en: 'a threshold is a whole number of 1 or more, not {given}',
  },
  protection: {
    lv: 'aizsardzībai jābūt veselam skaitlim, ne mazākam par 1, nevis {given}',
    en: 'a protection is a whole number of 1 or more, not {given}',
  },
  share: {
    lv: 'īpatsvaram jābūt no 0 līdz 1 (neieskaitot), ne vairāk kā četri cipari aiz komata, nevis {given}',
    en: 'a share is a number of 0 or more and below 1 with at most four decimals, not {given}',
  },
  weightDigits: { lv: 'svaros ir pārāk daudz ciparu', en: 'the weights have too many digits' },
  pointDigits: { lv: 'punktos ir pārāk daudz ciparu', en: 'the points have too many digits' },
  countsDisagree: {
    lv: 'tabulas skaiti nesaskan ar kopskaitu',
    en: 'the counts of the table do not add up',
  },
  countsHidden: { lv: 'tabulā nav redzami visi skaiti', en: 'the table does not show all of its counts' },
} as const satisfies Record<string, Sentence>;

type Params = Readonly<Record<string, string | number | Sentence>>;

const inLanguage = (params: Params, language: 'lv' | 'en'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : `${value}`,
    ]),
  );

/** A setting or figure that is none: the caller's mistake, told in both languages; the message is the English one. */
export class OutOfRange extends RangeError {
  readonly text: Sentence;

  constructor(
    readonly code: keyof typeof OUT_OF_RANGE,
    params: Params = {},
  ) {
    const sentence = OUT_OF_RANGE[code];
    const text = {
      lv: fill(sentence, inLanguage(params, 'lv')).lv,
      en: fill(sentence, inLanguage(params, 'en')).en,
    };
    super(text.en);
    this.text = text;
  }
}
