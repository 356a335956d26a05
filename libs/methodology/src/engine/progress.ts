import type { Progress, ProgressCounts, SectionProgress, SourceFilter, Visibility } from '../result';
import type { Answers } from '../schema/answers';
import type { AskedSection, Compiled } from './compiled';
import { evaluate, type Evaluation } from './evaluation';

/** How much is answered of what is asked now. */
export function progress(compiled: Compiled, answers: Answers, filter: SourceFilter = {}): Progress {
  const evaluation = evaluate(compiled, answers);
  const sections = compiled.sections.map((section) => sectionProgress(section, evaluation, filter));
  return { ...sections.reduce(add, NONE), sections };
}

const NONE: ProgressCounts = { applicable: 0, answered: 0, required: 0, requiredAnswered: 0 };

function add(a: ProgressCounts, b: ProgressCounts): ProgressCounts {
  return {
    applicable: a.applicable + b.applicable,
    answered: a.answered + b.answered,
    required: a.required + b.required,
    requiredAnswered: a.requiredAnswered + b.requiredAnswered,
  };
}

function sectionProgress(
  asked: AskedSection,
  evaluation: Evaluation,
  { sources }: SourceFilter,
): SectionProgress {
  const counts = asked.questions
    .filter(({ question }) => !sources || sources.includes(question.source))
    .map(({ question }) => countOne(evaluation.readings.get(question.id)?.state, question.required));
  return {
    sectionId: asked.section.id,
    applies: evaluation.applies.get(asked) === true,
    ...counts.reduce(add, NONE),
  };
}

function countOne(state: string | undefined, isRequired: boolean): ProgressCounts {
  if (state === undefined || state === 'hidden') return NONE;
  const answered = state === 'answered' || state === 'notApplicable' ? 1 : 0;
  return {
    applicable: 1,
    answered,
    required: isRequired ? 1 : 0,
    requiredAnswered: isRequired ? answered : 0,
  };
}

/** What is shown for these answers. */
export function visibility(compiled: Compiled, answers: Answers): Visibility {
  const { applies, readings, rows } = evaluate(compiled, answers);
  const shown = (states: Evaluation['readings']) =>
    Object.fromEntries([...states].map(([id, reading]) => [id, reading.state !== 'hidden']));
  return {
    sections: Object.fromEntries(compiled.sections.map((s) => [s.section.id, applies.get(s) === true])),
    questions: shown(readings),
    rows: Object.fromEntries([...rows].map(([id, read]) => [id, read.map((row) => shown(row.readings))])),
  };
}
