import { choiceTable, line, longText, multiple, noneOption, option, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { documentCounts } from './internal-document-counts';
import { pick } from './words';
import type { Words } from './words';

/** INT-05 … INT-07: the official electronic address. */
export const electronicAddress = (w: Words): SubsectionInput => ({
  id: 'int_address',
  name: t('E-adrese', 'E-address'),
  questions: [addressUsed(w), addressExperience, promotion(w)],
});

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

const addressUsed = (w: Words) =>
  yesNo({
    id: 'int05',
    text: t(
      `Vai ${w.lv.nom} dokumentu nosūtīšanai izmanto e-adresi?`,
      `Does the ${w.en.one} send documents through the e-address?`,
    ),
    help: t(
      'E-adrese ir oficiālā elektroniskā adrese. Atbildiet „Jā”, ja caur to dokumentus ne tikai saņem, bet arī regulāri nosūta.',
      'The e-address is the official electronic address. Answer “Yes” if documents are not only received but also regularly sent through it.',
    ),
    legalAct: {
      title: t('Oficiālās elektroniskās adreses likums', 'Law on the Official Electronic Address'),
      url: 'https://likumi.lv/ta/id/283229-oficialas-elektroniskas-adreses-likums',
    },
    points: yesGives('1'),
    effort: 2,
    recommend: t(
      'Sūtiet dokumentus uz e-adresi visiem adresātiem, kuriem tā ir aktivizēta, un savienojiet to ar dokumentu pārvaldības sistēmu.',
      'Send documents to the e-address of every addressee who has activated it, and connect it with the document management system.',
    ),
  });

const addressExperience = longText({
  id: 'int06',
  text: t('Kāda ir pieredze ar e-adresi?', 'What is your experience with the e-address?'),
  help: t(
    'Aprakstiet ieguvumus un grūtības, piemēram, savienojumu ar dokumentu pārvaldības sistēmu vai paziņojumus par nepiegādātiem sūtījumiem.',
    'Describe benefits and difficulties, such as the connection with the document management system or notices of undelivered items.',
  ),
  shownIf: "int05 == 'yes'",
});

const promotion = (w: Words) =>
  multiple({
    id: 'int07',
    text: t(
      `Kā ${w.lv.nom} veicina dokumentu iesniegšanu elektroniski, tai skaitā e-adresē?`,
      `How does the ${w.en.one} promote submitting documents electronically, including through the e-address?`,
    ),
    help: t(
      'Atzīmējiet visu, kas īstenots pēdējo 12 mēnešu laikā.',
      'Tick everything done during the last 12 months.',
    ),
    options: [
      option('website', 'Informācija tīmekļvietnē', 'Information on the website', '1'),
      option('letters', 'Norāde izejošajās vēstulēs, lēmumos vai rēķinos', 'A note in outgoing letters, decisions or bills', '1'),
      option('advice', 'Konsultācijas klātienē vai pa tālruni', 'Advice in person or by phone', '1'),
      option('campaign', 'Kampaņa vai informācija sociālajos tīklos', 'A campaign or information on social media', '1'),
      noneOption('Netiek veicināta', 'It is not promoted'),
    ],
    max: '2',
    effort: 1,
    recommend: t(
      `Izskaidrojiet ${w.lv.clientsDat} tīmekļvietnē, vēstulēs un klātienē, kā dokumentus iesniegt elektroniski un aktivizēt e-adresi.`,
      `Explain to ${w.en.clients} on the website, in letters and in person how to submit documents electronically and activate the e-address.`,
    ),
  });

const management = single({
  id: 'int10',
  text: t(
    'Kā pašvaldībā tiek pārvaldīti dokumenti?',
    'How are documents managed in the municipality?',
  ),
  help: t(
    'Vērtējiet pašvaldības administrāciju un tās iestādes kopā. DVS ir dokumentu pārvaldības sistēma.',
    'Look at the administration and its institutions together. DVS is a document management system.',
  ),
  options: [
    option('only_electronic', 'Tikai elektroniski', 'Only electronically', '3'),
    option('unified', 'Vienotā DVS, daļa dokumentu arī papīrā', 'In a unified DVS, some documents also on paper', '2'),
    option('partly', 'DVS lieto tikai daļa struktūrvienību vai iestāžu', 'Only some units or institutions use a DVS', '1'),
    option('none', 'Elektroniska risinājuma nav', 'There is no electronic solution', '0'),
  ],
  effort: 4,
  recommend: [
    {
      when: "int10 == 'unified'",
      text: t(
        'Atsakieties no dokumentu papīra versijām, kas dublē DVS jau esošus elektroniskos dokumentus.',
        'Give up paper versions that duplicate electronic documents already in the DVS.',
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
      option('both', 'Elektroniski un papīrā', 'Electronically and on paper', '0.5'),
      option('paper', 'Tikai papīrā', 'Only on paper', '0'),
    ],
    effort: 3,
    recommend: [
      {
        when: ['orders', 'incoming', 'outgoing', 'economic', 'staff']
          .map((row) => `int11.${row} == 'paper'`)
          .join(' || '),
        text: t(
          'Uzsāciet elektronisku saskaņošanu tiem dokumentu veidiem, kurus pašlaik apstiprina tikai papīrā.',
          'Start electronic approval for the kinds of documents now approved only on paper.',
        ),
      },
      {
        text: t(
          'Pārejiet uz tikai elektronisku saskaņošanu, vispirms rīkojumiem un nosūtāmajai sarakstei.',
          'Move to purely electronic approval, first for orders and outgoing correspondence.',
        ),
      },
    ],
  });

const councilDocuments = single({
  id: 'int19',
  text: t(
    'Kādā veidā deputātiem nodrošina domes un komiteju sēžu dokumentus?',
    'In what form are documents of council and committee meetings given to councillors?',
  ),
  help: t(
    'Ņemiet vērā darba kārtību, lēmumu projektus un pielikumus. Papīra izdruku pēc atsevišķa lūguma neskaita.',
    'Consider the agenda, draft decisions and annexes. A printout at a single request does not count.',
  ),
  options: [
    option('electronic', 'Tikai elektroniski', 'Only electronically', '2'),
    option('both', 'Elektroniski un papīrā', 'Electronically and on paper', '1'),
    option('paper', 'Tikai papīrā', 'Only on paper', '0'),
  ],
  effort: 2,
  recommend: t(
    'Nodrošiniet sēžu dokumentus tikai elektroniski un piešķiriet deputātiem tam piemērotas ierīces un apmācību.',
    'Provide meeting documents only electronically and give councillors suitable devices and training.',
  ),
});
