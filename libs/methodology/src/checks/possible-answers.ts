import type { ExpressionEnvironment } from '../expressions/environment';
import type { Expression, Scope } from '../expressions/expression';
import { STATES } from '../expressions/states';
import type { Question } from '../schema/question';
import { typeOf } from '../types/registry';
import { optionsOf } from './places';

/** One way a question can stand: with a value, or without one. */
interface Standing {
  value: unknown;
  state: 'answered' | 'unanswered' | 'notApplicable';
}

const MOST_COMBINATIONS = 5000;
const MOST_TICKS = 8;
const UNANSWERED: Standing = { value: undefined, state: 'unanswered' };

/** Every way the question can stand, or null when there are too many to list (numbers, texts, tables). */
function standings(question: Question, neverShown: boolean): Standing[] | null {
  if (neverShown) return [UNANSWERED];
  const options = question.type === 'multiple' ? null : optionsOf(question);
  const values =
    question.type === 'multiple' ? ticks(question) : question.type === 'choiceTable' ? null : options;
  if (!values) return null;
  const answered = values.map((value): Standing => ({ value, state: 'answered' }));
  const notApplicable: Standing[] =
    question.policy.notApplicable === 'notAllowed' ? [] : [{ value: undefined, state: 'notApplicable' }];
  return [UNANSWERED, ...answered, ...notApplicable];
}

function ticks({ options }: Extract<Question, { type: 'multiple' }>): string[][] | null {
  const joint = options.filter((option) => !option.exclusive).map((option) => option.id);
  if (joint.length > MOST_TICKS) return null;
  const sets = joint.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  const alone = options.filter((option) => option.exclusive).map((option) => [option.id]);
  return [...sets.slice(1), ...alone];
}

/**
 * The values that a condition can take, tried over every combination of answers of the questions it names: `[false]` is the
 * proof that it never holds. Null when the combinations cannot be listed.
 */
export function possibleResults(
  expression: Expression,
  questions: ReadonlyMap<string, Question>,
  neverShown: ReadonlySet<string>,
  env: ExpressionEnvironment,
): Set<boolean> | null {
  const used = [...expression.uses].flatMap((id) => questions.get(id) ?? []);
  const lists = used.map((question) => standings(question, neverShown.has(question.id)));
  const known = lists.filter((list) => list !== null);
  if (known.length < lists.length) return null;
  if (known.reduce((product, list) => product * list.length, 1) > MOST_COMBINATIONS) return null;
  const results = new Set<boolean>();
  for (const chosen of combinations(known)) results.add(expression.run(scopeOf(used, chosen, env)) === true);
  return results;
}

function combinations(lists: readonly Standing[][]): Standing[][] {
  return lists.reduce<Standing[][]>(
    (all, list) => all.flatMap((chosen) => list.map((one) => [...chosen, one])),
    [[]],
  );
}

function scopeOf(used: readonly Question[], chosen: readonly Standing[], env: ExpressionEnvironment): Scope {
  const states = new Map(used.map((question, i) => [question.id, chosen[i]?.state]));
  const scope: Scope = {
    [STATES]: {
      answered: (id: string) => states.get(id) === 'answered',
      notApplicable: (id: string) => states.get(id) === 'notApplicable',
    },
  };
  used.forEach((question, i) => {
    const plain = typeOf(question).toExpressionValue(question, chosen[i]?.value);
    scope[question.id] = env.converters.get(question.id)?.(plain);
  });
  return scope;
}
