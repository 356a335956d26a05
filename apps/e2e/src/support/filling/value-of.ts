import type { Answer, Question, RowQuestion } from '@briedums/methodology';

type Value = Extract<Answer, { value: unknown }>['value'];
type Of<T extends Question['type']> = Extract<Question, { type: T }>;

/** How somebody answers: everything done, something of all, or nothing yet. */
export type Leaning = 'keen' | 'mixed' | 'slow';

/** Which row questions of a group's row are shown, given what the row holds. */
export type RowShown = (questionId: string, row: Record<string, Value>) => boolean;

const EACH = 3;
const number = (count: number): string => String(count);

/** The sum where the question is a total of others, a figure above all sums where it is none of both. */
const addedUp = (id: string, sums: Of<'numberTable'>['sums']): string => {
  const total = sums.find((sum) => sum.total === id);
  if (total) return number(EACH * total.parts.length);
  return number(sums.length === 0 || sums.some((sum) => sum.parts.includes(id)) ? EACH : 100);
};

const chosen = <T>(options: readonly T[], leaning: Leaning, turn: number): T => {
  const at = { keen: 0, mixed: turn % options.length, slow: options.length - 1 }[leaning];
  return options[at] as T;
};

const ticked = ({ options }: Of<'multiple'>, leaning: Leaning): string[] => {
  const free = options.filter((option) => !option.exclusive).map((option) => option.id);
  const exclusive = options.find((option) => option.exclusive)?.id;
  if (leaning === 'slow') return [exclusive ?? (free.at(-1) as string)];
  return free.slice(0, leaning === 'keen' ? 2 : 1);
};

const row = (question: Of<'group'>, leaning: Leaning, turn: number, shown: RowShown): Value => {
  const values: Record<string, Value> = {};
  for (const part of question.questions) {
    if (!shown(part.id, values)) continue;
    values[part.id] =
      part.type === 'number' ? addedUp(part.id, question.sums) : valueOf(part, leaning, turn, shown);
  }
  return values;
};

/** A value that a question takes: decided by its type, the leaning and a running number, never by chance. */
export const valueOf = (
  question: Question | RowQuestion,
  leaning: Leaning,
  turn: number,
  shown: RowShown,
): Value => {
  switch (question.type) {
    case 'yesNo':
      return chosen(['yes', 'no'], leaning, turn);
    case 'single':
      return chosen(question.options, leaning, turn).id;
    case 'multiple':
      return ticked(question, leaning);
    case 'choiceTable':
      return Object.fromEntries(question.rows.map(({ id }) => [id, question.options[0]?.id ?? '']));
    case 'number':
      return number(Math.max(EACH, Number(question.min ?? 0)));
    case 'share':
      return { part: '2', whole: '5' };
    case 'text':
      return `Piemērs ${turn}`;
    case 'url':
      return `https://www.piemers.test/${question.id}`;
    case 'date':
      return question.min ?? '2026-01-15';
    case 'numberTable':
      return Object.fromEntries(
        question.rows.map(({ id }) => [
          id,
          Object.fromEntries(
            question.columns.map((column) => [column.id, addedUp(column.id, question.sums)]),
          ),
        ]),
      );
    case 'group':
      return Array.from({ length: Math.max(1, question.minRows) }, (_, i) =>
        row(question, leaning, turn + i, shown),
      );
    default:
      throw new Error(`Nobody types an answer to ${question.id}, a question of type ${question.type}`);
  }
};
