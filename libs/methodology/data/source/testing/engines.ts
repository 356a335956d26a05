import { compile, methodologySchema } from '../../../src/index';
import type { Answers } from '../../../src/index';
import { municipalities } from '../municipalities';
import { stateInstitutions } from '../state-institutions';

/** Both documents ready to be scored in tests, and shorthands for asking them. */
export const town = compile(methodologySchema.parse(municipalities));
export const institution = compile(methodologySchema.parse(stateInstitutions));
export type Values = Record<string, unknown>;

export const given = (values: Values): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) as Answers;
export const checksOf = (engine: typeof town, values: Values) =>
  engine.checkAnswers(given(values)).flatMap(({ checkId }) => checkId ?? []);
export const sectionOf = (engine: typeof town, id: string, values: Values) =>
  engine.score(given(values)).sections.find((section) => section.id === id);
export const scoreOf = (engine: typeof town, id: string, values: Values) => {
  const score = sectionOf(engine, id, values)?.score;
  return score && { rounded: score.rounded, level: score.level };
};
