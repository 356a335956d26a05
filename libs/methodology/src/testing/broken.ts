import type { MethodologyInput } from '../schema/methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from './sample-document';
import type { MethodologyProblemCode } from '../texts/methodology-problems';

/** What the check of a version must find: severity, code and place. */
export type Expected = ['error' | 'warning', MethodologyProblemCode, string];
export type BrokenCase = [what: string, document: unknown, expected: Expected[]];

export const withQuestions = (...questions: QuestionInput[]) =>
  sampleDocument({ sections: [section('s', questions)] });
export const Q = '/sections/0/subsections/0/questions';
export const many = (...options: object[]): object => ({
  type: 'multiple',
  options: options.map((option, i) => ({ id: `o${i}`, text: text('option'), ...option })),
});
export const numbers = (more: object): QuestionInput => yesNo('q', { type: 'number', ...more });
export const table = (more: object = {}): QuestionInput =>
  yesNo('q', {
    type: 'numberTable',
    rows: [{ id: 'r', text: text('r') }],
    columns: [{ id: 'c', text: text('c') }],
    recommendations: [],
    ...more,
  });
export const group = (more: object): QuestionInput =>
  yesNo('g', { type: 'group', rowName: text('Row'), points: '1', questions: [yesNo('row')], ...more });
export const links = (...items: object[]) =>
  ({
    ...withQuestions(yesNo('q'), yesNo('p')),
    links: { previous: { id: 'old', version: '1' }, items },
  }) as MethodologyInput;
export const index = sampleDocument().index;
