import { internalChecks } from './internal-checks';
import { serviceChecks } from './services-checks';
import { t } from './helpers';
import type { CheckInput } from './helpers';
import { pick } from './words';
import type { Words } from './words';

/** Contradictions between answers; a warning does not stop a submission. */
export const checks = (w: Words): CheckInput[] => [
  ...generalChecks,
  ...websiteChecks,
  ...customerChecks(w),
  ...dataChecks(w),
  ...serviceChecks(w),
  ...internalChecks(w),
];

const warning = (id: string, when: string, questions: string[], lv: string, en: string): CheckInput => ({
  id,
  severity: 'warning',
  when,
  message: t(lv, en),
  questions,
});

const generalChecks: CheckInput[] = [
  warning(
    'g01_correction',
    "g01 == 'no' && !answered('g08')",
    ['g01', 'g08'],
    'Reģistra dati nav pareizi, bet komentāros (jautājums G-08) nav norādīts, kas jālabo.',
    'The register is not correct, but the comments (question G-08) do not say what needs correcting.',
  ),
  warning(
    'g04_reason',
    "(g04.com == 'no' || g04.cs == 'no' || g04.od == 'no' || g04.srv == 'no' || g04.int == 'no') && !answered('g08')",
    ['g04', 'g08'],
    'Kāda sadaļa neattiecas, bet komentāros (jautājums G-08) nav pamatojuma.',
    'A section does not apply, but the comments (question G-08) give no reason.',
  ),
];

const websiteChecks: CheckInput[] = [
  warning(
    'com07_count',
    "answered('com08') && (com07 == 'none' && com08.websites.count > 0 || com07 == 'one' && com08.websites.count < 1 || com07 == 'several' && com08.websites.count < 2)",
    ['com07', 'com08'],
    'Tīmekļvietņu skaits nesaskan ar atbildi par oficiālo tīmekļvietni. Pārbaudiet abas atbildes.',
    'The number of websites does not agree with the answer on the official website. Check both answers.',
  ),
  warning(
    'com03_fewer',
    "answered('com03') && size(com03) < size(com01)",
    ['com01', 'com03'],
    'Kontu adrešu ir mazāk nekā atzīmēto sociālo mediju. Pievienojiet trūkstošās adreses.',
    'There are fewer account addresses than social media ticked. Add the missing addresses.',
  ),
];

const customerChecks = (w: Words): CheckInput[] => {
  const offers = pick(w, { municipality: 'cs09', state: 'i_cs06' });
  return [
    warning(
      'cs08_no_offer',
      `(cs08 == 'all' || cs08 == 'all_possible') && 'none' in ${offers}`,
      ['cs08', offers],
      'Norādīts, ka pakalpojumus sniedz proaktīvi, bet neviens proaktīvs risinājums nav atzīmēts. Pārbaudiet abas atbildes.',
      'Services are said to be provided proactively, but no proactive solution is ticked. Check both answers.',
    ),
    warning(
      'cs06_not_measured',
      "cs04 == 'no' && cs06 == 'yes'",
      ['cs04', 'cs06'],
      'Apmierinātību nemēra, tomēr norādīts, ka mērījumi atbilst minimālajām prasībām. Pārbaudiet abas atbildes.',
      'Satisfaction is not measured, yet measurements are said to follow the minimum requirements. Check both answers.',
    ),
    warning(
      'cs17_all_and_part',
      "'all' in cs17 && 'part' in cs17",
      ['cs17'],
      'Atzīmētas gan visas telpas, gan daļa telpu. Atstājiet vienu atbildi par telpām.',
      'Both all premises and part of them are ticked. Keep one answer about premises.',
    ),
  ];
};

const dataChecks = (w: Words): CheckInput[] => [
  warning(
    'od02_without_data',
    "od01 == 'no' && (od02 == 'all' || od02 == 'part')",
    ['od01', 'od02'],
    'Norādīts, ka nav nevienas atvērto datu kopas, bet informācija ir publicēta atvērto datu veidā. Pārbaudiet abas atbildes.',
    'There is said to be no open data set, yet information is said to be published as open data. Check both answers.',
  ),
  warning(
    'od04_low_for_all',
    "od02 == 'all' && od04.whole > 0 && od04.percent < 50",
    ['od02', 'od04'],
    'Norādīts, ka publicēta visa informācija, bet portālā ir mazāk nekā puse datu kopu. Pārbaudiet abas atbildes.',
    'All information is said to be published, but fewer than half of the data sets are on the portal. Check both answers.',
  ),
  ...pick(w, { municipality: municipalDataChecks, state: stateDataChecks }),
];

const municipalDataChecks: CheckInput[] = [
  warning(
    'od03_without_data',
    "od01 == 'no' && od03 > 0",
    ['od01', 'od03'],
    'Norādīts, ka nav nevienas atvērto datu kopas, bet portālā tādas ir. Pārbaudiet abas atbildes.',
    'There is said to be no open data set, yet there are some on the portal. Check both answers.',
  ),
  warning(
    'od04_other_count',
    'od04.whole > 0 && od04.part != od03',
    ['od03', 'od04'],
    'Datu kopu skaits portālā abos jautājumos atšķiras. Saskaņojiet abas atbildes.',
    'The number of data sets on the portal differs between the two questions. Make the two answers agree.',
  ),
];

const stateDataChecks: CheckInput[] = [
  warning(
    'od04_none_on_portal',
    "i_od01 == 'portal' && od04.whole > 0 && od04.part == 0",
    ['i_od01', 'od04'],
    'Norādīts, ka dati ir portālā, bet datu kopu skaits portālā ir 0. Pārbaudiet abas atbildes.',
    'Data are said to be on the portal, but the number of data sets there is 0. Check both answers.',
  ),
];
