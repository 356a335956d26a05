import { multiple, option, single, t, text, unscoredNone, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const dataUse = (w: Words): SubsectionInput => ({
  id: 'od_use',
  name: t('Datu izmantošana', 'Use of data'),
  questions: [tools(w), whichTools, wouldFoster, purposes(w), ownData(w), storage],
});

const tools = (w: Words): QuestionInput =>
  single({
    id: 'od11',
    text: t(
      `Vai ${w.lv.loc} izmanto specializētus datu apstrādes un vizualizācijas rīkus?`,
      `Does the ${w.en.one} use specialised tools to process and visualise data?`,
    ),
    help: t(
      'Piemēram, ģeogrāfiskās informācijas, biznesa analītikas vai statistikas rīkus. Parasta izklājlapu programma neskaitās.',
      'For example, tools for geographic information, business intelligence or statistics. An ordinary spreadsheet does not count.',
    ),
    options: [
      option('use', 'Jā, izmanto', 'Yes', '2'),
      option('needed', 'Nē, bet tādi būtu nepieciešami', 'No, but they are needed', '0'),
      option('not_needed', 'Nē, tādi nav nepieciešami', 'No, they are not needed', '0'),
    ],
    effort: 3,
    recommend: t(
      'Izvēlieties datu vizualizācijas rīku, apmāciet divus darbiniekus un izveidojiet pirmo pārskatu vadībai.',
      'Choose a data visualisation tool, train two employees and make a first report for the management.',
    ),
  });

const whichTools: QuestionInput = text({
  id: 'od12',
  text: t('Kurus rīkus izmantojat?', 'Which tools do you use?'),
  help: t('Nosauciet rīkus, atdalot tos ar komatu.', 'Name the tools, separated by commas.'),
  shownIf: "od11 == 'use'",
  maxLength: 500,
});

const wouldFoster: QuestionInput = multiple({
  id: 'od13',
  text: t(
    'Kas veicinātu datu un statistikas izmantošanu ikdienas darbā?',
    'What would foster the use of data and statistics in daily work?',
  ),
  help: t(
    'Atzīmējiet visu būtisko. Par atbildi punktus nepiešķir.',
    'Tick all that matters. No points are given for the answer.',
  ),
  options: [
    option('training', 'Mācības datu izmantošanā un analīzē', 'Training in using and analysing data'),
    option('updates', 'Regulārāka datu aktualizēšana', 'More regular updates'),
    option('availability', 'Plašāka datu pieejamība', 'Wider availability'),
    option('detail', 'Detalizētāki dati', 'More detailed data'),
    option('other', 'Cits', 'Something else'),
    unscoredNone('Nekas; ar esošo pietiek', 'Nothing; what we have is enough'),
  ],
});

const purposes = (w: Words): QuestionInput =>
  multiple({
    id: 'od14',
    text: t(
      `Kam ${w.lv.nom} mērķtiecīgi izmanto datus un statistiku?`,
      `For what purposes does the ${w.en.one} systematically use data and statistics?`,
    ),
    help: t(
      'Atzīmējiet visu, kas attiecas uz pēdējiem 12 mēnešiem.',
      'Tick all that applies to the last 12 months.',
    ),
    options: [
      option('reports', 'Gada pārskatiem', 'Annual reports'),
      option('plans', 'Darba un attīstības plāniem', 'Work and development plans'),
      option('monitoring', 'Politikas un mērķu īstenošanas uzraudzībai', 'Monitoring of policies and goals'),
      option(
        'assessment',
        'Sociālās un ekonomiskās situācijas novērtēšanai',
        'Assessing the social and economic situation',
      ),
      option('decisions', 'Lēmumu pamatošanai', 'Giving grounds for decisions'),
      option('other', 'Citam mērķim', 'Another purpose'),
      unscoredNone('Mērķtiecīgi neizmanto', 'They are not used systematically'),
    ],
  });

const ownData = (w: Words): QuestionInput =>
  yesNo({
    id: 'od15',
    text: t(
      `Vai ${w.lv.nom} uzkrāj datus, kas nav iegūstami publiski pieejamās datubāzēs?`,
      `Does the ${w.en.one} collect data that cannot be found in public databases?`,
    ),
    help: t(
      'Piemēram, datus par pakalpojumiem, infrastruktūru vai pašu veikto aptauju rezultātus.',
      'For example, data on services or infrastructure, or the results of your own surveys.',
    ),
  });

const storage: QuestionInput = multiple({
  id: 'od16',
  text: t('Kā šie dati tiek uzkrāti?', 'How are these data kept?'),
  help: t('Atzīmējiet visus veidus.', 'Tick every way.'),
  shownIf: "od15 == 'yes'",
  options: [
    option('system', 'Savā informācijas sistēmā', 'In our own information system'),
    option(
      'spreadsheet',
      'Izklājlapās (piemēram, Microsoft Excel)',
      'In spreadsheets (such as Microsoft Excel)',
    ),
    option('paper', 'Papīra formā', 'On paper'),
    option('other', 'Citā veidā', 'In another way'),
  ],
});
