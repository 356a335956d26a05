import type { Asked } from '../engine/compiled';
import { scoreQuestion, type Scored } from '../engine/points';
import type { Reading } from '../engine/reading';
import type { ExpressionEnvironment } from '../expressions/environment';
import type { Scope } from '../expressions/expression';
import { STATES, type QuestionStates } from '../expressions/states';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import type { TypeModule } from '../types/type-module';

/**
 * What a shown question without rows would give with this reading while everything else stays: its own value is what a rule
 * of it sees.
 */
export function pointsWith(
  asked: Asked<Question> | Asked<RowQuestion>,
  reading: Reading,
  env: ExpressionEnvironment,
  scope: Scope,
): Scored {
  const { id } = asked.question;
  if (!asked.combination) return scoreQuestion(asked, reading, scope, () => []);
  const own: Scope = Object.create(scope) as Scope;
  const states = scope[STATES] as QuestionStates;
  own[STATES] = {
    answered: (name: string) => (name === id ? reading.state === 'answered' : states.answered(name)),
    notApplicable: (name: string) =>
      name === id ? reading.state === 'notApplicable' : states.notApplicable(name),
  };
  const value = reading.state === 'answered' ? reading.value : undefined;
  const module = asked.module as TypeModule<unknown, unknown>;
  own[id] = env.converters.get(id)?.(module.toExpressionValue(asked.question, value));
  return scoreQuestion(asked, reading, own, () => []);
}
