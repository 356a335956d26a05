import type { MethodologyInput } from '../schema/methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from './sample-document';

const base = (id: string) => ({ id, code: id.toUpperCase(), text: text(id) });
const option = (id: string, points?: string, more: object = {}) => ({
  id,
  text: text(id),
  ...(points && { points }),
  ...more,
});
const lines = (...ids: string[]) => ids.map((id) => ({ id, text: text(id) }));
const advice = { recommendations: [{ text: text('Do better.') }] };

const choices: QuestionInput[] = [
  yesNo('first'),
  {
    ...base('kind'),
    type: 'single',
    options: [option('low', '1'), option('mid', '2'), option('high', '4')],
    ...advice,
  },
  {
    ...base('ways'),
    type: 'multiple',
    options: [option('a', '1'), option('b', '1'), option('c', '2'), option('none', '0', { exclusive: true })],
    max: '3',
    shownIf: "first == 'yes' || kind == 'high'",
    policy: { notApplicable: 'excluded' },
    ...advice,
  },
  {
    ...base('grid'),
    type: 'choiceTable',
    rows: lines('r1', 'r2'),
    options: [option('full', '2'), option('none', '0')],
    ...advice,
  },
];

const figures: QuestionInput[] = [
  {
    ...base('people'),
    type: 'number',
    bands: [
      { from: '0', to: '50', points: '1' },
      { from: '50', points: '3' },
    ],
    ...advice,
  },
  {
    ...base('part'),
    type: 'share',
    part: text('Part'),
    whole: text('Whole'),
    bands: [
      { to: '50', points: '0' },
      { from: '50', points: '2' },
    ],
    policy: { unanswered: 'excluded', hidden: 'zero', notApplicable: 'zero' },
    shownIf: "people > 10.5 || 'a' in ways",
    ...advice,
  },
  {
    ...base('table'),
    type: 'numberTable',
    rows: lines('in', 'out'),
    columns: lines('all', 'electronic'),
    combination: {
      rules: [
        { when: "table['in'].electronic / table['in'].all > 0.5", points: '2' },
        { when: 'part.percent > 20', points: '1' },
      ],
    },
    ...advice,
  },
  { ...base('measured'), type: 'automatic', bands: [{ from: '50', points: '1' }], ...advice },
  { ...base('words'), type: 'text' },
  { ...base('page'), type: 'url' },
  { ...base('day'), type: 'date' },
  { ...base('papers'), type: 'file' },
];

const services: QuestionInput = {
  ...base('services'),
  type: 'group',
  rowName: text('Service'),
  points: '5',
  key: 'service',
  questions: [
    { ...base('service'), type: 'text' },
    {
      ...base('online'),
      type: 'yesNo',
      points: { yes: '1', no: '0' },
      recommendations: [{ when: "online != 'yes'", text: text('Go online.') }],
    },
    {
      ...base('uses'),
      type: 'number',
      bands: [{ from: '10', points: '2' }],
      shownIf: "online == 'yes'",
      ...advice,
    },
    {
      ...base('extras'),
      type: 'multiple',
      options: [option('x', '1'), option('y', '1')],
      shownIf: "uses > 5 && first == 'yes'",
    },
  ],
  ...advice,
};

/** A valid version with every question type, policy and kind of expression. */
export const everyType = (): MethodologyInput =>
  sampleDocument({
    rounding: { decimals: 1 },
    sections: [
      section('choices', choices),
      section('figures', figures),
      section('rows', [services], { appliesIf: "kind != 'low'" }),
    ],
    checks: [
      {
        id: 'odd',
        severity: 'warning',
        when: "answered('people') && people < 5 && size(ways) > 2",
        message: text('Odd.'),
        questions: ['people', 'ways'],
      },
    ],
    indicators: [
      { id: 'uses_total', name: text('Uses'), kind: 'number', expression: 'sum(services.map(r, r.uses))' },
      { id: 'first_service', name: text('First'), kind: 'text', expression: 'services[0].service' },
      {
        id: 'ratio',
        name: text('Ratio'),
        kind: 'number',
        expression: 'table.out.electronic / table.out.all * 100',
      },
      { id: 'busy', name: text('Busy'), kind: 'boolean', expression: 'services.exists(r, r.uses > people)' },
    ],
  });
