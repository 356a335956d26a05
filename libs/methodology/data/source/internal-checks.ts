import { t } from './helpers';
import type { CheckInput, IndicatorInput } from './helpers';
import { whenKnown } from './shares';
import { pick } from './words';
import type { Words } from './words';

interface Counts {
  question: string;
  row: string;
  id: string;
  lv: string;
  en: string;
}

const received = { row: 'received', lv: 'saņemto', en: 'received' };
const sent = { row: 'sent', lv: 'nosūtīto', en: 'sent' };

/** Where the documents received and sent are counted: in two questions or in one. */
const counts = (w: Words): Counts[] =>
  pick(w, {
    municipality: [
      { ...received, question: 'int12', id: 'int12_received' },
      { ...sent, question: 'int13', id: 'int13_sent' },
    ],
    state: [
      { ...received, question: 'i_int05', id: 'int05_received' },
      { ...sent, question: 'i_int05', id: 'int05_sent' },
    ],
  });

const sumOf = (w: Words, column: string) =>
  counts(w)
    .map(({ question, row }) => `${question}.${row}.${column}`)
    .join(' + ');

const isAnswered = (w: Words) =>
  counts(w)
    .map(({ question }) => `answered('${question}')`)
    .join(' || ');

/** Contradictions in the answers on internal processes. */
export const internalChecks = (w: Words): CheckInput[] => [
  ...counts(w).flatMap(countChecks),
  ...pick<CheckInput[]>(w, { municipality: [], state: [receivedChannels] }),
];

const countChecks = ({ question, row, id, lv, en }: Counts): CheckInput[] => [
  {
    id: `${id}_electronic_over_total`,
    severity: 'error',
    when: `${question}.${row}.total > 0 && ${question}.${row}.electronic > ${question}.${row}.total`,
    message: t(
      `Elektroniski ${lv} dokumentu skaits ir lielāks par visu ${lv} dokumentu skaitu. Pārbaudiet abus skaitļus.`,
      `More documents are ${en} electronically than ${en} in total. Check both figures.`,
    ),
    questions: [question],
  },
  {
    id: `${id}_electronic_without_total`,
    severity: 'warning',
    when: `${question}.${row}.total == 0 && ${question}.${row}.electronic > 0`,
    message: t(
      `Norādīts elektroniski ${lv} dokumentu skaits, bet nav norādīts kopējais ${lv} dokumentu skaits. Norādiet arī to.`,
      `The number of documents ${en} electronically is given, but not the total ${en}. Give the total too.`,
    ),
    questions: [question],
  },
];

const receivedChannels: CheckInput = {
  id: 'int12_channels_differ',
  severity: 'warning',
  when: "answered('int12') && int12.received.e_address + int12.received.e_mail + int12.received.other != i_int05.received.electronic",
  message: t(
    'Pa kanāliem sadalīto elektronisko dokumentu summa atšķiras no elektroniski saņemto dokumentu skaita. Pārbaudiet abus jautājumus.',
    'The sum of electronic documents by channel differs from the number received electronically. Check both questions.',
  ),
  questions: ['int12', 'i_int05'],
};

/** Figures of documents for cuts: received and sent together. */
export const internalIndicators = (w: Words): IndicatorInput[] => [
  {
    id: 'documents',
    name: t('Saņemtie un nosūtītie dokumenti', 'Documents received and sent'),
    kind: 'number',
    expression: whenKnown(sumOf(w, 'total'), isAnswered(w)),
    unit: t('dokumenti', 'documents'),
  },
  {
    id: 'document_electronic_share',
    name: t('Elektronisko dokumentu īpatsvars', 'Electronic share of documents'),
    kind: 'number',
    expression: whenKnown(
      `100 * (${sumOf(w, 'electronic')}) / (${sumOf(w, 'total')})`,
      `${sumOf(w, 'total')} > 0`,
    ),
    unit: t('%', '%'),
  },
];
