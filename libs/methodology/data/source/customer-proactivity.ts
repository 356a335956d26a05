import { longText, multiple, noneOption, option, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { hasSite } from './communication-website';
import type { Words } from './words';

export const proactivity = (w: Words): SubsectionInput => ({
  id: 'cs_proactivity',
  name: t('Proaktivitāte un konsultācijas', 'Proactive service and advice'),
  questions: [
    approach(w),
    w.kind === 'municipality' ? offers : institutionOffers,
    obstacles(w.kind === 'municipality' ? 'cs09' : 'i_cs06'),
    onlineAdvice,
    phoneSupport(w),
    contactInformation,
    ...(w.kind === 'state' ? [dynamicContent] : []),
    newTechnology(w),
  ],
});

const approach = (w: Words): QuestionInput =>
  single({
    id: 'cs08',
    text: t(
      `Vai ${w.lv.nom} pakalpojumus sniedz proaktīvi?`,
      `Does the ${w.en.one} provide services proactively?`,
    ),
    help: t(
      `Proaktīvi nozīmē, ka ${w.lv.nom} pati uzrunā klientu vai sniedz pakalpojumu, negaidot iesniegumu.`,
      `Proactively means that the ${w.en.one} itself turns to the customer or provides the service without waiting for an application.`,
    ),
    options: [
      option('all', 'Jā, visus pakalpojumus', 'Yes, all services', '4'),
      option('all_possible', 'Jā, visus, kurus iespējams', 'Yes, all that can be', '3'),
      option('some', 'Jā, dažus', 'Yes, some', '1.5'),
      option('none', 'Nē', 'No', '0'),
    ],
    effort: 4,
    recommend: [
      {
        when: "cs08 == 'all_possible' || cs08 == 'some'",
        text: t(
          'Pārskatiet pakalpojumus, kurus vēl nesniedz proaktīvi, un novērsiet datu un tehniskos šķēršļus.',
          'Review the services that are not proactive yet and remove the obstacles of data and technology.',
        ),
      },
      {
        text: t(
          'Izvēlieties vienu pakalpojumu, par kuru jau ir visi dati, un sniedziet to bez iesnieguma.',
          'Choose one service for which all data are at hand and provide it without an application.',
        ),
      },
    ],
  });

const extendOffers = t(
  'Ieviesiet atgādinājumus par termiņiem, paziņojumus saistībā ar dzīves situācijām un iepriekš aizpildītus pieteikumus.',
  'Introduce reminders of deadlines, notices linked to life events and pre-filled applications.',
);

const offers: QuestionInput = multiple({
  id: 'cs09',
  text: t('Ko pašvaldība piedāvā iedzīvotājiem?', 'What does the municipality offer residents?'),
  help: t(
    'Atzīmējiet visu, kas pieejams vismaz vienam pakalpojumam.',
    'Tick all that is available for at least one service.',
  ),
  options: [
    option(
      'reminders',
      'Atgādinājumi (piemēram, par maksājuma termiņu)',
      'Reminders (such as of a payment deadline)',
      '1',
    ),
    option(
      'life_events',
      'Paziņojumi par pakalpojumiem, kas saistīti ar dzīves situāciju',
      'Notices of services linked to a life event',
      '1',
    ),
    option(
      'prefilled',
      'Iespēja apstiprināt iepriekš sagatavotu pieteikumu',
      'An application prepared beforehand that only has to be confirmed',
      '2',
    ),
    noneOption(),
  ],
  effort: 3,
  recommend: extendOffers,
});

const institutionOffers: QuestionInput = multiple({
  id: 'i_cs06',
  text: t(
    'Kādus proaktīvus risinājumus iestāde piedāvā klientiem?',
    'Which proactive solutions does the institution offer customers?',
  ),
  help: t(
    'Atzīmējiet visu, kas pieejams vismaz vienam pakalpojumam.',
    'Tick all that is available for at least one service.',
  ),
  options: [
    option('reminder_message', 'Atgādinājumi tālrunī vai e-pastā', 'Reminders by phone or e-mail', '1'),
    option(
      'life_events',
      'Paziņojumi par pakalpojumiem, kas saistīti ar dzīves situāciju',
      'Notices of services linked to a life event',
      '1',
    ),
    option(
      'reminder_portal',
      'Atgādinājumi pašapkalpošanās vietnē',
      'Reminders in the self-service portal',
      '1',
    ),
    option('prefilled', 'Iepriekš sagatavots pieteikums', 'An application prepared beforehand', '2'),
    noneOption(),
  ],
  max: '4',
  effort: 3,
  recommend: extendOffers,
});

const obstacles = (asked: string): QuestionInput =>
  longText({
    id: 'cs10',
    text: t('Kas traucē to piedāvāt?', 'What stands in the way of offering this?'),
    help: t(
      'Piemēram, trūkst tehnisko risinājumu vai darbinieki ir pārslogoti.',
      'For example, technology is missing or staff are overburdened.',
    ),
    shownIf: `'none' in ${asked}`,
  });

const onlineAdvice: QuestionInput = multiple({
  id: 'cs11',
  text: t(
    'Kā tīmekļvietnē var saņemt tiešsaistes konsultāciju?',
    'How can advice be had online on the website?',
  ),
  help: t('Eksperts pārbauda iespējas darba laikā.', 'The expert checks this in working hours.'),
  source: 'expert',
  shownIf: hasSite,
  options: [
    option('chat', 'Tērzēšana ar darbinieku', 'Chat with an employee', '2'),
    option('chatbot', 'Automatizēts tērzēšanas asistents', 'Automated chatbot', '1'),
    option('video', 'Videokonsultācija', 'Advice by video', '1'),
    noneOption('Tiešsaistes konsultāciju nav', 'There is no advice online'),
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
    text: t(
      'Vai pa tālruni var saņemt atbalstu e-pakalpojumu lietošanā?',
      'Is there support by phone for using e-services?',
    ),
    help: t(
      `Tālruņa numurs ir publicēts, un ${w.lv.gen} darbinieks soli pa solim palīdz lietot e-pakalpojumu.`,
      `The number is published and an employee of the ${w.en.one} helps step by step to use an e-service.`,
    ),
    points: yesGives('1'),
    effort: 2,
    recommend: t(
      'Nosakiet tālruņa numuru e-pakalpojumu atbalstam, apmāciet darbiniekus un publicējiet atbalsta laiku.',
      'Set up a phone number for help with e-services, train employees and publish its hours.',
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
    'Beside the services there is a phone number, an e-mail address and the hours of advice.',
  ),
  source: 'expert',
  shownIf: hasSite,
  points: yesGives('1'),
  effort: 1,
  recommend: t(
    'Pie katra pakalpojuma norādiet konsultanta tālruni, e-pastu un konsultāciju laiku.',
    'Beside every service give the phone, the e-mail address and the hours of advice.',
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
    'Piemēram, pēc pieslēgšanās lietotājs redz savas lietas, termiņus un viņam noderīgos pakalpojumus.',
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
      'Which features of new technology are used on any of the websites?',
    ),
    help: t(
      'Skaitās arī pašapkalpošanās vietne, pakalpojumu apraksti un konsultācijas tiešsaistē.',
      'The self-service site, descriptions of services and advice online count too.',
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
      option('other', 'Cita jaunā tehnoloģija', 'Another new technology', '1'),
      noneOption(),
    ],
    max: '2',
    effort: 4,
    recommend: t(
      'Izvēlieties vienu jauno tehnoloģiju, kas atvieglo klienta ceļu, piemēram, virtuālo asistentu, un izmēģiniet to.',
      'Choose one new technology that eases the way of the customer, such as a virtual assistant, and try it.',
    ),
  });
