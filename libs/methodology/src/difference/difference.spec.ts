import { checkMethodology } from '../checks/check-methodology';
import type { Methodology, MethodologyInput } from '../schema/methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from '../testing/sample-document';
import { differenceOf } from './difference';
import { proposeLinks } from './propose';

function load(questions: QuestionInput[], more: Partial<MethodologyInput> = {}): Methodology {
  const checked = checkMethodology(sampleDocument({ sections: [section('s', questions)], ...more }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}
const options = (...ids: string[]) => ids.map((id) => ({ id, text: text(id), points: '1' }));
const single = (id: string, ...ids: string[]) => yesNo(id, { type: 'single', options: options(...ids) });
const old = load([yesNo('a'), single('b', 'low', 'high')]);
const only = (after: Methodology) => {
  const { changes } = differenceOf(old, after);
  return changes.map(({ path, kind, class: found, effect }) => [path.join('.'), kind, found, effect]);
};

describe('differenceOf', () => {
  it('finds nothing between equal versions, all of which is comparable', () => {
    expect(differenceOf(old, old)).toMatchObject({ changes: [], comparability: '1' });
  });

  it.each<[string, Methodology, unknown[]]>([
    [
      'other words',
      load([yesNo('a', { text: text('Other?') }), single('b', 'low', 'high')]),
      ['questions.a.text.lv', 'changed', 'text', 'reworded'],
    ],
    [
      'other help',
      load([yesNo('a', { help: text('So.') }), single('b', 'low', 'high')]),
      ['questions.a.help', 'added', 'text', 'none'],
    ],
    [
      'other effort',
      load([yesNo('a', { effort: 5 }), single('b', 'low', 'high')]),
      ['questions.a.effort', 'changed', 'structure', 'none'],
    ],
    [
      'other points',
      load([yesNo('a', { points: { yes: '3', no: '0' } }), single('b', 'low', 'high')]),
      ['questions.a.points.yes', 'changed', 'scoring', 'rescaling'],
    ],
    [
      'another policy',
      load([yesNo('a', { policy: { hidden: 'zero' } }), single('b', 'low', 'high')]),
      ['questions.a.policy.hidden', 'changed', 'scoring', 'rescaling'],
    ],
    [
      'an option more',
      load([yesNo('a'), single('b', 'low', 'high', 'top')]),
      ['questions.b.options.top', 'added', 'structure', 'rescaling'],
    ],
    [
      'a question more',
      load([yesNo('a'), single('b', 'low', 'high'), yesNo('c')]),
      ['questions.c', 'added', 'structure', 'scope'],
    ],
    ['a question less', load([yesNo('a')]), ['questions.b', 'removed', 'structure', 'scope']],
    [
      'a condition',
      load([
        yesNo('a'),
        yesNo('b', { type: 'single', options: options('low', 'high'), shownIf: "a == 'yes'" }),
      ]),
      ['questions.b.shownIf', 'added', 'structure', 'rescaling'],
    ],
    [
      'other rounding',
      load([yesNo('a'), single('b', 'low', 'high')], { rounding: { decimals: 1 } }),
      ['rounding.decimals', 'changed', 'scoring', 'levels'],
    ],
    [
      'another title',
      load([yesNo('a'), single('b', 'low', 'high')], { title: { ...text('Sample'), en: 'Other' } }),
      ['title.en', 'changed', 'text', 'none'],
    ],
  ])('classes %s', (_what, after, expected) => {
    expect(only(after)[0]).toEqual(expected);
  });

  it('says that a condition on a question without old answers blurs the parts', () => {
    const asked = (shownIf: string) => [
      yesNo('a', { text: text('Entirely new'), id: 'fresh' }),
      yesNo('b', { type: 'single', options: options('low', 'high'), shownIf }),
    ];
    expect(only(load(asked("fresh == 'yes'")))).toContainEqual([
      'questions.b.shownIf',
      'added',
      'structure',
      'undecided',
    ]);
  });

  it('sees a question in another subsection as read differently', () => {
    const parts = (first: string[], second: string[]) => {
      const own = section('s', []);
      const part = (id: string, ids: string[]) => ({
        id,
        name: text(id),
        questions: ids.map((q) => yesNo(q)),
      });
      return load([], { sections: [{ ...own, subsections: [part('one', first), part('two', second)] }] });
    };
    const { changes } = differenceOf(parts(['a', 'b'], ['c']), parts(['a'], ['b', 'c']));
    expect(changes.map(({ path, class: of, effect }) => [path.join('.'), of, effect])).toEqual([
      ['questions.b.subsection', 'text', 'none'],
    ]);
    expect(changes[0]?.message.en).toContain('another subsection');
  });

  it('sees a question in another section as one move', () => {
    const two = (first: string[], second: string[]) =>
      load([], {
        sections: [
          section(
            's',
            first.map((id) => yesNo(id)),
          ),
          section(
            't',
            second.map((id) => yesNo(id)),
          ),
        ],
      });
    const { changes } = differenceOf(two(['a', 'b'], ['c']), two(['a'], ['b', 'c']));
    expect(changes.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
      ['questions.b.section', 'moved'],
    ]);
  });

  it('says in words what changed, and how much stays comparable', () => {
    const { changes, comparability } = differenceOf(
      old,
      load([
        yesNo('a', { points: { yes: '1', no: '0' } }),
        yesNo('c', { text: text('Nothing alike'), points: { yes: '1', no: '0' } }),
      ]),
    );
    expect(changes.map(({ message }) => message.en)).toContainEqual(expect.stringContaining('Added "c"'));
    expect(comparability).toBe('1/2');
  });
});

describe('proposeLinks', () => {
  const asked = (id: string, words: string, more: object = {}) => yesNo(id, { text: text(words), ...more });
  const kinds = (before: QuestionInput[], after: QuestionInput[]) =>
    proposeLinks(load(before), load(after)).map(({ kind, from, to, reason }) => [
      kind,
      from.join(),
      to.join(),
      reason,
    ]);

  it('goes by id first and says what changed', () => {
    expect(
      kinds(
        [yesNo('a'), yesNo('b'), yesNo('c')],
        [
          yesNo('a'),
          yesNo('b', { text: text('Question bb?') }),
          yesNo('c', { points: { yes: '5', no: '0' } }),
        ],
      ),
    ).toEqual([
      ['same', 'a', 'a', 'sameId'],
      ['reworded', 'b', 'b', 'sameId'],
      ['rescaled', 'c', 'c', 'sameId'],
    ]);
  });

  it('finds a renamed question by its words, with an exact confidence below 1, and leaves strangers apart', () => {
    const before = [
      asked('old', 'Does the institution publish open data?'),
      asked('gone', 'How many printers?'),
    ];
    const after = [
      asked('now', 'Does your institution publish open data?'),
      asked('fresh', 'Artificial intelligence policy'),
    ];
    expect(kinds(before, after)).toEqual([
      ['reworded', 'old', 'now', 'similarText'],
      ['new', '', 'fresh', 'noCounterpart'],
      ['dropped', 'gone', '', 'noCounterpart'],
    ]);
    expect(proposeLinks(load(before), load(after))[0]?.confidence).toMatch(/^\d+\/\d+$/);
  });

  it('proposes a split and a merger where two questions resemble one', () => {
    const whole = asked('whole', 'Are electronic invoices received and sent?');
    const parts = [
      asked('income', 'Are electronic invoices received?'),
      asked('outgo', 'Are electronic invoices sent?'),
    ];
    expect(kinds([whole], parts)).toEqual([['split', 'whole', 'income,outgo', 'partOfText']]);
    expect(kinds(parts, [whole])).toEqual([['merged', 'income,outgo', 'whole', 'partOfText']]);
  });

  it('proposes an option map: by id, then by words, for one question, a split and a merger', () => {
    const choice = (id: string, words: string, named: Record<string, string>, more: object = {}) =>
      asked(id, words, {
        type: 'multiple',
        options: Object.entries(named).map(([one, label]) => ({ id: one, text: text(label), points: '1' })),
        ...more,
      });
    const mapOf = (before: QuestionInput[], after: QuestionInput[]) =>
      proposeLinks(load(before), load(after)).map(({ kind, options: map }) => [kind, map ?? null]);
    const whole = choice('whole', 'Which channels are used for invoices received and sent?', {
      post: 'Ordinary post',
      mail: 'Electronic mail',
      portal: 'State portal',
      fax: 'Telefax',
    });
    const income = choice('income', 'Which channels are used for invoices received?', {
      post: 'Ordinary post',
      email: 'Electronic mail',
    });
    const outgo = choice('outgo', 'Which channels are used for invoices sent?', {
      portals: 'State portals',
      app: 'Application',
    });
    // Post keeps its id, nothing resembles the telefax.
    expect(mapOf([whole], [income, outgo])).toEqual([['split', { mail: 'email', portal: 'portals' }]]);
    expect(mapOf([income, outgo], [whole])).toEqual([['merged', { email: 'mail', portals: 'portal' }]]);
    expect(
      mapOf(
        [choice('q', 'Which?', { mail: 'Electronic mail', fax: 'Telefax' })],
        [choice('q', 'Which?', { email: 'Electronic mail', fax: 'Telefax' })],
      ),
    ).toEqual([['rescaled', { mail: 'email' }]]);
  });
});
