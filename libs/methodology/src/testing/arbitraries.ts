import fc from 'fast-check';
import type { Answer, Answers } from '../schema/answers';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import { questionsOf } from '../engine/variables';
import type { RowQuestion } from '../types/group-schema';

type Arb = fc.Arbitrary<unknown>;
const count = fc.integer({ min: 0, max: 200 }).map(String);
const pick = (ids: readonly string[]) => fc.constantFrom(...ids);
const some = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

/** A value that the question takes, with nothing wrong but perhaps a sum. */
export function goodValue(question: Question | RowQuestion): Arb {
  switch (question.type) {
    case 'yesNo':
      return pick(['yes', 'no']);
    case 'single':
      return pick(ids(question.options));
    case 'multiple':
      return goodTicks(question);
    case 'number':
    case 'automatic':
      return count;
    case 'share':
      return fc
        .tuple(fc.nat(100), fc.nat(100))
        .map(([part, rest]) => ({ part: `${part}`, whole: `${part + rest}` }));
    case 'numberTable':
      return some(ids(question.rows), some(ids(question.columns), count));
    case 'choiceTable':
      return some(ids(question.rows), pick(ids(question.options)));
    case 'group':
      return fc.array(
        fc.record(Object.fromEntries(question.questions.map((row) => [row.id, goodValue(row)])), {
          requiredKeys: [],
        }),
        {
          minLength: 1,
          maxLength: 4,
        },
      );
    case 'text':
      return fc.string({ minLength: 1, maxLength: 20 });
    case 'url':
      return fc.constant('https://example.lv/');
    case 'date':
      return fc.constant('2026-11-20');
    case 'file':
      return fc.constant(['3fa85f64-5717-4562-b3fc-2c963f66afa6']);
  }
}

function goodTicks({ options }: Extract<Question, { type: 'multiple' }>): Arb {
  const alone = ids(options.filter((option) => option.exclusive)).map((id) => [id]);
  const joint = ids(options.filter((option) => !option.exclusive));
  const ticks = fc.shuffledSubarray(joint, { minLength: Math.min(1, joint.length) });
  return alone.length > 0 ? fc.oneof(ticks, fc.constantFrom(...alone)) : ticks;
}

/** Answers as respondents give them: most questions, some of them "does not apply". */
export function goodAnswers(methodology: Methodology): fc.Arbitrary<Answers> {
  const answers = questionsOf(methodology).map((question) => {
    const value = goodValue(question).map((given) => ({ value: given }) as Answer);
    const withOther =
      question.policy.notApplicable === 'notAllowed' ? [] : [fc.constant<Answer>({ notApplicable: true })];
    return [question.id, fc.oneof(value, ...withOther)] as const;
  });
  return fc.record(Object.fromEntries(answers), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

/** Anything at all under the questions' ids: good, bad, of another question's type. */
export function anyAnswers(methodology: Methodology): fc.Arbitrary<Answers> {
  const questions = questionsOf(methodology);
  const anything = fc.oneof(...questions.map(goodValue), fc.jsonValue({ maxDepth: 3 }));
  const answer = fc.oneof(
    anything.map((value) => ({ value }) as Answer),
    fc.constant<Answer>({ notApplicable: true, reason: 'because' }),
  );
  return some([...ids(questions), 'constructor', 'stranger'], answer) as fc.Arbitrary<Answers>;
}
