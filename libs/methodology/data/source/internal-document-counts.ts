import { line, numberTable, t } from './helpers';
import type { QuestionInput } from './helpers';
import { pointsByShare } from './shares';
import { pick } from './words';
import type { Words } from './words';

/**
 * INT-12 and INT-13 of municipalities: documents received and sent. State institutions give both in one table
 * (INT-I05, in place of INT-13), and INT-12 asks them only through which channels the electronic ones came.
 */
export const documentCounts = (w: Words): QuestionInput[] =>
  pick<QuestionInput[]>(w, {
    municipality: [municipalReceived, municipalSent],
    state: [stateCounts, stateReceivedChannels],
  });

const total = line('total', 'Kopā', 'Total');
const electronic = line('electronic', 'Tai skaitā elektroniski', 'Of them electronic');
const channels = [
  line('e_address', 'E-adresē', 'E-address'),
  line('e_mail', 'E-pastā ar elektronisko parakstu', 'E-mail with an electronic signature'),
  line('other', 'Citā elektroniskā veidā', 'Another electronic way'),
];
const channelIds = ['e_address', 'e_mail', 'other'];

const source = t(
  'Skaitli meklējiet DVS reģistros. Elektronisks dokuments ir tāds, kas saņemts vai nosūtīts elektroniski, nevis ieskenēta papīra dokumenta kopija.',
  'Look in the registers of the DVS. An electronic document is one received or sent electronically, not a scan of a paper document.',
);

const municipalReceived = numberTable({
  id: 'int12',
  text: t(
    'Cik dokumentu pašvaldība saņēmusi iepriekšējā gadā?',
    'How many documents did the municipality receive in the previous year?',
  ),
  help: source,
  rows: [line('received', 'Saņemtie dokumenti', 'Documents received')],
  columns: [total, electronic, ...channels],
  sums: [{ total: 'electronic', parts: channelIds }],
  combination: {
    rules: pointsByShare('int12.received.electronic', 'int12.received.total', municipalSteps()),
  },
  required: false,
  effort: 4,
  recommend: [
    {
      when: 'int12.received.total == 0',
      text: t(
        'Uzskaitiet saņemtos dokumentus DVS tā, lai zināms gan kopējais, gan elektronisko dokumentu skaits.',
        'Count documents received in the DVS so that both the total and the electronic number are known.',
      ),
    },
    {
      text: t(
        'Mudiniet iedzīvotājus un uzņēmumus dokumentus iesniegt elektroniski un atbildiet tādā pašā veidā.',
        'Encourage residents and businesses to submit documents electronically, and answer them in the same way.',
      ),
    },
  ],
});

const municipalSent = numberTable({
  id: 'int13',
  text: t(
    'Cik dokumentu pašvaldība nosūtījusi iepriekšējā gadā?',
    'How many documents did the municipality send in the previous year?',
  ),
  help: source,
  rows: [line('sent', 'Nosūtītie dokumenti', 'Documents sent')],
  columns: [total, electronic, ...channels],
  sums: [{ total: 'electronic', parts: channelIds }],
  combination: { rules: pointsByShare('int13.sent.electronic', 'int13.sent.total', municipalSteps()) },
  required: false,
  effort: 3,
  recommend: [
    {
      when: 'int13.sent.total == 0',
      text: t(
        'Uzskaitiet nosūtītos dokumentus DVS tā, lai zināms gan kopējais, gan elektronisko dokumentu skaits.',
        'Count documents sent in the DVS so that both the total and the electronic number are known.',
      ),
    },
    {
      text: t(
        'Nosūtiet dokumentus papīrā tikai tad, ja adresātam nav e-adreses un viņš nav lūdzis atbildi elektroniski.',
        'Send paper only when the addressee has no e-address and has not asked for an electronic answer.',
      ),
    },
  ],
});

function municipalSteps(): [string, string][] {
  return [
    ['0.9', '3'],
    ['0.75', '2'],
    ['0.5', '1'],
  ];
}

const stateCounts = numberTable({
  id: 'i_int05',
  text: t(
    'Cik dokumentu iestāde saņēmusi un nosūtījusi iepriekšējā gadā?',
    'How many documents did the institution receive and send in the previous year?',
  ),
  help: source,
  rows: [
    line('received', 'Saņemtie dokumenti', 'Documents received'),
    line('sent', 'Nosūtītie dokumenti', 'Documents sent'),
  ],
  columns: [total, electronic],
  combination: {
    rules: pointsByShare(
      '(i_int05.received.electronic + i_int05.sent.electronic)',
      '(i_int05.received.total + i_int05.sent.total)',
      [
        ['0.95', '5'],
        ['0.85', '4'],
        ['0.7', '3'],
        ['0.5', '2'],
        ['0.25', '1'],
      ],
    ),
  },
  required: false,
  effort: 3,
  recommend: [
    {
      when: 'i_int05.received.total + i_int05.sent.total == 0',
      text: t(
        'Uzskaitiet saņemtos un nosūtītos dokumentus DVS tā, lai zināms gan kopējais, gan elektronisko dokumentu skaits.',
        'Count documents received and sent in the DVS so that both the total and the electronic number are known.',
      ),
    },
    {
      text: t(
        'Nosūtiet dokumentus elektroniski visiem adresātiem, kas tos tā var saņemt, un mudiniet sadarbības partnerus rīkoties tāpat.',
        'Send documents electronically to every addressee who can receive them so, and encourage partners to do the same.',
      ),
    },
  ],
});

const stateReceivedChannels = numberTable({
  id: 'int12',
  text: t(
    'Pa kādiem kanāliem elektroniskie dokumenti saņemti?',
    'Through which channels were the electronic documents received?',
  ),
  help: t(
    'Sadaliet iepriekšējā gadā elektroniski saņemto dokumentu skaitu pa kanāliem. Par atbildi punktus nepiešķir.',
    'Divide the number of documents received electronically in the previous year by channel. No points are given for the answer.',
  ),
  rows: [line('received', 'Elektroniski saņemtie dokumenti', 'Documents received electronically')],
  columns: channels,
  required: false,
  shownIf: 'i_int05.received.electronic > 0',
});
