import { choiceTable, line, multiple, noneOption, numberTable, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { pick } from './words';
import type { Words } from './words';

/** INT-01, only for municipalities: remote work of administrative staff. */
export const remoteWork = (): SubsectionInput => ({
  id: 'int_remote',
  name: t('Attālināts darbs', 'Remote work'),
  questions: [
    numberTable({
      id: 'int01',
      text: t(
        'Cik administratīvo darbinieku var strādāt attālināti?',
        'How many administrative employees can work remotely?',
      ),
      help: t(
        'Ieskaitiet katru administratīvo darbinieku tieši vienā ailē pēc stāvokļa iepriekšējā gada beigās. Pirmajā ailē ir tie, kuriem attālināts darbs ir nodrošināts, kaut vai dažas dienas mēnesī.',
        'Count each administrative employee in exactly one column, as at the end of the previous year. The first column is for those who can work remotely, even if only a few days a month.',
      ),
      rows: [line('staff', 'Administratīvie darbinieki', 'Administrative employees')],
      columns: [
        line('remote', 'Var strādāt attālināti', 'Can work remotely'),
        line('it_limits', 'Varētu, bet neļauj IT ierobežojumi', 'Could, but IT limits prevent it'),
        line('nature', 'Neļauj darba specifika', 'The nature of the work prevents it'),
      ],
      combination: {
        rules: [
          { when: 'int01.staff.it_limits == 0 && int01.staff.remote > 0', points: '1' },
          { when: 'int01.staff.remote > int01.staff.it_limits', points: '0.5' },
        ],
      },
      effort: 4,
      recommend: t(
        'Nodrošiniet drošu attālo piekļuvi un portatīvos datorus tiem darbiniekiem, kuriem attālināti strādāt neļauj tikai IT ierobežojumi.',
        'Provide secure remote access and laptops to employees who cannot work remotely only because of IT limits.',
      ),
    }),
  ],
});

/** INT-02 … INT-04: electronic personnel management. */
export const personnel = (w: Words): SubsectionInput => ({
  id: 'int_personnel',
  name: t('Personālvadības elektronizācija', 'Electronic personnel management'),
  questions: [personnelSystem(w), personnelProcesses(w), personnelInformation(w)],
});

/** The question on the system: institutions answer their own variant of it. */
const systemId = (w: Words) => pick(w, { municipality: 'int02', state: 'i_int01' });
const hasSystem = (w: Words) => `(${systemId(w)} == 'unified' || ${systemId(w)} == 'separate')`;

const personnelSystem = (w: Words): QuestionInput =>
  single({
    id: systemId(w),
    text: pick(w, {
      municipality: t(
        'Vai pašvaldībā ir elektroniska personālvadības sistēma?',
        'Does the municipality have an electronic personnel management system?',
      ),
      state: t(
        'Kāds elektronisks personālvadības risinājums ir iestādē?',
        'Which electronic solution for personnel management does the institution have?',
      ),
    }),
    help: pick(w, {
      municipality: t(
        'Vienota sistēma aptver pašvaldības administrāciju un tās iestādes. Grāmatvedības programmu ņemiet vērā tad, ja tajā notiek arī personālvadības procesi.',
        'A unified system covers the administration and its institutions. Count an accounting system only if personnel processes also run in it.',
      ),
      state: t(
        'Vienota sistēma aptver visu iestādi; tā var būt arī resora vai valsts kopīgs risinājums. Grāmatvedības programmu ņemiet vērā tad, ja tajā notiek arī personālvadības procesi.',
        'A unified system covers the whole institution; it may be shared within the ministry’s domain or the state. Count an accounting system only if personnel processes also run in it.',
      ),
    }),
    options: [
      option('unified', 'Vienota sistēma', 'A unified system', '3'),
      option(
        'separate',
        'Struktūrvienībām ir atsevišķi risinājumi',
        'Units have solutions of their own',
        '1',
      ),
      option('none', 'Elektroniskas sistēmas nav', 'There is no electronic system', '0'),
    ],
    effort: 4,
    recommend: [
      {
        when: `${systemId(w)} == 'separate'`,
        text: t(
          'Apvienojiet struktūrvienību personālvadības risinājumus vienotā sistēmā.',
          'Merge the personnel solutions of the units into a unified system.',
        ),
      },
      {
        text: t(
          'Ieviesiet elektronisku personālvadības sistēmu vai pievienojieties kopīgam risinājumam.',
          'Introduce an electronic personnel management system or join a shared one.',
        ),
      },
    ],
  });

const personnelProcesses = (w: Words) =>
  choiceTable({
    id: 'int03',
    text: t('Kādā veidā notiek personālvadības procesi?', 'In what form do personnel processes run?'),
    help: t(
      'Katram procesam norādiet ierasto kārtību. „Galvenokārt elektroniski” nozīmē, ka papīrs ir izņēmums.',
      'State the usual practice for each process. “Mostly electronically” means that paper is the exception.',
    ),
    rows: [
      line('orders', 'Personāla rīkojumi', 'Personnel orders'),
      line('time', 'Darba laika uzskaite', 'Working time records'),
      line('leave', 'Atvaļinājumu pieteikšana un apstiprināšana', 'Requesting and approving leave'),
      line('submissions', 'Darbinieku iesniegumi', 'Submissions of staff'),
      line('trips', 'Komandējumu pieteikšana un apstiprināšana', 'Requesting and approving business trips'),
    ],
    options: [
      option('electronic', 'Tikai elektroniski', 'Only electronically', '1.5'),
      option('mostly', 'Galvenokārt elektroniski', 'Mostly electronically', '1'),
      option('both', 'Gan elektroniski, gan papīrā', 'Both electronically and on paper', '0.5'),
      option('paper', 'Tikai papīrā', 'Only on paper', '0'),
    ],
    shownIf: hasSystem(w),
    effort: 3,
    recommend: [
      {
        when: "int03.leave != 'electronic' && int03.leave != ''",
        text: t(
          'Pārceliet uz personālvadības sistēmu vispirms atvaļinājumu pieteikšanu un apstiprināšanu, pēc tam pārējos procesus.',
          'Move leave requests and their approval to the personnel system first, then the other processes.',
        ),
      },
      {
        text: t(
          'Pārejiet uz tikai elektronisku apstrādi tajos personālvadības procesos, kuros vēl izmanto papīru.',
          'Move to purely electronic handling in the personnel processes that still use paper.',
        ),
      },
    ],
  });

const personnelInformation = (w: Words) =>
  multiple({
    id: 'int04',
    text: t(
      'Kuru informāciju darbinieks pats var apskatīt elektroniski?',
      'Which information can employees see electronically by themselves?',
    ),
    help: t(
      'Atzīmējiet, ja informācija ir pieejama pašapkalpošanās vidē bez pieprasījuma personāla speciālistam.',
      'Tick if the information is available in self-service without asking a personnel officer.',
    ),
    options: [
      option('leave', 'Atlikušās atvaļinājuma dienas', 'Remaining days of leave', '0.5'),
      option('card', 'Personāla kartīte', 'Personnel card', '0.5'),
      option('contract', 'Darba līguma informācija', 'Employment contract', '0.5'),
      option('exit', 'Apgaitas lapa', 'Exit sheet', '0.5'),
      option('review', 'Darba izpildes novērtējums', 'Performance review', '0.5'),
      noneOption('Nekas no minētā nav pieejams', 'None of these is available'),
    ],
    shownIf: hasSystem(w),
    effort: 3,
    recommend: t(
      'Atveriet darbiniekiem pašapkalpošanās vidi, kurā redzamas atvaļinājuma dienas, līguma dati un darba izpildes novērtējums.',
      'Give employees self-service access to their days of leave, contract data and performance review.',
    ),
  });
