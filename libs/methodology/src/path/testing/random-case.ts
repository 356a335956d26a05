import type { Answers } from '../../schema/answers';
import { methodologySchema, type Methodology } from '../../schema/methodology';
import { randomFrom, type Random } from '../../robustness/random';
import { sampleDocument, section, text, type QuestionInput } from '../../testing/sample-document';

/**
 * A version with conditions, rules, caps, ties, a group and questions of experts, made from one number: a small one, or a wide
 * one of a dozen questions.
 */
export function randomVersion(seed: number, isWide = false): Methodology {
  const random = randomFrom(seed);
  const questions: QuestionInput[] = [];
  const count = isWide ? 11 + random.below(3) : 3 + random.below(random.below(5) === 0 ? 10 : 4);
  for (let i = 0; i < count; i++)
    questions.push(randomQuestion(random, questions, count > 7, i === count - 1));
  if (random.below(4) === 0) questions.push(randomGroup(random, questions));
  const cut = 1 + random.below(questions.length);
  const second = questions.slice(cut);
  const applies = random.below(4) === 0 && questions[0]?.type === 'yesNo' ? { appliesIf: "q0 != 'no'" } : {};
  const sections = [section('one', questions.slice(0, cut), weighed(random))];
  if (second.length > 0) sections.push(section('two', second, { ...weighed(random), ...applies }));
  const decimals = random.below(2);
  return methodologySchema.parse(sampleDocument({ rounding: { decimals }, sections }));
}

const weighed = (random: Random) => ({
  scoring: {
    weight: `${1 + random.below(3)}`,
    limits: ['20', '50', '80', '90'] as [string, string, string, string],
    descriptors: Array.from({ length: 5 }, () => text('…')),
  },
});

function randomQuestion(
  random: Random,
  before: readonly QuestionInput[],
  isSmall: boolean,
  isLast: boolean,
): QuestionInput {
  const id = `q${before.length}`;
  const previous = before.at(-1);
  const opens =
    previous !== undefined && !('points' in previous) && previous.type === 'yesNo' && !isRule(previous);
  const gate = opens ? previous : before[random.below(before.length + 2)];
  const base = {
    id,
    code: id,
    text: text(id),
    effort: 1 + random.below(3),
    source: random.below(6) === 0 ? ('expert' as const) : ('self' as const),
    policy: {
      hidden: random.below(6) === 0 ? ('zero' as const) : ('excluded' as const),
      unanswered: random.below(8) === 0 ? ('excluded' as const) : ('zero' as const),
      notApplicable: (['notAllowed', 'excluded', 'zero'] as const)[random.below(3)] ?? 'zero',
    },
    ...(gate && (opens || random.below(2) === 0) && { shownIf: conditionOn(gate, random) }),
  };
  return { ...base, ...shapeOf(random, before, id, isSmall, isLast) } as QuestionInput;
}

const isRule = (question: QuestionInput): boolean => 'combination' in question;

function conditionOn(gate: QuestionInput, random: Random): string {
  if (gate.type === 'yesNo') return `${gate.id} == '${random.below(4) === 0 ? 'no' : 'yes'}'`;
  if (gate.type === 'single') return `${gate.id} != 'a'`;
  if (gate.type === 'multiple') return `'b' in ${gate.id}`;
  if (gate.type === 'number') return `${gate.id} > 4`;
  if (gate.type === 'share') return `${gate.id}.percent >= 50`;
  return `${gate.id}.r1 == 'b'`;
}

const point = (random: Random): string => ['0', '1', '1', '2', '0.5'][random.below(5)] ?? '1';
const options = (random: Random, ids: readonly string[]) =>
  ids.map((id) => ({ id, text: text(id), points: point(random) }));

function shapeOf(
  random: Random,
  before: readonly QuestionInput[],
  id: string,
  isSmall: boolean,
  isLast: boolean,
) {
  const kind = random.below(isSmall ? 4 : 11);
  const other = before[random.below(before.length + 1)];
  if (kind === 0 && !isLast) return { type: 'yesNo' };
  if (kind === 1 && other?.type === 'yesNo') return { type: 'yesNo', combination: ruleOn(id, other) };
  if (kind <= 3) return { type: 'yesNo', points: { yes: `${1 + random.below(2)}`, no: '0' } };
  if (kind === 4) return { type: 'single', options: options(random, ['a', 'b', 'c']) };
  if (kind === 5 || kind === 6)
    return {
      type: 'multiple',
      options: [...options(random, ['a', 'b', 'c']), { ...options(random, ['x'])[0], exclusive: true }],
      ...(random.below(2) === 0 && { max: '2' }),
    };
  if (kind === 7) return { type: 'number', bands: bandsOf(random) };
  if (kind === 8) return { type: 'share', part: text('p'), whole: text('w'), bands: sharesOf(random) };
  if (kind === 9)
    return { type: 'single', options: options(random, ['a', 'b', 'c']), combination: ruleOn(id, other) };
  if (kind === 10 && other?.type === 'yesNo')
    return {
      type: 'multiple',
      options: options(random, ['a', 'b', 'c']),
      combination: tickRule(id, other.id),
    };
  return { type: 'choiceTable', rows: lines('r1', 'r2'), options: options(random, ['a', 'b']) };
}

const ruleOn = (id: string, other: QuestionInput | undefined) => {
  const also = other?.type === 'yesNo' ? `${other.id} == 'yes'` : `answered('${other?.id ?? id}')`;
  return {
    rules: [
      { when: `(${id} == 'yes' || ${id} == 'b') && ${also}`, points: '2' },
      { when: `${id} == 'yes' || ${id} == 'c' || ${also}`, points: '1' },
    ],
  };
};
const tickRule = (id: string, other: string) => ({
  rules: [
    { when: `size(${id}) > 1 && ${other} == 'yes'`, points: '3' },
    { when: `'b' in ${id} || ${other} == 'yes'`, points: '1' },
  ],
});
const lines = (...ids: string[]) => ids.map((id) => ({ id, text: text(id) }));
const bandsOf = (random: Random) => [
  { from: '0', to: '5', points: point(random) },
  { from: '5', to: '10', points: point(random) },
  { from: '10', points: point(random) },
];

const sharesOf = (random: Random) => [
  { to: '25', points: point(random) },
  { from: '25', to: '50', points: point(random) },
  { from: '50', points: point(random) },
];

function randomGroup(random: Random, before: readonly QuestionInput[]): QuestionInput {
  const gate = before[random.below(before.length * 2)];
  const inner = before[random.below(before.length * 2)];
  const conditions = ["u == 'yes'", ...(inner ? [conditionOn(inner, random)] : [])];
  const shownIf = random.below(2) === 0 ? conditions[random.below(conditions.length)] : undefined;
  const row = (id: string, when?: string) => ({
    id,
    code: id,
    text: text(id),
    type: 'yesNo' as const,
    effort: 1 + random.below(3),
    points: { yes: `${1 + random.below(2)}`, no: '0' },
    ...(when && { shownIf: when, policy: { hidden: random.below(3) ? 'excluded' : 'zero' } as const }),
  });
  return {
    id: 'rows',
    code: 'rows',
    text: text('rows'),
    type: 'group',
    rowName: text('row'),
    points: '3',
    ...(gate && { shownIf: conditionOn(gate, random) }),
    questions: [row('u'), row('v', shownIf)],
  };
}

/** Answers to it, many of them poor or missing. */
export function randomAnswers(methodology: Methodology, seed: number): Answers {
  const random = randomFrom(seed);
  const questions = methodology.sections.flatMap((s) => s.subsections.flatMap((part) => part.questions));
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const valueOf = (question: (typeof questions)[number]): unknown => {
    if (question.type === 'yesNo') return pick(['yes', 'no', 'no']);
    if (question.type === 'single') return pick(['a', 'b', 'c']);
    if (question.type === 'multiple') return pick([['a'], ['x'], ['b'], ['a', 'c']]);
    if (question.type === 'number') return `${random.below(14)}`;
    if (question.type === 'share') {
      const whole = pick([0, 7, 20]);
      return { part: `${whole && random.below(whole)}`, whole: `${whole}` };
    }
    if (question.type === 'choiceTable') return pick([{ r1: 'a' }, { r1: 'a', r2: 'b' }, { r2: 'a' }]);
    return pick([[{ u: 'no' }, { u: 'no', v: 'yes' }], [{ v: 'no' }]]);
  };
  const given = questions.filter(() => random.below(5) > 0);
  const answers = given.map((question) => {
    const value = valueOf(question);
    return [question.id, random.below(12) === 0 ? { notApplicable: true } : { value }];
  });
  return Object.fromEntries(answers) as Answers;
}
