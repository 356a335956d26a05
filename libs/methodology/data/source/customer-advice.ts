import { hasSite } from './communication-website';
import { withoutServices } from './customer-conditions';
import { multiple, noneOption, option, t, yesGives, yesNo } from './helpers';
import type { QuestionInput } from './helpers';
import type { Words } from './words';

/** CS-11 … CS-14: advice and new technology on the websites and by phone. */
export const advice = (w: Words): QuestionInput[] => [
  onlineAdvice,
  phoneSupport(w),
  contactInformation,
  ...(w.kind === 'state' ? [dynamicContent] : []),
  newTechnology(w),
];

const onlineAdvice: QuestionInput = multiple({
  id: 'cs11',
  text: t(
    'Kā tīmekļvietnē var saņemt tiešsaistes konsultāciju?',
    'How can people get online advice on the website?',
  ),
  help: t('Eksperts pārbauda iespējas darba laikā.', 'The expert checks this in working hours.'),
  source: 'expert',
  shownIf: hasSite,
  options: [
    option('chat', 'Tērzēšana ar darbinieku', 'Chat with an employee', '2'),
    option('chatbot', 'Automatizēts tērzēšanas asistents', 'Automated chatbot', '1'),
    option('video', 'Videokonsultācija', 'Video advice', '1'),
    noneOption('Tiešsaistes konsultāciju nav', 'There is no online advice'),
  ],
  max: '3',
  effort: 4,
  recommend: t(
    'Nodrošiniet tīmekļvietnē tērzēšanu ar darbinieku vai automatizētu asistentu biežākajiem jautājumiem.',
    'Offer chat with an employee on the website, or an automated assistant for the most frequent questions.',
  ),
});

const phoneSupport = (w: Words): QuestionInput =>
  yesNo({
    id: 'cs12',
    ...withoutServices(w),
    text: t(
      'Vai pa tālruni var saņemt atbalstu e-pakalpojumu lietošanā?',
      'Is there telephone support for using e-services?',
    ),
    help: t(
      `Tālruņa numurs ir publicēts, un ${w.lv.gen} darbinieks soli pa solim palīdz lietot e-pakalpojumu.`,
      `The number is published, and an employee of the ${w.en.one} helps step by step to use an e-service.`,
    ),
    points: yesGives('1'),
    effort: 2,
    recommend: t(
      'Nosakiet tālruņa numuru e-pakalpojumu atbalstam, apmāciet darbiniekus un publicējiet atbalsta laiku.',
      'Set up a telephone number for help with e-services, train staff and publish its opening hours.',
    ),
  });

const contactInformation: QuestionInput = yesNo({
  id: 'cs13',
  text: t(
    'Vai tīmekļvietnē ir norādīts, kur vērsties pēc konsultācijas?',
    'Does the website say where to turn for advice?',
  ),
  help: t(
    'Pie pakalpojumiem norādīts tālrunis, e-pasts un konsultāciju laiks.',
    'Services are listed with a telephone number, an e-mail address and the hours of advice.',
  ),
  source: 'expert',
  shownIf: hasSite,
  points: yesGives('1'),
  effort: 1,
  recommend: t(
    'Pie katra pakalpojuma norādiet konsultanta tālruni, e-pastu un konsultāciju laiku.',
    'For every service, give a telephone number, an e-mail address and the hours of advice.',
  ),
});

/** Only for state institutions; municipalities see it as an option of CS-14. */
const dynamicContent: QuestionInput = yesNo({
  id: 'i_cs07',
  text: t(
    'Vai tīmekļvietnes saturs tiek dinamiski pielāgots lietotāja profilam?',
    'Does the content of the website adapt to the profile of the user?',
  ),
  help: t(
    'Piemēram, pēc pieslēgšanās lietotājs redz savas lietas, termiņus un sev noderīgos pakalpojumus.',
    'For example, after signing in users see their own matters, deadlines and services that suit them.',
  ),
  source: 'expert',
  shownIf: hasSite,
  points: yesGives('2'),
  effort: 5,
  recommend: t(
    'Veidojiet pašapkalpošanās vietni, kurā lietotājs redz savas lietas, termiņus un sev piemērotos pakalpojumus.',
    'Build a self-service site where users see their own matters, deadlines and the services that suit them.',
  ),
});

const newTechnology = (w: Words): QuestionInput =>
  multiple({
    id: 'cs14',
    text: t(
      'Kādas jauno tehnoloģiju iespējas izmanto kādā no tīmekļvietnēm?',
      'Which new technologies are used on any of the websites?',
    ),
    help: t(
      'Skaitās arī tas, ko izmanto pašapkalpošanās vietnē, pakalpojumu aprakstos un tiešsaistes konsultācijās.',
      'Features of the self-service site, service descriptions and online advice count too.',
    ),
    source: 'expert',
    shownIf: hasSite,
    options: [
      ...(w.kind === 'municipality'
        ? [option('dynamic', 'Saturs dinamiski pielāgojas lietotājam', 'Content adapts to the user', '1')]
        : []),
      option('assistant', 'Virtuālais asistents', 'Virtual assistant', '1'),
      option('speech', 'Teksta nolasīšana vai balss vadība', 'Text read aloud or voice control', '1'),
      option(
        'maps',
        'Interaktīvas kartes un datu vizualizācijas',
        'Interactive maps and visualised data',
        '1',
      ),
      option('other', 'Cita jauna tehnoloģija', 'Another new technology', '1'),
      noneOption(),
    ],
    max: '2',
    effort: 4,
    recommend: t(
      'Izvēlieties vienu jaunu tehnoloģiju, kas klientam atvieglo pakalpojuma saņemšanu, piemēram, virtuālo asistentu, un izmēģiniet to.',
      'Choose one new technology that makes services easier for customers, such as a virtual assistant, and try it.',
    ),
  });
