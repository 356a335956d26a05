import type { Sentence } from './fill';

const s = (lv: string, en: string): Sentence => ({ lv, en });

/** What a methodologist is told, by code. */
export const METHODOLOGY_PROBLEMS = {
  missingField: s('Trūkst obligāta lauka.', 'A required field is missing.'),
  emptyField: s('Lauks nav aizpildīts.', 'The field is not filled in.'),
  wrongType: s(
    'Laukā jābūt citam JSON veidam: {expected}.',
    'The field must be of another JSON type: {expected}.',
  ),
  unknownField: s('Formātā nav lauka: {detail}.', 'The format has no such field: {detail}.'),
  wrongValue: s('Lauka vērtība neatbilst formātam.', 'The value does not fit the format.'),
  notListed: s('Vērtībai jābūt vienai no šīm: {values}.', 'The value must be one of {values}.'),
  notDecimal: s(
    'Jābūt decimālskaitlim pēdiņās, piemēram, "12" vai "0.5".',
    'It must be a decimal number in quotation marks such as "12" or "0.5".',
  ),
  notAmount: s(
    'Jābūt skaitlim pēdiņās, kas nav mazāks par 0, piemēram, "12" vai "0.5".',
    'It must be a number of 0 or more in quotation marks such as "12" or "0.5".',
  ),
  notId: s(
    'Identifikatorā drīkst būt mazie latīņu burti, cipari un „_”, sākumā burts, kopā ne vairāk kā 40 zīmes.',
    'An id consists of lower-case letters, digits and _, starts with a letter and has at most 40 characters.',
  ),
  notLanguage: s(
    'Valodas kods ir divi mazie burti, piemēram, lv.',
    'The code of a language is two lower-case letters such as lv.',
  ),
  notAddress: s('Jābūt tīmekļa adresei.', 'It must be a web address.'),
  tooLittle: s('Vērtība ir pārāk maza; mazākā: {limit}.', 'The value is too small; the least is {limit}.'),
  tooFew: s(
    'Sarakstā ir pārāk maz ierakstu; vajadzīgais skaits: vismaz {limit}.',
    'The list has too few entries; at least {limit} needed.',
  ),
  tooMuch: s(
    'Vērtība ir pārāk liela vai gara; lielākā: {limit}.',
    'The value is too large or long; the most is {limit}.',
  ),
  duplicateId: s(
    'Identifikators „{id}” jau izmantots: {first}.',
    'The id "{id}" is already used at {first}.',
  ),
  reservedId: s('Identifikators „{id}” ir rezervēts.', 'The id "{id}" is reserved.'),
  duplicateCode: s('Kods „{code}” jau izmantots: {first}.', 'The code "{code}" is already used at {first}.'),
  levelOrder: s('Līmeņiem jābūt no 0 līdz 5 augošā secībā.', 'The levels must be 0 to 5 in rising order.'),
  duplicateLanguage: s(
    'Valoda „{language}” norādīta vairākkārt.',
    'The language "{language}" is declared twice.',
  ),
  missingText: s('Trūkst teksta valodā „{language}”.', 'The text in "{language}" is missing.'),
  extraLanguage: s('Teksta valoda „{language}” nav deklarēta.', 'The language "{language}" is not declared.'),
  limitsNotRising: s(
    'Robežvērtībām jāpieaug: {limit} nav lielāka par {previous}.',
    'Limits must rise: {limit} is not above {previous}.',
  ),
  limitAbove100: s(
    'Robežvērtībai {limit} jābūt mazākai par 100, citādi augstākais līmenis nav sasniedzams.',
    'The limit {limit} must be below 100, or the highest level cannot be reached.',
  ),
  limitBelowRounding: s(
    'Robežvērtība {limit} ir precīzāka nekā noapaļotais vērtējums (cipari aiz komata: {decimals}).',
    'The limit {limit} is finer than the rounded score (digits after the mark: {decimals}).',
  ),
  noScoredSection: s('Nevienai sadaļai nav vērtēšanas.', 'No section is scored.'),
  zeroWeights: s('Sadaļu svaru summai jābūt lielākai par 0.', 'The weights must add up to more than 0.'),
  zeroWeight: s(
    'Sadaļas svars ir 0: indeksu tā neietekmē.',
    'The weight is 0: the section does not change the index.',
  ),
  tooManyScoredNeeded: s(
    'Indeksam vajag vismaz {needed} vērtētas sadaļas, bet to ir tikai {scored}.',
    'The index needs at least {needed} scored sections but there are only {scored}.',
  ),
  emptyDenominator: s(
    'Vērtētajā sadaļā nav iegūstami punkti.',
    'No points can be obtained in this scored section.',
  ),
  pointsInUnscoredSection: s(
    'Jautājumam ir punkti, bet sadaļa netiek vērtēta.',
    'The question has points but its section is not scored.',
  ),
  noPoints: s(
    'Vērtēts jautājums, kurā nevar iegūt nevienu punktu.',
    'A scored question that can give no points.',
  ),
  allExclusive: s('Visi varianti viens otru izslēdz.', 'Every option excludes the others.'),
  exclusiveAboveMax: s(
    'Izslēdzošais variants dod {points}, vairāk par jautājuma maksimumu {max}.',
    'The exclusive option gives {points}, more than the maximum {max}.',
  ),
  maxUnattainable: s(
    'Maksimumu {max} nevar sasniegt: visi varianti kopā dod {sum}.',
    'The maximum {max} cannot be reached: all options together give {sum}.',
  ),
  maxWithoutPoints: s(
    'Ir maksimums, bet nevienam variantam nav punktu.',
    'There is a maximum but no option has points.',
  ),
  combinationReplaces: s(
    'Nosacījumu vērtēšana aizstāj citus šī jautājuma punktus.',
    'The combination replaces the other points of this question.',
  ),
  ruleUnreachable: s(
    'Šis nosacījums netiek sasniegts: kāds iepriekšējais ir vienmēr patiess.',
    'This rule is never reached: an earlier one always holds.',
  ),
  bandEmpty: s('Josla no {from} līdz {to} ir tukša.', 'The band from {from} to {to} is empty.'),
  bandsOverlap: s('Josla pārklājas ar citu joslu.', 'The band overlaps another band.'),
  bandsGap: s(
    'Vērtības no {from} līdz {to} nav nevienā joslā un dod 0 punktu.',
    'Values from {from} to {to} lie in no band and give 0 points.',
  ),
  minAboveMax: s(
    'Mazākā vērtība {min} pārsniedz lielāko {max}.',
    'The minimum {min} is above the maximum {max}.',
  ),
  unknownSumColumn: s('Summas pārbaudē minēts nezināms „{id}”.', 'The sum check names an unknown "{id}".'),
  sumOfItself: s('Kopskaits „{id}” ir arī savu daļu vidū.', 'The total "{id}" is among its own parts.'),
  unknownKey: s('Atslēgas jautājuma „{id}” grupā nav.', 'The group has no key question "{id}".'),
  groupNothingScored: s(
    'Grupai ir punkti, bet neviens tās jautājums netiek vērtēts.',
    'The group has points but none of its questions is scored.',
  ),
  groupPointsMissing: s(
    'Grupas jautājumiem ir punkti, bet grupai nav maksimuma, tāpēc tie neskaitās.',
    'Questions of the group have points but the group has no maximum, so they do not count.',
  ),
  recommendationUnscored: s(
    'Ieteikums netiks rādīts, jo jautājums netiek vērtēts.',
    'The recommendation is never given: the question is not scored.',
  ),
  recommendationMissing: s(
    'Vērtētajam jautājumam nav ieteikuma.',
    'The scored question has no recommendation.',
  ),
  recommendationUnreachable: s(
    'Ieteikums netiks rādīts: iepriekšējam nav nosacījuma.',
    'The recommendation is never given: an earlier one has no condition.',
  ),
  unknownQuestion: s('Jautājuma „{id}” šajā versijā nav.', 'This version has no question "{id}".'),
  linkShape: s(
    'Saites veidam „{kind}” neatbilst jautājumu skaits: no {from} uz {to}.',
    'A link of kind "{kind}" cannot go from {from} to {to} questions.',
  ),
  linkedTwice: s('Jautājums „{id}” ir vairākās saitēs.', 'The question "{id}" is in several links.'),
  linkOption: s(
    'Saitē minēta varianta „{id}” jautājumā nav.',
    'The question has no option "{id}" named by the link.',
  ),
  expressionSyntax: s(
    'Izteiksmi nevar nolasīt (rakstzīme {at}): {detail}.',
    'The expression cannot be read (character {at}): {detail}.',
  ),
  expressionUnknownName: s(
    'Izteiksmē nezināms nosaukums {text} (rakstzīme {at}).',
    'Unknown name {text} in the expression (character {at}).',
  ),
  expressionUnknownField: s(
    'Izteiksmē nezināms lauks {text} (rakstzīme {at}).',
    'Unknown field {text} in the expression (character {at}).',
  ),
  expressionWrongTypes: s(
    'Izteiksmē nesader tipi: {text} (rakstzīme {at}; {detail}).',
    'Types do not fit: {text} (character {at}; {detail}).',
  ),
  expressionWrongResult: s(
    'Izteiksmes rezultātam ir cits tips ({detail}).',
    'The expression has the wrong result type ({detail}).',
  ),
  expressionFunctionNotAllowed: s(
    'Funkcija „{text}” nav atļauta (rakstzīme {at}).',
    'The function "{text}" is not allowed (character {at}).',
  ),
  expressionTooDeep: s(
    'Izteiksmē pārāk daudz ciklu cits citā (rakstzīme {at}).',
    'Too many loops inside each other (character {at}).',
  ),
  expressionNameTaken: s(
    'Cikla mainīgā nosaukums {text} jau aizņemts (rakstzīme {at}).',
    'The loop variable {text} is already a name (character {at}).',
  ),
  expressionBadNumber: s(
    'Skaitlis {text} nav parasts decimālskaitlis (rakstzīme {at}).',
    'The number {text} is not a plain decimal (character {at}).',
  ),
  unknownOption: s(
    'Izteiksmē minēta varianta „{option}” jautājumā „{question}” nav.',
    'The expression names the option "{option}", which question "{question}" does not have.',
  ),
  cycle: s(
    'Rādīšanas nosacījumi veido noslēgtu ķēdi: {cycle}.',
    'Conditions for showing form a circle: {cycle}.',
  ),
  neverShown: s('Jautājums nekad netiek rādīts.', 'The question is never shown.'),
  sectionNeverApplies: s('Sadaļa nekad nav piemērojama.', 'The section never applies.'),
  alwaysShown: s('Rādīšanas nosacījums ir vienmēr patiess.', 'The condition for showing always holds.'),
  dependsOnLater: s(
    'Rādīšana ir atkarīga no jautājuma „{id}”, kas uzdots vēlāk.',
    'Showing depends on question "{id}", which is asked later.',
  ),
} as const satisfies Record<string, Sentence>;

export type MethodologyProblemCode = keyof typeof METHODOLOGY_PROBLEMS;
