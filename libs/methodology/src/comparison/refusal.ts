import { fill, type Sentence } from '../texts/fill';

/** Why two rounds, or a part of them, cannot be compared. */
export const REFUSALS = {
  noScoreBefore: {
    lv: 'Iepriekšējā kārtā vērtējuma nav.',
    en: 'There is no score in the earlier round.',
  },
  noScoreAfter: { lv: 'Šajā kārtā vērtējuma nav.', en: 'There is no score in this round.' },
  onlyScores: {
    lv: 'Vismaz vienā kārtā zināmi tikai sadaļu vērtējumi, ne atbildes, tāpēc redzamas tikai kopējās izmaiņas.',
    en: 'At least one round holds only section scores and no answers, so only the total change is shown.',
  },
  onlyShares: {
    lv: 'Vismaz vienā kārtā zināmi tikai kopsavilkumi, ne atsevišķu iestāžu vērtējumi.',
    en: 'At least one round holds only summaries and no scores of single institutions.',
  },
  noLinks: {
    lv: 'Metodikas versijas atšķiras, un nav norādīts, kā to jautājumi atbilst cits citam.',
    en: 'The methodology versions differ, and nothing says how their questions continue each other.',
  },
  nothingLinked: {
    lv: 'Neviens saistītais jautājums nav vērtēts abās kārtās.',
    en: 'No linked question is counted in both rounds.',
  },
  notInBefore: {
    lv: 'Iestāde iepriekšējā kārtā nepiedalījās.',
    en: 'The institution did not take part in the earlier round.',
  },
  predecessorMissing: {
    lv: 'Priekštece iepriekšējā kārtā nepiedalījās: {ids}.',
    en: 'A predecessor did not take part in the earlier round: {ids}.',
  },
  noWeight: {
    lv: 'Priekštecei nav norādīts svars: {ids}.',
    en: 'No weight is declared for a predecessor: {ids}.',
  },
  noCommonMembers: {
    lv: 'Grupā nav nevienas iestādes, kurai vērtējums ir abās kārtās.',
    en: 'No institution of the group has a score in both rounds.',
  },
  noShares: {
    lv: 'Šajā kārtā līmeņu sadalījums nav zināms.',
    en: 'The shares per level of this round are not known.',
  },
} as const satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refused comparison and why, as a finished sentence. */
export interface Refusal {
  code: RefusalCode;
  message: Sentence;
}

export const refuse = (code: RefusalCode, params: Readonly<Record<string, string>> = {}): Refusal => ({
  code,
  message: fill(REFUSALS[code], params),
});

/** Why a link carries nothing at all. */
export const LINK_REFUSALS = {
  unknownOldQuestion: {
    lv: 'Iepriekšējā versijā saitē minētā jautājuma nav.',
    en: 'The earlier version has no question that the link names.',
  },
  unknownQuestion: {
    lv: 'Jaunajā versijā saitē minētā jautājuma nav.',
    en: 'The later version has no question that the link names.',
  },
  linkedTwice: { lv: 'Jautājums minēts vairākkārt.', en: 'A question is linked more than once.' },
  shape: {
    lv: 'Saite savieno vienu jautājumu ar vienu vai vairākiem, bet ne vairākus ar vairākiem.',
    en: 'A link joins one question with one or several, not several with several.',
  },
  types: {
    lv: 'Šo veidu jautājumiem atbildes nav pārnesamas.',
    en: 'Answers cannot be carried over between questions of these types.',
  },
} as const satisfies Record<string, Sentence>;

/** Why one answer of an institution has no counterpart in the later version. */
export const LOSSES = {
  option: {
    lv: 'Jaunajā jautājumā izvēlētā varianta nav.',
    en: 'The later question does not have the chosen option.',
  },
  ambiguous: {
    lv: 'Jaunais jautājums pieļauj tikai vienu no vairākām vecajām atbildēm.',
    en: 'The later question takes only one of several earlier answers.',
  },
  value: {
    lv: 'Jaunais jautājums šādu vērtību nepieļauj.',
    en: 'The later question does not take the value.',
  },
  notApplicable: {
    lv: 'Jaunajā jautājumā nevar norādīt „nav piemērojams”.',
    en: 'The later question cannot be said not to apply.',
  },
} as const satisfies Record<string, Sentence>;
