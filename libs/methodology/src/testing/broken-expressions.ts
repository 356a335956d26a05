import { Q, many, numbers, table, group, withQuestions, type BrokenCase } from './broken';
import { sampleDocument, section, text, yesNo } from './sample-document';

/** Versions with something wrong in an expression or in what is shown when. */
export const brokenExpressions: BrokenCase[] = [
  [
    'an expression that cannot be read',
    withQuestions(yesNo('p'), yesNo('q', { shownIf: 'p ==' })),
    [['error', 'expressionSyntax', `${Q}/1/shownIf`]],
  ],
  [
    'an unknown name',
    withQuestions(yesNo('q', { shownIf: "x == 'yes'" })),
    [['error', 'expressionUnknownName', `${Q}/0/shownIf`]],
  ],
  [
    'an unknown cell',
    withQuestions(yesNo('z'), table(), yesNo('p', { shownIf: 'q.r.x > 0' })),
    [['error', 'expressionUnknownField', `${Q}/2/shownIf`]],
  ],
  [
    'types that do not fit',
    withQuestions(yesNo('p'), yesNo('q', { shownIf: 'p > 1' })),
    [['error', 'expressionWrongTypes', `${Q}/1/shownIf`]],
  ],
  [
    'an indicator of another kind',
    sampleDocument({ indicators: [{ id: 'i', name: text('i'), kind: 'number', expression: 'q' }] }),
    [['error', 'expressionWrongResult', '/indicators/0/expression']],
  ],
  [
    'a function that is not allowed',
    withQuestions(yesNo('q', { recommendations: [{ when: "q.matches('a')", text: text('a') }] })),
    [['error', 'expressionFunctionNotAllowed', `${Q}/0/recommendations/0/when`]],
  ],
  [
    'three loops',
    sampleDocument({
      sections: [
        section('s', [yesNo('q', { ...many({ points: '1' }, {}) })], {
          appliesIf: 'q.all(a, q.all(b, q.all(c, a == c)))',
        }),
      ],
    }),
    [['error', 'expressionTooDeep', '/sections/0/appliesIf']],
  ],
  [
    'a loop over a taken name',
    withQuestions(yesNo('q', many({ points: '1' }, {})), yesNo('p', { shownIf: 'q.all(p, p == q[0])' })),
    [['error', 'expressionNameTaken', `${Q}/1/shownIf`]],
  ],
  [
    'a number that is no plain decimal',
    withQuestions(numbers({ bands: [{ points: '1' }] }), yesNo('p', { shownIf: 'q > 1e2' })),
    [['error', 'expressionBadNumber', `${Q}/1/shownIf`]],
  ],
  [
    'an option that the question does not have',
    withQuestions(yesNo('p'), yesNo('q', { shownIf: "p in ['yes', 'maybe']" })),
    [['error', 'unknownOption', `${Q}/1/shownIf`]],
  ],
  [
    'an unknown option inside a loop',
    withQuestions(group({}), yesNo('q', { shownIf: "g.exists(r, r.row == 'maybe')" })),
    [['error', 'unknownOption', `${Q}/1/shownIf`]],
  ],
  [
    'conditions in a circle',
    withQuestions(yesNo('a', { shownIf: "b == 'yes'" }), yesNo('b', { shownIf: "a == 'yes'" })),
    [['error', 'cycle', `${Q}/0`]],
  ],
  [
    'rows in a circle',
    withQuestions(
      group({ questions: [yesNo('a', { shownIf: "b == 'yes'" }), yesNo('b', { shownIf: "a == 'yes'" })] }),
    ),
    [['error', 'cycle', `${Q}/0/questions/0`]],
  ],
  [
    'a section that waits for its own question',
    sampleDocument({ sections: [section('s', [yesNo('q')], { appliesIf: "q == 'yes'" })] }),
    [['error', 'cycle', '/sections/0']],
  ],
  [
    'a condition that is never true',
    withQuestions(yesNo('p'), yesNo('q', { shownIf: "p == 'yes' && p == 'no'" })),
    [['error', 'neverShown', `${Q}/1/shownIf`]],
  ],
  [
    'a condition on a question that is never shown',
    withQuestions(yesNo('p'), yesNo('a', { shownIf: 'false' }), yesNo('b', { shownIf: "a == 'yes'" })),
    [
      ['error', 'neverShown', `${Q}/1/shownIf`],
      ['error', 'neverShown', `${Q}/2/shownIf`],
    ],
  ],
  [
    'a section that never applies',
    sampleDocument({
      sections: [section('t', [yesNo('p')]), section('s', [yesNo('q')], { appliesIf: 'false' })],
    }),
    [
      ['error', 'sectionNeverApplies', '/sections/1/appliesIf'],
      ['error', 'emptyDenominator', '/sections/1'],
    ],
  ],
  [
    'a condition that always holds',
    withQuestions(yesNo('p'), yesNo('q', { shownIf: "p != 'yes' || p == 'yes'" })),
    [['warning', 'alwaysShown', `${Q}/1/shownIf`]],
  ],
  [
    'a condition on a later question',
    withQuestions(yesNo('q', { shownIf: "p == 'yes'" }), yesNo('p')),
    [['warning', 'dependsOnLater', `${Q}/0/shownIf`]],
  ],
];
