import { longText, number, option, share, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { informationLaw } from './legal';
import type { Words } from './words';

export const availability = (w: Words): SubsectionInput => ({
  id: 'od_availability',
  name: t('Publisko datu kopu pieejamība', 'Availability of public data sets'),
  questions: [
    anyDataSet(w),
    published(w),
    ...(w.kind === 'municipality' ? [portalCount] : [portalStatus, portalComplete]),
    portalShare(w),
    whyNot,
  ],
});

const anyDataSet = (w: Words): QuestionInput =>
  yesNo({
    id: 'od01',
    text: t(
      `Vai ${w.lv.dat} ir publiski pieejama vismaz viena atvērto datu kopa?`,
      `Does the ${w.en.one} have at least one open data set that is publicly available?`,
    ),
    help: t(
      'Atvērtie dati ir bezmaksas, bez atkalizmantošanas ierobežojumiem un automatizēti apstrādājami. Skaitās arī datu kopa savā tīmekļvietnē.',
      'Open data are free of charge, without limits on re-use, and can be processed automatically. A data set on your own website counts too.',
    ),
    points: yesGives('3'),
    evidenceHint: t('Datu kopas adrese.', 'The address of the data set.'),
    effort: 2,
    recommend: t(
      'Izvēlieties datu kopu, kas jau ir gatava un nesatur personas datus, un publicējiet to CSV formātā portālā data.gov.lv.',
      'Choose a data set that is ready and contains no personal data, and publish it as CSV on data.gov.lv.',
    ),
    legalAct: informationLaw,
  });

const published = (w: Words): QuestionInput =>
  single({
    id: 'od02',
    text: t(
      `Vai ${w.lv.gen} rīcībā esošā vispārpieejamā informācija ir publicēta atvērto datu veidā?`,
      `Is the generally available information that the ${w.en.one} holds published as open data?`,
    ),
    help: t(
      'Vispārpieejama ir informācija, kurai nav noteikts ierobežotas pieejamības statuss. Skaitās publicēšana jebkurā vietnē.',
      'Information is generally available if access to it is not restricted. Publication on any site counts.',
    ),
    options: [
      option('all', 'Jā, visa', 'Yes, all of it', '4'),
      option('part', 'Jā, daļa', 'Yes, part of it', '2'),
      option('no', 'Nē', 'No', '0'),
    ],
    effort: 4,
    recommend: [
      {
        when: "od02 == 'part'",
        text: t(
          'Sastādiet visu datu kopu sarakstu, nosakiet publicēšanas secību un publicējiet atlikušo vispārpieejamo informāciju.',
          'List all data sets, decide the order of publication and publish the remaining generally available information.',
        ),
      },
      {
        text: t(
          'Apziniet savas datu kopas, nosakiet, kuras ir vispārpieejamas, un sāciet tās publicēt.',
          'Take stock of your data sets, decide which are generally available and start publishing them.',
        ),
      },
    ],
    legalAct: informationLaw,
  });

const portalCount: QuestionInput = number({
  id: 'od03',
  text: t(
    'Cik datu kopu pašvaldība ir publicējusi portālā data.gov.lv?',
    'How many data sets has the municipality published on data.gov.lv?',
  ),
  help: t(
    'Skaitu rāda pašvaldības lapa portālā; ierakstiet 0, ja datu kopu nav.',
    'The municipality’s page on the portal shows the number; enter 0 if there are none.',
  ),
  unit: t('datu kopas', 'data sets'),
  min: '0',
  max: '100000',
  bands: [
    { from: '1', to: '5', points: '1' },
    { from: '5', to: '10', points: '2' },
    { from: '10', points: '3' },
  ],
  effort: 3,
  recommend: t(
    'Reģistrējieties portālā data.gov.lv un pievienojiet datu kopas; mērķis ir vismaz desmit regulāri atjaunotas kopas.',
    'Register on data.gov.lv and add data sets, aiming at ten or more that are updated regularly.',
  ),
});

/** Only for state institutions: where the data stand, instead of their number. */
const portalStatus: QuestionInput = single({
  id: 'i_od01',
  text: t(
    'Vai iestādes atvērtie dati ir pieejami portālā data.gov.lv?',
    'Are the open data of the institution available on data.gov.lv?',
  ),
  help: t(
    'Skaitās vismaz viena datu kopa portālā, arī tad, ja portālā ir tikai saite uz datiem citā vietnē.',
    'At least one data set on the portal counts, even if the portal only links to data on another site.',
  ),
  shownIf: "od01 == 'yes'",
  options: [
    option('portal', 'Ir pieejami', 'They are', '3'),
    option('planned', 'Plānots ievietot tuvākajos mēnešos', 'To be added in the coming months', '1'),
    option('no', 'Nav pieejami', 'They are not', '0'),
  ],
  effort: 2,
  recommend: t(
    'Reģistrējieties portālā data.gov.lv un ievietojiet tajā jau publicētās datu kopas.',
    'Register on data.gov.lv and add the data sets already published elsewhere.',
  ),
});

/** Only for state institutions. */
const portalComplete: QuestionInput = yesNo({
  id: 'i_od02',
  text: t(
    'Vai portālā data.gov.lv ir visa iestādes rīcībā esošā vispārpieejamā informācija?',
    'Does data.gov.lv hold all the generally available information that the institution has?',
  ),
  help: t(
    'Atbildiet „Jā”, ja ir izvērtēti visi reģistri un informācijas sistēmas un to vispārpieejamā daļa ir portālā.',
    'Answer “Yes” if all registers and information systems have been reviewed and the generally available part of them is on the portal.',
  ),
  shownIf: "i_od01 == 'portal'",
  points: yesGives('2'),
  effort: 4,
  recommend: t(
    'Izvērtējiet katru reģistru un informācijas sistēmu un ievietojiet portālā to vispārpieejamo daļu.',
    'Review every register and information system and put its generally available part on the portal.',
  ),
  legalAct: informationLaw,
});

const portalShare = (w: Words): QuestionInput =>
  share({
    id: 'od04',
    text: t(
      'Kāda daļa publicējamo datu kopu ir portālā data.gov.lv?',
      'What share of the data sets that may be published is on data.gov.lv?',
    ),
    help: t(
      `Saskaitiet ${w.lv.gen} datu kopas, kuras drīkst publicēt, un to, cik no tām ir portālā. Ja precīzs kopu skaits nav zināms, norādiet aptuvenu.`,
      `Count the data sets of the ${w.en.one} that may be published and how many of them are on the portal. If the exact number is not known, give an estimate.`,
    ),
    part: t('Datu kopas portālā data.gov.lv', 'Data sets on data.gov.lv'),
    whole: t('Visas publicējamās datu kopas', 'All data sets that may be published'),
    bands: [
      { from: '10', to: '50', points: '1' },
      { from: '50', to: '80', points: '2' },
      { from: '80', points: '3' },
    ],
    effort: 4,
    recommend: t(
      'Izveidojiet datu kopu inventarizācijas sarakstu un katru ceturksni publicējiet portālā daļu no atlikušajām.',
      'Keep an inventory of data sets and publish some of the remaining ones on the portal every quarter.',
    ),
  });

const whyNot: QuestionInput = longText({
  id: 'od10',
  text: t('Kāpēc dati nav publicēti?', 'Why are the data not published?'),
  help: t(
    'Piemēram, trūkst darbinieku, laika vai zināšanu vai nav redzama vajadzība.',
    'For example, there is a lack of staff, time or knowledge, or no need is seen.',
  ),
  shownIf: "od02 == 'no'",
});
