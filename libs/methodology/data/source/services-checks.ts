import { t } from './helpers';
import type { CheckInput, IndicatorInput, Text } from './helpers';
import { differingShare, whenKnown } from './shares';
import { pick } from './words';
import type { Words } from './words';

const applied = {
  id: 'srv19',
  row: 'srv19.applications',
  name: t('pieteikumu', 'applications'),
};
const issued = {
  id: 'srv20',
  row: 'srv20.results',
  name: t('rezultātu', 'results'),
};

/** Contradictions in the figures of services that a respondent or a reviewer should see. */
export const serviceChecks = (w: Words): CheckInput[] => [
  ...totalChecks(applied),
  ...totalChecks(issued),
  accounting,
  ...gridChecks(pick(w, { municipality: 't10', state: 'i_srv03' })),
  ...evaluationChecks,
];

const totalChecks = (table: typeof applied): CheckInput[] => [
  {
    id: `${table.id}_electronic_over_total`,
    severity: 'error',
    when: `${table.row}.total > 0 && ${table.row}.electronic > ${table.row}.total`,
    message: t(
      `Elektronisko ${table.name.lv} skaits ir lielāks par kopējo skaitu. Pārbaudiet abus skaitļus.`,
      `The number of electronic ${table.name.en} is greater than the total. Check both figures.`,
    ),
    questions: [table.id],
  },
  {
    id: `${table.id}_share_differs`,
    severity: 'warning',
    when: differingShare(
      `${table.row}.electronic`,
      `${table.row}.total`,
      ['in_person', 'phone', 'post'].map((channel) => `${table.row}.${channel}`),
    ),
    message: differingMessage(table.name),
    questions: [table.id],
  },
];

function differingMessage(name: Text): Text {
  return t(
    `Elektronisko ${name.lv} īpatsvars kopējā skaitā vairāk nekā par 5 procentpunktiem atšķiras no īpatsvara, kas izriet no kanālu summas. Pārbaudiet kopējo skaitu un kanālus.`,
    `The share of electronic ${name.en} in the total differs by more than 5 percentage points from their share in the sum of the channels. Check the total and the channels.`,
  );
}

const accounting: CheckInput = {
  id: 'srv13_without_statistics',
  severity: 'warning',
  when: "srv13 == 'no' && (srv14 == 'general' || srv14 == 'channels')",
  message: t(
    'Norādīts, ka statistiku neuzskaita, taču arī tas, ka rādītāji tiek uzskaitīti. Saskaņojiet abas atbildes.',
    'No statistics are said to be kept, yet indicators are said to be counted. Make the two answers agree.',
  ),
  questions: ['srv13', 'srv14'],
};

const gridChecks = (grid: string): CheckInput[] => [
  gridCheck(grid, 'app_electronic_over_total', 'error', over('r.t10_app_electronic', 'r.t10_app_total'), {
    lv: 'Kādam pakalpojumam elektronisko pieteikumu ir vairāk nekā pieteikumu kopā. Pārbaudiet abus skaitļus.',
    en: 'A service has more electronic applications than applications in total. Check both figures.',
  }),
  gridCheck(grid, 'res_electronic_over_total', 'error', over('r.t10_res_electronic', 'r.t10_res_total'), {
    lv: 'Kādam pakalpojumam elektroniski izsniegto rezultātu ir vairāk nekā rezultātu kopā. Pārbaudiet abus skaitļus.',
    en: 'A service has more results issued electronically than results in total. Check both figures.',
  }),
  gridCheck(grid, 'delays_over_results', 'warning', 'r.t10_delays > r.t10_res_total', {
    lv: 'Kādam pakalpojumam kavējumu ir vairāk nekā izsniegto rezultātu. Pārbaudiet abus skaitļus.',
    en: 'A service has more delays than results issued. Check both figures.',
  }),
  gridCheck(grid, 'app_share_differs', 'warning', rowShare('app'), differingMessage(applied.name)),
  gridCheck(grid, 'res_share_differs', 'warning', rowShare('res'), differingMessage(issued.name)),
  overAll(grid, 'app', applied),
  overAll(grid, 'res', issued),
];

/** The services listed cannot together have more cases than all services of the body. */
const overAll = (grid: string, step: 'app' | 'res', all: typeof applied): CheckInput => ({
  id: `t10_${step}_over_all`,
  severity: 'warning',
  when: `${all.row}.total > 0 && sum(${grid}.map(r, r.t10_${step}_total)) > ${all.row}.total`,
  message: t(
    `Atsevišķiem pakalpojumiem kopā norādīts vairāk ${all.name.lv} nekā visiem pakalpojumiem. Pārbaudiet skaitļus abos jautājumos.`,
    `The individual services together have more ${all.name.en} than all services. Check the figures in both questions.`,
  ),
  questions: [grid, all.id],
});

const over = (part: string, total: string) => `${total} > 0 && ${part} > ${total}`;

const rowShare = (step: 'app' | 'res') =>
  differingShare(
    `r.t10_${step}_electronic`,
    `r.t10_${step}_total`,
    ['person', 'phone', 'post'].map((channel) => `r.t10_${step}_${channel}`),
  );

const gridCheck = (
  grid: string,
  name: string,
  severity: 'error' | 'warning',
  condition: string,
  message: Text,
): CheckInput => ({
  id: `t10_${name}`,
  severity,
  when: `${grid}.exists(r, ${condition})`,
  message,
  questions: [grid],
});

const evaluationChecks: CheckInput[] = [
  {
    id: 't5_completions_over_starts',
    severity: 'error',
    when: 't5.exists(r, r.t5_10 > r.t5_09)',
    message: t(
      'Kādam e-pakalpojumam pabeigto pieteikumu ir vairāk nekā uzsākto. Pārbaudiet abus skaitļus.',
      'An e-service has more applications completed than started. Check both figures.',
    ),
    questions: ['t5'],
  },
  {
    id: 't5_fields_all_and_some',
    severity: 'warning',
    when: "t5.exists(r, 'all_fields' in r.t5_04 && 'some_fields' in r.t5_04)",
    message: t(
      'Kādam pakalpojumam atzīmēta gan visu, gan tikai daļas ievadlauku aizpilde. Atstājiet vienu atbildi.',
      'For one service, both all fields and only some fields are ticked as filled in. Keep one answer.',
    ),
    questions: ['t5'],
  },
];

const sumOf = (column: string) => `${applied.row}.${column} + ${issued.row}.${column}`;

/** Figures of services for cuts: transactions are applications and results together. */
export const serviceIndicators = (_w: Words): IndicatorInput[] => [
  {
    id: 'service_transactions',
    name: t(
      'Pakalpojumu darījumi (pieteikumi un rezultāti)',
      'Service transactions (applications and results)',
    ),
    kind: 'number',
    expression: whenKnown(sumOf('total'), "answered('srv19') || answered('srv20')"),
    unit: t('gadījumi', 'cases'),
  },
  {
    id: 'service_electronic_share',
    name: t('Elektronisko pakalpojumu darījumu īpatsvars', 'Electronic share of service transactions'),
    kind: 'number',
    expression: whenKnown(`100 * (${sumOf('electronic')}) / (${sumOf('total')})`, `${sumOf('total')} > 0`),
    unit: t('%', '%'),
  },
];
