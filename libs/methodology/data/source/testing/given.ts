import { compile, methodologySchema } from '../../../src/index';
import type { Answers, Engine } from '../../../src/index';
import { municipalities } from '../municipalities';
import { stateInstitutions } from '../state-institutions';

/** The two versions, ready to use. */
export const town: Engine = compile(methodologySchema.parse(municipalities));
export const institution: Engine = compile(methodologySchema.parse(stateInstitutions));

export type Values = Record<string, unknown>;

/** Answers by question id from their bare values. */
export const given = (values: Values): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) as Answers;

/** Ids of the data checks that the answers set off, sorted. */
export const checksOf = (engine: Engine, values: Values): string[] =>
  engine
    .checkAnswers(given(values))
    .flatMap(({ checkId }) => checkId ?? [])
    .sort();

/** Values of a municipality's indicators by id. */
export const indicatorsOf = (values: Values): Record<string, unknown> =>
  Object.fromEntries(town.score(given(values)).indicators.map(({ id, value }) => [id, value]));
