import type { ProblemCode } from '../problem';
import type { Sentence } from './fill';

/** What a respondent is told; a data check brings its own sentence. */
export const ANSWER_PROBLEMS: Record<Exclude<ProblemCode, 'dataCheck'>, Sentence> = {
  required: { lv: 'Atbilde ir obligāta.', en: 'An answer is required.' },
  notApplicableNotAllowed: {
    lv: 'Uz šo jautājumu nevar atbildēt „Neattiecas”.',
    en: 'This question cannot be answered "Does not apply".',
  },
  unknownQuestion: {
    lv: 'Šajā metodikas versijā nav jautājuma „{question}”.',
    en: 'This methodology version has no question "{question}".',
  },
  wrongShape: {
    lv: 'Atbilde neatbilst jautājuma veidam.',
    en: 'The answer does not fit the type of the question.',
  },
  unknownOption: { lv: 'Atbilžu varianta „{option}” nav.', en: 'There is no option "{option}".' },
  exclusiveOption: {
    lv: 'Šo variantu nevar atzīmēt kopā ar citiem.',
    en: 'This option cannot be ticked together with others.',
  },
  repeatedOption: { lv: 'Variants ir atzīmēts vairākkārt.', en: 'An option is ticked more than once.' },
  tooManyDecimals: {
    lv: 'Pieļaujamais ciparu skaits aiz komata: {decimals}.',
    en: 'Digits allowed after the decimal mark: {decimals}.',
  },
  tooSmall: { lv: 'Vērtība nedrīkst būt mazāka par {min}.', en: 'The value must not be less than {min}.' },
  tooLarge: { lv: 'Vērtība nedrīkst būt lielāka par {max}.', en: 'The value must not be more than {max}.' },
  partAboveWhole: {
    lv: 'Daļa ({part}) nedrīkst pārsniegt kopskaitu ({whole}).',
    en: 'The part ({part}) must not exceed the whole ({whole}).',
  },
  unknownRow: { lv: 'Rindas „{row}” nav.', en: 'There is no row "{row}".' },
  unknownColumn: { lv: 'Ailes „{column}” nav.', en: 'There is no column "{column}".' },
  incomplete: { lv: 'Tabula nav aizpildīta līdz galam.', en: 'The table is not filled in completely.' },
  sum: {
    lv: 'Daļu summa ({sum}) nesaskan ar kopskaitu ({total}). Pārbaudiet skaitļus.',
    en: 'The parts add up to {sum}, which does not agree with the total ({total}). Check the figures.',
  },
  tooFewRows: { lv: 'Vajadzīgais rindu skaits: vismaz {minRows}.', en: 'Rows needed: at least {minRows}.' },
  tooManyRows: {
    lv: 'Pieļaujamais rindu skaits: ne vairāk kā {maxRows}.',
    en: 'Rows allowed: at most {maxRows}.',
  },
  repeatedKey: {
    lv: 'Šī vērtība jau ir citā rindā.',
    en: 'This value is already in another row.',
  },
  tooLong: {
    lv: 'Teksts ir par garu: rakstzīmju skaits {length}, pieļaujams {maxLength}.',
    en: 'The text is too long: {length} characters, {maxLength} allowed.',
  },
  tooManyFiles: {
    lv: 'Pieļaujamais datņu skaits: ne vairāk kā {maxFiles}.',
    en: 'Files allowed: at most {maxFiles}.',
  },
};
