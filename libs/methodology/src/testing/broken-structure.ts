import { Q, many, withQuestions, index, type BrokenCase } from './broken';
import { sampleDocument, section, text, yesNo } from './sample-document';

const tableOf = (row: string) => ({
  type: 'numberTable',
  rows: [{ id: row, text: text(row) }],
  columns: [{ id: 'c', text: text('c') }],
  recommendations: [],
});

/** Versions with something wrong in their ids, texts, scales or options. */
export const brokenStructure: BrokenCase[] = [
  ['a document that is no object', 'text', [['error', 'wrongType', '']]],
  ['a missing field', { ...sampleDocument(), rounding: undefined }, [['error', 'missingField', '/rounding']]],
  ['a misspelt field', { ...sampleDocument(), titel: 1 }, [['error', 'unknownField', '']]],
  ['a bad id', withQuestions(yesNo('Q-1')), [['error', 'notId', `${Q}/0/id`]]],
  [
    'an unknown type',
    withQuestions(yesNo('q', { type: 'riddle' })),
    [['error', 'wrongValue', `${Q}/0/type`]],
  ],
  [
    'an unknown source',
    withQuestions(yesNo('q', { source: 'oracle' })),
    [['error', 'notListed', `${Q}/0/source`]],
  ],
  [
    'no decimal',
    withQuestions(yesNo('q', { type: 'number', points: undefined, min: 'many' })),
    [['error', 'notDecimal', `${Q}/0/min`]],
  ],
  [
    'negative points',
    withQuestions(yesNo('q', { points: { yes: '-1', no: '0' } })),
    [['error', 'notAmount', `${Q}/0/points/yes`]],
  ],
  [
    'a bad language',
    sampleDocument({ languages: ['lv', 'english'] }),
    [['error', 'notLanguage', '/languages/1']],
  ],
  [
    'a bad address',
    withQuestions(yesNo('q', { legalAct: { title: { lv: 'Likums', en: 'Act' }, url: 'likumi' } })),
    [['error', 'notAddress', `${Q}/0/legalAct/url`]],
  ],
  ['too little effort', withQuestions(yesNo('q', { effort: 0 })), [['error', 'tooLittle', `${Q}/0/effort`]]],
  ['too much effort', withQuestions(yesNo('q', { effort: 6 })), [['error', 'tooMuch', `${Q}/0/effort`]]],
  [
    'an id used twice',
    withQuestions(yesNo('q'), yesNo('q', { code: 'Q2' })),
    [['error', 'duplicateId', `${Q}/1/id`]],
  ],
  ['a question named like its section', withQuestions(yesNo('s')), [['error', 'duplicateId', `${Q}/0/id`]]],
  [
    'an option id used twice',
    withQuestions(yesNo('q', many({ id: 'a', points: '1' }, { id: 'a', points: '1' }))),
    [['error', 'duplicateId', `${Q}/0/options/1/id`]],
  ],
  ['a word of the language', withQuestions(yesNo('in')), [['error', 'reservedId', `${Q}/0/id`]]],
  [
    'a row with a name that every object has',
    withQuestions(yesNo('q'), yesNo('t', tableOf('constructor'))),
    [['error', 'reservedId', `${Q}/1/rows/0/id`]],
  ],
  [
    'a code used twice',
    withQuestions(yesNo('q'), yesNo('p', { code: 'Q' })),
    [['error', 'duplicateCode', `${Q}/1/code`]],
  ],
  [
    'levels out of order',
    { ...sampleDocument(), levels: [...sampleDocument().levels].reverse() },
    [['error', 'levelOrder', '/levels']],
  ],
  [
    'a language declared twice',
    sampleDocument({ languages: ['lv', 'en', 'lv'] }),
    [['error', 'duplicateLanguage', '/languages/2']],
  ],
  ['a missing text', sampleDocument({ title: { lv: 'Nosaukums' } }), [['error', 'missingText', '/title']]],
  [
    'an empty text',
    withQuestions(yesNo('q', { text: { lv: 'Vai?', en: '' } })),
    [['error', 'missingText', `${Q}/0/text/en`]],
  ],
  [
    'an empty text in a list of texts',
    sampleDocument({
      index: {
        ...sampleDocument().index,
        descriptors: sampleDocument().index.descriptors.map((text, i) =>
          i === 1 ? { ...text, lv: '' } : text,
        ),
      },
    }),
    [['error', 'missingText', '/index/descriptors/1/lv']],
  ],
  ['an empty code', withQuestions(yesNo('q', { code: '' })), [['error', 'emptyField', `${Q}/0/code`]]],
  ['no sections', sampleDocument({ sections: [] }), [['error', 'tooFew', '/sections']]],
  [
    'a blank text',
    withQuestions(yesNo('q', { text: { lv: 'Vai?', en: ' ' } })),
    [['error', 'missingText', `${Q}/0/text`]],
  ],
  [
    'a text in another language',
    sampleDocument({ title: { lv: 'a', en: 'b', de: 'c' } }),
    [['warning', 'extraLanguage', '/title']],
  ],
  [
    'limits that do not rise',
    sampleDocument({ index: { ...index, limits: ['20', '20', '80', '90'] } }),
    [['error', 'limitsNotRising', '/index/limits/1']],
  ],
  [
    'a limit of 100',
    sampleDocument({ index: { ...index, limits: ['20', '50', '80', '100'] } }),
    [['error', 'limitAbove100', '/index/limits/3']],
  ],
  [
    'a limit finer than the rounding',
    sampleDocument({ index: { ...index, limits: ['20', '50', '80', '90.5'] } }),
    [['warning', 'limitBelowRounding', '/index/limits/3']],
  ],
  [
    'no scored section',
    sampleDocument({
      sections: [
        section('s', [yesNo('q', { points: undefined, recommendations: [] })], { scoring: undefined }),
      ],
    }),
    [['error', 'noScoredSection', '/sections']],
  ],
  [
    'weights of 0 only',
    sampleDocument({
      sections: [section('s', [yesNo('q')], { scoring: { ...section('s', []).scoring!, weight: '0' } })],
    }),
    [['error', 'zeroWeights', '/sections']],
  ],
  [
    'a weight of 0',
    sampleDocument({
      sections: [
        section('s', [yesNo('q')]),
        section('t', [yesNo('p')], { scoring: { ...section('t', []).scoring!, weight: '0' } }),
      ],
    }),
    [['warning', 'zeroWeight', '/sections/1/scoring/weight']],
  ],
  [
    'more scored sections needed than there are',
    sampleDocument({ index: { ...index, minScoredSections: 2 } }),
    [['error', 'tooManyScoredNeeded', '/index/minScoredSections']],
  ],
  [
    'a scored section without points',
    withQuestions(yesNo('q', { points: undefined, recommendations: [] })),
    [['error', 'emptyDenominator', '/sections/0']],
  ],
  [
    'points in a section that is not scored',
    sampleDocument({
      sections: [section('s', [yesNo('q')]), section('t', [yesNo('p')], { scoring: undefined })],
    }),
    [['warning', 'pointsInUnscoredSection', '/sections/1/subsections/0/questions/0']],
  ],
  [
    'points of 0 only',
    withQuestions(yesNo('q'), yesNo('p', { points: { yes: '0', no: '0' } })),
    [['warning', 'noPoints', `${Q}/1`]],
  ],
  [
    'options that all exclude each other',
    withQuestions(yesNo('q', many({ exclusive: true, points: '1' }, { exclusive: true }))),
    [
      ['error', 'allExclusive', `${Q}/0/options`],
      ['error', 'exclusiveAboveMax', `${Q}/0/options/0/points`],
    ],
  ],
  [
    'an exclusive option above the maximum',
    withQuestions(yesNo('q', many({ points: '1' }, { exclusive: true, points: '2' }))),
    [['error', 'exclusiveAboveMax', `${Q}/0/options/1/points`]],
  ],
  [
    'a maximum out of reach',
    withQuestions(yesNo('q', { ...many({ points: '1' }, { points: '1' }), max: '3' })),
    [['error', 'maxUnattainable', `${Q}/0/max`]],
  ],
  [
    'a maximum without points',
    withQuestions(yesNo('q'), yesNo('p', { ...many({}, {}), max: '3', recommendations: [] })),
    [['error', 'maxWithoutPoints', `${Q}/1/max`]],
  ],
  [
    'a combination beside points',
    withQuestions(yesNo('q', { combination: { rules: [{ when: "q == 'yes'", points: '1' }] } })),
    [['warning', 'combinationReplaces', `${Q}/0/combination`]],
  ],
  [
    'a rule behind one that always holds',
    withQuestions(
      yesNo('q', {
        points: undefined,
        combination: {
          rules: [
            { when: 'true', points: '1' },
            { when: "q == 'yes'", points: '2' },
          ],
        },
      }),
    ),
    [['warning', 'ruleUnreachable', `${Q}/0/combination/rules/1`]],
  ],
];
