import { Q, numbers, table, group, links, withQuestions, type BrokenCase } from './broken';
import { sampleDocument, text, yesNo } from './sample-document';

/** Versions with something wrong in a question, a check or a link. */
export const brokenQuestions: BrokenCase[] = [
  [
    'an empty band',
    withQuestions(numbers({ bands: [{ from: '5', to: '5', points: '1' }] })),
    [['error', 'bandEmpty', `${Q}/0/bands/0`]],
  ],
  [
    'bands that overlap',
    withQuestions(
      numbers({
        bands: [
          { from: '5', points: '1' },
          { from: '0', to: '6', points: '2' },
        ],
      }),
    ),
    [['error', 'bandsOverlap', `${Q}/0/bands/0`]],
  ],
  [
    'a hole between bands',
    withQuestions(
      numbers({
        bands: [
          { to: '5', points: '1' },
          { from: '6', points: '2' },
        ],
      }),
    ),
    [['warning', 'bandsGap', `${Q}/0/bands/1`]],
  ],
  [
    'a minimum above the maximum',
    withQuestions(
      numbers({ min: '9', max: '10.5', bands: [{ points: '1' }] }),
      yesNo('p', { ...numbers({ id: 'p', code: 'P', min: '9', max: '8', recommendations: [] }) }),
    ),
    [['error', 'minAboveMax', `${Q}/1/min`]],
  ],
  [
    'a sum of an unknown column',
    withQuestions(yesNo('p'), table({ sums: [{ total: 'c', parts: ['x'] }] })),
    [['error', 'unknownSumColumn', `${Q}/1/sums/0`]],
  ],
  [
    'a sum that contains its total',
    withQuestions(yesNo('p'), table({ sums: [{ total: 'c', parts: ['c'] }] })),
    [['error', 'sumOfItself', `${Q}/1/sums/0`]],
  ],
  ['an unknown key', withQuestions(group({ key: 'nobody' })), [['error', 'unknownKey', `${Q}/0/key`]]],
  [
    'a scored group of unscored questions',
    withQuestions(group({ questions: [yesNo('row', { points: undefined, recommendations: [] })] })),
    [['error', 'groupNothingScored', `${Q}/0/points`]],
  ],
  [
    'a group without a maximum',
    withQuestions(yesNo('q'), group({ points: undefined, recommendations: [] })),
    [['warning', 'groupPointsMissing', `${Q}/1`]],
  ],
  [
    'advice for an unscored question',
    withQuestions(yesNo('q'), yesNo('p', { points: undefined })),
    [['warning', 'recommendationUnscored', `${Q}/1/recommendations`]],
  ],
  [
    'no advice for a scored question',
    withQuestions(yesNo('q', { recommendations: [] })),
    [['warning', 'recommendationMissing', `${Q}/0`]],
  ],
  [
    'advice behind unconditional advice',
    withQuestions(yesNo('q', { recommendations: [{ text: text('a') }, { text: text('b') }] })),
    [['warning', 'recommendationUnreachable', `${Q}/0/recommendations/1`]],
  ],
  [
    'a check shown at an unknown question',
    sampleDocument({
      checks: [{ id: 'c', severity: 'error', when: "q == 'no'", message: text('No.'), questions: ['x'] }],
    }),
    [['error', 'unknownQuestion', '/checks/0/questions']],
  ],
  [
    'a link of the wrong shape',
    links({ kind: 'split', from: ['x'], to: ['q'] }),
    [['error', 'linkShape', '/links/items/0']],
  ],
  [
    'a link to an unknown question',
    links({ kind: 'same', from: ['x'], to: ['y'] }),
    [['error', 'unknownQuestion', '/links/items/0/to']],
  ],
  [
    'a question linked twice',
    links({ kind: 'same', from: ['x'], to: ['q'] }, { kind: 'same', from: ['x'], to: ['p'] }),
    [['error', 'linkedTwice', '/links/items/1/from']],
  ],
  [
    'a link to an unknown option',
    links({ kind: 'rescaled', from: ['x'], to: ['q'], options: { old: 'maybe' } }),
    [['error', 'linkOption', '/links/items/0/options']],
  ],
];
