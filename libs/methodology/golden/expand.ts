import type { Answers, MethodologyInput } from '../src';
import { LIMITS, sampleDocument, section, text, type QuestionInput } from '../src/testing/sample-document';

/** A golden case leaves out what has nothing to do with it: texts, codes, subsections. */
export interface GoldenCase {
  title: string;
  source: string;
  working: string;
  rounding?: number;
  minScoredSections?: number;
  zeroIsLevelZero?: boolean;
  indicators?: { id: string; kind: 'number' | 'text' | 'boolean'; expression: string }[];
  sections: GoldenSection[];
  answers: Record<string, unknown>;
  expect: { questions?: object; sections?: object; index?: object | null; indicators?: object };
}
interface GoldenSection {
  id: string;
  weight?: string;
  limits?: [string, string, string, string];
  appliesIf?: string;
  scored?: boolean;
  questions: GoldenQuestion[];
}
type GoldenQuestion = Record<string, unknown> & { id: string; type: string };

export function expandDocument(golden: GoldenCase): MethodologyInput {
  const document = sampleDocument({ sections: golden.sections.map(expandSection) });
  return {
    ...document,
    rounding: { decimals: golden.rounding ?? 0 },
    zeroIsLevelZero: golden.zeroIsLevelZero ?? true,
    index: { ...document.index, limits: LIMITS, minScoredSections: golden.minScoredSections ?? 1 },
    indicators: (golden.indicators ?? []).map((indicator) => ({ ...indicator, name: text(indicator.id) })),
  };
}

function expandSection({
  id,
  weight = '1',
  limits = LIMITS,
  appliesIf,
  scored = true,
  questions,
}: GoldenSection) {
  const { scoring, ...rest } = section(id, questions.map(expandQuestion));
  const full = scoring && { ...scoring, weight, limits };
  return { ...rest, ...(scored && { scoring: full }), ...(appliesIf !== undefined && { appliesIf }) };
}

const LINES = ['options', 'rows', 'columns'] as const;

function expandQuestion(question: GoldenQuestion): QuestionInput {
  const lines = LINES.filter((list) => Array.isArray(question[list])).map((list) => [
    list,
    (question[list] as { id: string }[]).map((line) => ({ ...line, text: text(line.id) })),
  ]);
  return {
    code: question.id.toUpperCase(),
    text: text(`Question ${question.id}?`),
    ...(question.type === 'share' && { part: text('Part'), whole: text('Whole') }),
    ...question,
    ...Object.fromEntries(lines),
    ...(question.type === 'group' && {
      rowName: text('Row'),
      questions: (question['questions'] as GoldenQuestion[]).map(expandQuestion),
    }),
  } as unknown as QuestionInput;
}

/** Values are written bare; "does not apply" as the answer it is. */
export function expandAnswers(answers: GoldenCase['answers']): Answers {
  const whole = (value: unknown) =>
    typeof value === 'object' && value !== null && 'notApplicable' in value ? value : { value };
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, whole(value)])) as Answers;
}
