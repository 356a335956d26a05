import type { ResultDetail } from '@briedums/domain';
import type { Methodology, Question, RowQuestion } from '@briedums/methodology';
import { toTitle } from './method-view';

type Texts = ResultDetail['questions'];

/** Named parts of a question, as the ledger names them: `question.option`, `question.row`, `question.column`. */
const partsOf = (question: Question | RowQuestion): Texts => {
  const parts = [
    ...('options' in question ? question.options : []),
    ...('rows' in question ? question.rows : []),
    ...('columns' in question ? question.columns : []),
  ];
  return parts.map((part) => ({ id: `${question.id}.${part.id}`, code: '', text: toTitle(part.text) }));
};

const textsOf = (question: Question | RowQuestion): Texts => [
  { id: question.id, code: question.code, text: toTitle(question.text) },
  ...partsOf(question),
  ...('questions' in question ? question.questions.flatMap(textsOf) : []),
];

/** The texts to read a ledger by: of every question, also those inside groups, and of its options, rows and columns. */
export const questionTexts = (methodology: Methodology): Texts =>
  methodology.sections.flatMap(({ subsections }) =>
    subsections.flatMap(({ questions }) => questions.flatMap(textsOf)),
  );
