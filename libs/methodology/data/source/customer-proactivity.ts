import { advice } from './customer-advice';
import { withoutServices } from './customer-conditions';
import { longText, multiple, noneOption, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const proactivity = (w: Words): SubsectionInput => ({
  id: 'cs_proactivity',
  name: t('Proaktivitāte un konsultācijas', 'Proactive service and advice'),
  questions: [
    approach(w),
    w.kind === 'municipality' ? offers : institutionOffers,
    obstacles(w.kind === 'municipality' ? 'cs09' : 'i_cs06'),
    ...advice(w),
  ],
});

const approach = (w: Words): QuestionInput =>
  single({
    id: 'cs08',
    ...withoutServices(w),
    text: t(
      `Vai ${w.lv.nom} pakalpojumus sniedz proaktīvi?`,
      `Does the ${w.en.one} provide services proactively?`,
    ),
    help: t(
      `Proaktīvi nozīmē, ka ${w.lv.nom} pati uzrunā klientu vai sniedz pakalpojumu, negaidot iesniegumu.`,
      `Proactively means that the ${w.en.one} itself approaches the customer or provides the service without waiting for an application.`,
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
          'Pārskatiet pakalpojumus, kurus vēl nesniedz proaktīvi, un novērsiet tehniskos šķēršļus un datu trūkumu.',
          'Review the services that are not yet provided proactively and remove technical obstacles and gaps in data.',
        ),
      },
      {
        text: t(
          'Izvēlieties vienu pakalpojumu, par kuru jau ir visi dati, un sniedziet to bez iesnieguma.',
          'Choose one service for which all the data are already at hand and provide it without an application.',
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
  text: t(
    'Kādus proaktīvus risinājumus pašvaldība piedāvā iedzīvotājiem?',
    'Which proactive solutions does the municipality offer residents?',
  ),
  help: t(
    'Atzīmējiet visu, kas pieejams vismaz vienam pakalpojumam.',
    'Tick all that is available for at least one service.',
  ),
  options: [
    option(
      'reminders',
      'Atgādinājumi (piemēram, par maksājuma termiņu)',
      'Reminders (for example, of a payment deadline)',
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
      'An application prepared in advance that only has to be confirmed',
      '2',
    ),
    noneOption(),
  ],
  effort: 3,
  recommend: extendOffers,
});

const institutionOffers: QuestionInput = multiple({
  id: 'i_cs06',
  mayNotApply: true,
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
    option('prefilled', 'Iepriekš sagatavots pieteikums', 'An application prepared in advance', '2'),
    noneOption(),
  ],
  max: '4',
  effort: 3,
  recommend: extendOffers,
});

const obstacles = (asked: string): QuestionInput =>
  longText({
    id: 'cs10',
    text: t(
      'Kas traucē piedāvāt proaktīvus risinājumus?',
      'What prevents you from offering proactive solutions?',
    ),
    help: t(
      'Piemēram, trūkst tehnisko risinājumu vai darbinieki ir pārslogoti.',
      'For example, technology is missing or staff are overburdened.',
    ),
    shownIf: `'none' in ${asked}`,
  });
