import { questionsOf } from '../engine/variables';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import type { QuestionTypes } from './classify';

/** The types of every question and row question of two versions, the later one last, so that its fields are read first. */
export function questionTypes(before: Methodology, after: Methodology): QuestionTypes {
  const types = new Map<string, Question['type'][]>();
  for (const [name, type] of [before, after].flatMap((version) => questionsOf(version).flatMap(named)))
    types.set(name, [...(types.get(name) ?? []), type]);
  return types;
}

const named = (question: Question): [string, Question['type']][] => [
  [question.id, question.type],
  ...(question.type === 'group' ? question.questions : []).map(({ id, type }): [string, Question['type']] => [
    `${question.id}.${id}`,
    type,
  ]),
];
