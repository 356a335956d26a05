import { feature } from './communication-feature';
import { automatic, multiple, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { internetRules } from './legal';
import { hasSite } from './communication-website';
import { municipalFeatures, ratingWithoutInvitation } from './communication-features-by-kind';
import type { Words } from './words';

/** What the expert looks for on the main official website. */
export const websiteFeatures = (w: Words): SubsectionInput => {
  const own = municipalFeatures(w);
  return {
    id: 'com_features',
    name: t('Tīmekļvietnes lietojamība', 'Usability of the website'),
    questions: [
      search,
      servicesNear,
      ...own.streams,
      audiences(w),
      languages,
      languagesCurrent,
      contactForm(w),
      rating,
      ...(w.kind === 'state' ? [ratingWithoutInvitation] : []),
      ...own.services,
      mobile,
    ],
  };
};

const search = feature({
  id: 'com13',
  text: t('Vai tīmekļvietnē ir meklēšana?', 'Does the website have a search function?'),
  help: t(
    'Meklēšanas lauks ir redzams sākumlapā, un ar to var atrast gan lapas, gan dokumentus.',
    'The search field is visible on the home page and finds both pages and documents.',
  ),
  points: '1',
  effort: 2,
  recommend: t(
    'Ievietojiet meklēšanas lauku visās lapās un pārbaudiet, vai tas atrod biežāk meklēto.',
    'Put a search field on every page and check that it finds what people look for most.',
  ),
});

const servicesNear = feature({
  id: 'com14',
  text: t(
    'Vai pakalpojumu sadaļa ir sasniedzama no sākumlapas ne vairāk kā trīs soļos?',
    'Can the services section be reached from the home page in three steps or fewer?',
  ),
  help: t(
    'Solis ir viens klikšķis. Sadaļā jābūt pakalpojumu aprakstiem vai saitēm uz tiem portālā Latvija.gov.lv.',
    'A step is one click. The section must hold descriptions of services or links to them on Latvija.gov.lv.',
  ),
  points: '2',
  effort: 1,
  recommend: t(
    'Ievietojiet saiti uz pakalpojumu sadaļu sākumlapā vai galvenajā izvēlnē.',
    'Put a link to the services section on the home page or in the main menu.',
  ),
});

const audiences = (w: Words): QuestionInput =>
  feature({
    id: 'com16',
    text: t(
      'Vai sākumlapas saturs ir strukturēts pa mērķauditorijām vai dzīves situācijām?',
      'Is the home page structured by audience or life event?',
    ),
    help: t(
      `Piemēram, atsevišķas sadaļas iedzīvotājiem, uzņēmējiem un citām grupām, kuras ${w.lv.nom} apkalpo.`,
      `For example, separate sections for residents, businesses and other groups that the ${w.en.one} serves.`,
    ),
    points: '1',
    effort: 3,
    recommend: t(
      'Sakārtojiet sākumlapu pa mērķauditorijām, balstoties uz to, ko apmeklētāji meklē visbiežāk.',
      'Arrange the home page by audience, based on what visitors look for most.',
    ),
  });

const languages: QuestionInput = multiple({
  id: 'com17',
  text: t('Kādās valodās tīmekļvietne ir pieejama?', 'In which languages is the website available?'),
  help: t(
    'Skaitās valoda, kurā ir vismaz kontaktinformācija un pakalpojumu apraksti; automātisks tulkojums neskaitās.',
    'A language counts if at least contact details and service descriptions are in it; automatic translation does not count.',
  ),
  source: 'expert',
  shownIf: hasSite,
  options: [
    { ...option('lv_only', 'Tikai latviešu valodā', 'In Latvian only', '0'), exclusive: true },
    option('en', 'Arī angļu valodā', 'Also in English', '2'),
    option('other', 'Arī citā valodā', 'Also in another language', '1'),
  ],
  max: '2',
  effort: 3,
  recommend: t(
    'Iztulkojiet angļu valodā vismaz kontaktinformāciju, pakalpojumu aprakstus un pieteikšanās kārtību.',
    'Translate at least contact details, service descriptions and how to apply into English.',
  ),
});

const languagesCurrent: QuestionInput = single({
  id: 'com18',
  text: t('Vai saturs ir aktuāls visās valodās?', 'Is the content current in every language?'),
  help: t(
    'Eksperts salīdzina pakalpojumu aprakstus, kontaktinformāciju un jaunumus latviešu valodā un pārējās valodās.',
    'The expert compares service descriptions, contact details and news in Latvian with the other languages.',
  ),
  source: 'expert',
  shownIf: "answered('com17') && !('lv_only' in com17)",
  options: [
    option('yes', 'Jā, visās valodās', 'Yes, in every language', '2'),
    option('partly', 'Daļēji', 'Partly', '1'),
    option('no', 'Nē', 'No', '0'),
  ],
  effort: 3,
  recommend: t(
    'Nosakiet, kurš un cik bieži atjauno tulkoto saturu, un dzēsiet novecojušās lapas.',
    'Decide who updates the translated content and how often, and remove outdated pages.',
  ),
});

const contactForm = (w: Words): QuestionInput =>
  feature({
    id: 'com19',
    text: t('Vai tīmekļvietnē ir saziņas forma?', 'Does the website have a contact form?'),
    help: t(
      `Forma, ar kuru ${w.lv.dat} var nosūtīt vēstuli tieši no vietnes. E-pasta adrese vien neskaitās.`,
      `A form that sends a letter to the ${w.en.one} straight from the site. An e-mail address alone does not count.`,
    ),
    points: '2',
    effort: 2,
    recommend: t(
      'Ievietojiet saziņas formu, apstipriniet saņemšanu un norādiet atbildes termiņu.',
      'Add a contact form, confirm receipt and say by when there will be an answer.',
    ),
  });

const rating = feature({
  id: 'com20',
  text: t(
    'Vai apmeklētājs tiek aicināts novērtēt tīmekļvietni?',
    'Are visitors invited to rate the website?',
  ),
  help: t(
    'Skaitās aptaujas forma, vērtējuma poga vai jautājums „Vai šī lapa bija noderīga?”.',
    'A survey form, a rating button or the question “Was this page useful?” counts.',
  ),
  points: '2',
  effort: 1,
  recommend: t(
    'Pievienojiet lapām īsu jautājumu „Vai šī lapa bija noderīga?” un reizi ceturksnī pārskatiet atbildes.',
    'Add the short question “Was this page useful?” to pages and review the answers every quarter.',
  ),
});

const mobile: QuestionInput = automatic({
  id: 'com24',
  text: t('Tīmekļvietnes piemērotība mobilajām ierīcēm', 'Suitability of the website for mobile devices'),
  help: t(
    'Automātiska pārbaude no 0 līdz 100 procentiem novērtē, cik piemērota mobilajam tālrunim ir galvenās tīmekļvietnes sākumlapa.',
    'An automatic check rates from 0 to 100 per cent how well the home page of the main website suits a mobile phone.',
  ),
  shownIf: hasSite,
  unit: t('%', '%'),
  min: '0',
  max: '100',
  bands: [
    { from: '90', points: '3' },
    { from: '70', to: '90', points: '2' },
    { from: '50', to: '70', points: '1' },
  ],
  effort: 3,
  recommend: t(
    'Pārbaudiet vietni mobilajā tālrunī: teksta izmēru, pogu attālumus, ielādes ātrumu un saturu, kas neietilpst ekrānā.',
    'Check the site on a mobile phone: text size, spacing of buttons, loading time and content wider than the screen.',
  ),
  legalAct: internetRules,
});
