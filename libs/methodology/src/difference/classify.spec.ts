import type * as z from 'zod';
import { indicatorSchema, dataCheckSchema, methodologySchema, sectionSchema } from '../schema/methodology';
import { questionSchema, type QuestionType } from '../schema/question';
import { lineSchema } from '../types/number-table';
import { multipleSchema } from '../types/multiple';
import { optionSchema } from '../types/single';
import { rowQuestionSchema } from '../types/group-schema';
import { kindOf, type QuestionTypes } from './classify';

const COMMON = {
  id: 'structure scope',
  code: 'text none',
  text: 'text reworded',
  help: 'text none',
  evidenceHint: 'text none',
  source: 'structure none',
  required: 'structure none',
  shownIf: 'structure rescaling',
  policy: 'scoring rescaling',
  effort: 'structure none',
  recommendations: 'text none',
  legalAct: 'text none',
  type: 'structure mapping',
};
const LIST = 'structure mapping';
const POINTS = 'scoring rescaling';
const BOUND = 'structure scope';
const WORDS = 'text reworded';
const MEASURED = { unit: WORDS, min: BOUND, max: BOUND, decimals: BOUND, bands: POINTS };

/** What every field of every type must be; written apart from the tables that decide it. */
const EXPECTED: Record<QuestionType, Record<string, string>> = {
  yesNo: { points: POINTS, combination: POINTS },
  single: { options: LIST, combination: POINTS },
  multiple: { options: LIST, max: POINTS, combination: POINTS },
  number: { ...MEASURED, combination: POINTS },
  share: { part: WORDS, whole: WORDS, bands: POINTS, combination: POINTS },
  numberTable: { rows: LIST, columns: LIST, decimals: BOUND, sums: 'structure none', combination: POINTS },
  choiceTable: { rows: LIST, options: LIST, combination: POINTS },
  group: {
    rowName: 'text none',
    minRows: 'structure none',
    maxRows: BOUND,
    key: 'structure none',
    questions: LIST,
    sums: 'structure none',
    points: POINTS,
  },
  text: { long: 'structure none', maxLength: BOUND },
  url: {},
  date: { min: BOUND, max: BOUND },
  file: { maxFiles: BOUND },
  automatic: MEASURED,
};

const fieldsOf = (schema: z.ZodObject): string[] => Object.keys(schema.shape);
const typeOf = (schema: z.ZodObject): QuestionType =>
  (schema.shape['type'] as unknown as z.ZodLiteral<QuestionType>).value;
const asked = (schemas: readonly unknown[]) => {
  const all = schemas as readonly z.ZodObject[];
  return all.flatMap((schema) => fieldsOf(schema).map((field) => [typeOf(schema), field] as const));
};
const found = (path: string, types: QuestionTypes, kind: 'changed' | 'added' | 'removed' = 'changed') => {
  const { class: of, effect } = kindOf({ path: path.split('.'), kind }, types);
  return `${of} ${effect}`;
};
const none: QuestionTypes = new Map();

describe('a change of a question', () => {
  it.each(asked(questionSchema.options))('of type %s in the field %s has its kind', (type, field) => {
    const expected: Record<string, string> = { ...COMMON, ...EXPECTED[type] };
    expect(Object.keys(expected)).toContain(field);
    expect(found(`questions.q.${field}`, new Map([['q', [type]]]))).toBe(expected[field]);
  });

  it.each(asked(rowQuestionSchema.options))('inside a row, of type %s in %s, is the same', (type, field) => {
    const types: QuestionTypes = new Map([
      ['g', ['group']],
      ['g.r', [type]],
    ]);
    const expected: Record<string, string> = { ...COMMON, ...EXPECTED[type] };
    expect(found(`questions.g.questions.r.${field}`, types)).toBe(expected[field]);
  });

  it('reads fields of the later type first, and of the earlier one where the later has none', () => {
    const types: QuestionTypes = new Map([['q', ['multiple', 'number']]]);
    expect(found('questions.q.max', types)).toBe(BOUND);
    expect(found('questions.q.options', types)).toBe(LIST);
  });
});

describe('a change of a part of a question', () => {
  const types: QuestionTypes = new Map([
    ['m', ['multiple']],
    ['t', ['numberTable']],
  ]);
  const option: Record<string, string> = {
    id: 'structure mapping',
    text: WORDS,
    criteria: WORDS,
    points: POINTS,
    exclusive: POINTS,
  };
  const ticks = multipleSchema.shape.options.element;

  it.each([...new Set([...fieldsOf(optionSchema), ...fieldsOf(ticks)])])('an option in %s', (field) => {
    expect(found(`questions.m.options.a.${field}`, types)).toBe(option[field]);
  });

  it.each(fieldsOf(lineSchema))('a row or column in %s', (field) => {
    expect(found(`questions.t.rows.a.${field}`, types)).toBe(option[field]);
    expect(found(`questions.t.columns.a.${field}`, types)).toBe(option[field]);
  });

  it('rescales by an option more, and asks for a map by an option less', () => {
    expect(found('questions.m.options.a', types, 'added')).toBe('structure rescaling');
    expect(found('questions.m.options.a', types, 'removed')).toBe('structure mapping');
    expect(found('questions.m', types, 'removed')).toBe('structure scope');
  });
});

describe('a change of the version', () => {
  const VERSION: Record<string, string> = {
    format: 'structure none',
    institutionKind: 'structure composition',
    zeroIsLevelZero: 'scoring levels',
    rounding: 'scoring levels',
    'index.limits': 'scoring levels',
    'index.minScoredSections': POINTS,
    'index.descriptors': 'text none',
    'sections.s.id': 'structure scope',
    'sections.s.appliesIf': 'structure rescaling',
    'sections.s.scoring': POINTS,
    'sections.s.scoring.weight': POINTS,
    'sections.s.scoring.limits': 'scoring levels',
    'sections.s.scoring.descriptors': 'text none',
    'sections.s.subsections.b': 'structure none',
    'sections.s.subsections.b.name': 'text none',
    'checks.c.message': 'text none',
    'indicators.i.name': 'text none',
    'indicators.i.unit': 'text none',
  };
  const TEXTS = 'id version title description notes languages levels links'.split(' ');
  const inside = (place: string, schema: z.ZodObject) => fieldsOf(schema).map((field) => `${place}.${field}`);
  const parts = ['index', 'sections', 'checks', 'indicators'];
  const top = fieldsOf(methodologySchema).filter((field) => !parts.includes(field));
  const scoring = sectionSchema.shape.scoring.unwrap();

  it.each([
    ...top,
    ...inside('index', methodologySchema.shape.index),
    ...inside('sections.s', sectionSchema).filter((path) => !path.endsWith('subsections')),
    ...inside('sections.s.scoring', scoring),
    ...inside('checks.c', dataCheckSchema),
    ...inside('indicators.i', indicatorSchema),
  ])('in %s has its kind', (path) => {
    const ofSection = /^sections\.s\.(code|name|description)$/.test(path);
    const known = VERSION[path] ?? (TEXTS.includes(path) || ofSection ? 'text none' : undefined);
    expect(found(path, none)).toBe(known ?? (/^(checks|indicators)\./.test(path) ? 'structure none' : path));
  });

  it('in the order of anything is read differently and nothing else', () => {
    for (const path of ['questions', 'sections', 'questions.m.options', 'questions.t.rows'])
      expect(kindOf({ path: path.split('.'), kind: 'reordered' }, none)).toEqual({
        class: 'text',
        effect: 'none',
      });
  });
});
