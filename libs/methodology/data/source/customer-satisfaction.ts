import { multiple, option, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const satisfaction = (w: Words): SubsectionInput => ({
  id: 'cs_satisfaction',
  name: t('Klientu apmierinātības mērīšana', 'Measuring customer satisfaction'),
  questions: [measured(w), breakdown(w), minimum, use(w)],
});

const measured = (w: Words): QuestionInput =>
  yesNo({
    id: 'cs04',
    text: t('Vai tiek mērīta klientu apmierinātība?', 'Is customer satisfaction measured?'),
    help: t(
      `Skaitās aptauja, vērtēšana pēc apkalpošanas vai cits mērījums, ko ${w.lv.nom} veikusi pēdējo divu gadu laikā.`,
      `Surveys, ratings after service and other measurements made by the ${w.en.one} in the last two years count.`,
    ),
    points: yesGives('3'),
    evidenceHint: t('Mērījuma rezultātu kopsavilkums.', 'A summary of the results.'),
    effort: 2,
    recommend: t(
      'Ieviesiet regulāru klientu apmierinātības mērījumu, sākot ar īsu aptauju pēc apkalpošanas.',
      'Introduce a regular measurement of customer satisfaction, starting with a short survey after service.',
    ),
  });

const breakdown = (w: Words): QuestionInput =>
  multiple({
    id: 'cs05',
    text: t('Kādā dalījumā apmierinātību mēra?', 'For what is satisfaction measured separately?'),
    help: t(
      'Atzīmējiet visus dalījumus, par kuriem ir rezultāti.',
      'Tick everything for which there are separate results.',
    ),
    shownIf: "cs04 == 'yes'",
    options: [
      option(
        'overall',
        `Par ${w.lv.acc} un apkalpošanu kopumā`,
        `The ${w.en.one} and its service overall`,
        '0.5',
      ),
      option('services', 'Par atsevišķiem pakalpojumiem', 'Individual services', '1'),
      option('e_services', 'Par e-pakalpojumiem', 'E-services', '1'),
      option('other', 'Citā dalījumā', 'Something else', '0'),
    ],
    effort: 2,
    recommend: t(
      'Mēriet apmierinātību arī par katru nozīmīgāko pakalpojumu un atsevišķi par e-pakalpojumiem.',
      'Measure satisfaction for each of the most important services too, and separately for e-services.',
    ),
  });

const minimum: QuestionInput = single({
  id: 'cs06',
  text: t(
    'Vai mērījumi atbilst VARAM ieteikumiem „Minimālās prasības klientu apmierinātības mērīšanā”?',
    'Do the measurements follow the minimum requirements for measuring customer satisfaction recommended by VARAM?',
  ),
  help: t(
    'Ieteikumi nosaka, ko un kā mērīt, lai rezultātus varētu salīdzināt starp iestādēm.',
    'The recommendations say what to measure and how, so that results of different bodies can be compared.',
  ),
  options: [
    option('yes', 'Jā', 'Yes', '1'),
    option('no', 'Nē', 'No', '0'),
    option(
      'not_informed',
      'Par šiem ieteikumiem neesam informēti',
      'We have not heard of the recommendations',
      '0',
    ),
  ],
  effort: 2,
  recommend: t(
    'Salīdziniet savu aptauju ar VARAM ieteikumiem un papildiniet to ar trūkstošajiem jautājumiem.',
    'Compare your survey with the recommendations of VARAM and add the questions that are missing.',
  ),
});

const use = (w: Words): QuestionInput =>
  single({
    id: 'cs07',
    text: t('Kā izmantoti mērījumu rezultāti?', 'How were the results of the measurements used?'),
    help: t(
      `Izvēlieties atbildi, kas vislabāk raksturo ${w.lv.gen} rīcību pēc pēdējā mērījuma.`,
      `Choose the answer that best describes what the ${w.en.one} did after the latest measurement.`,
    ),
    shownIf: "cs04 == 'yes'",
    options: [
      option(
        'improved',
        'Rezultāti apspriesti, un ieviesti uzlabojumi',
        'Results were discussed and improvements made',
        '3',
      ),
      option(
        'projects',
        'Rezultāti iestrādāti pakalpojumu attīstības projektos',
        'Results were built into projects that develop services',
        '2',
      ),
      option('unused', 'Rezultāti nav izmantoti', 'Results were not used', '0'),
    ],
    effort: 2,
    recommend: t(
      'Apspriediet rezultātus ar darbiniekiem un vadību, ieviesiet uzlabojumus un paziņojiet par tiem klientiem.',
      'Discuss the results with staff and management, make improvements and tell customers about them.',
    ),
  });
