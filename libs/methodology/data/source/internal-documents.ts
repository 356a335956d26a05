import { choiceTable, line, option, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { documentCounts } from './internal-document-counts';
import { pick } from './words';
import type { Words } from './words';

/** INT-10 … INT-13 and INT-19: how documents are handled and how many of them are electronic. */
export const documentFlow = (w: Words): SubsectionInput => ({
  id: 'int_documents',
  name: t('Dokumentu aprite', 'Circulation of documents'),
  questions: [
    pick<QuestionInput>(w, { municipality: management, state: managementUsed }),
    approval(w),
    ...documentCounts(w),
    ...pick<QuestionInput[]>(w, { municipality: [councilDocuments], state: [] }),
  ],
});

const management = single({
  id: 'int10',
  text: t('Kā pašvaldībā tiek pārvaldīti dokumenti?', 'How are documents managed in the municipality?'),
  help: t(
    'Vērtējiet pašvaldības administrāciju un tās iestādes kopā. DVS ir dokumentu pārvaldības sistēma.',
    'Look at the administration and its institutions together. DVS is a document management system.',
  ),
  options: [
    option('only_electronic', 'Tikai elektroniski', 'Only electronically', '3'),
    option(
      'unified',
      'Vienotā DVS, daļa dokumentu arī papīrā',
      'In a unified DVS, some documents also on paper',
      '2',
    ),
    option(
      'partly',
      'DVS lieto tikai daļa struktūrvienību vai iestāžu',
      'Only some units or institutions use a DVS',
      '1',
    ),
    option('none', 'Elektroniska risinājuma nav', 'There is no electronic solution', '0'),
  ],
  effort: 4,
  recommend: [
    {
      when: "int10 == 'unified'",
      text: t(
        'Atsakieties no dokumentu papīra versijām, kas dublē DVS jau esošus elektroniskos dokumentus.',
        'Stop keeping paper versions that duplicate electronic documents already in the DVS.',
      ),
    },
    {
      text: t(
        'Ieviesiet vienotu dokumentu pārvaldības sistēmu administrācijā un visās pašvaldības iestādēs.',
        'Introduce a unified document management system in the administration and all municipal institutions.',
      ),
    },
  ],
});

const managementUsed = yesNo({
  id: 'i_int04',
  text: t(
    'Vai iestāde izmanto dokumentu pārvaldības sistēmu (DVS)?',
    'Does the institution use a document management system (DVS)?',
  ),
  help: t(
    'Atbildiet „Jā”, ja sistēmā reģistrē un virza lielāko daļu iestādes dokumentu. Var būt arī resora kopīga sistēma.',
    'Answer “Yes” if most documents of the institution are registered and processed in the system. It may be shared within the ministry’s domain.',
  ),
  points: yesGives('3'),
  effort: 4,
  recommend: t(
    'Ieviesiet dokumentu pārvaldības sistēmu vai pievienojieties resora kopīgajai sistēmai.',
    'Introduce a document management system or join the one shared within the ministry’s domain.',
  ),
});

const approval = (w: Words) =>
  choiceTable({
    id: 'int11',
    text: t(
      `Kādā veidā ${w.lv.loc} saskaņo un apstiprina dokumentus?`,
      `In what form does the ${w.en.one} process and approve documents?`,
    ),
    help: t(
      'Katram dokumentu veidam norādiet ierasto kārtību. „Tikai elektroniski” nozīmē, ka papīra eksemplāru neizmanto nevienā posmā.',
      'State the usual practice for each kind of document. “Only electronically” means that no paper copy is used at any stage.',
    ),
    rows: [
      line('orders', 'Rīkojumi', 'Orders'),
      line('incoming', 'Saņemtie iesniegumi', 'Incoming submissions'),
      line('outgoing', 'Nosūtāmā sarakste', 'Outgoing correspondence'),
      line('economic', 'Saimnieciskie dokumenti', 'Economic documents'),
      line('staff', 'Darbinieku iesniegumi', 'Submissions of staff'),
    ],
    options: [
      option('electronic', 'Tikai elektroniski', 'Only electronically', '1'),
      option('both', 'Gan elektroniski, gan papīrā', 'Electronically and on paper', '0.5'),
      option('paper', 'Tikai papīrā', 'Only on paper', '0'),
    ],
    effort: 3,
    recommend: [
      {
        when: ['orders', 'incoming', 'outgoing', 'economic', 'staff']
          .map((row) => `int11.${row} == 'paper'`)
          .join(' || '),
        text: t(
          'Sāciet elektroniski saskaņot tos dokumentu veidus, kurus pašlaik apstiprina tikai papīrā.',
          'Start electronic approval for the kinds of documents now approved only on paper.',
        ),
      },
      {
        text: t(
          'Saskaņojiet dokumentus tikai elektroniski, sākot ar rīkojumiem un nosūtāmo saraksti.',
          'Move to purely electronic approval, first for orders and outgoing correspondence.',
        ),
      },
    ],
  });

const councilDocuments = single({
  id: 'int19',
  text: t(
    'Kādā veidā deputātiem nodrošina domes un komiteju sēžu dokumentus?',
    'In what form do councillors receive the documents of council and committee meetings?',
  ),
  help: t(
    'Ņemiet vērā darba kārtību, lēmumu projektus un pielikumus. Papīra izdruku pēc atsevišķa lūguma neskaita.',
    'Consider the agenda, draft decisions and annexes. A printout made at an individual request does not count.',
  ),
  options: [
    option('electronic', 'Tikai elektroniski', 'Only electronically', '2'),
    option('both', 'Gan elektroniski, gan papīrā', 'Electronically and on paper', '1'),
    option('paper', 'Tikai papīrā', 'Only on paper', '0'),
  ],
  effort: 2,
  recommend: t(
    'Nodrošiniet sēžu dokumentus tikai elektroniski un piešķiriet deputātiem piemērotas ierīces un mācības.',
    'Provide meeting documents only electronically and give councillors suitable devices and training.',
  ),
});
