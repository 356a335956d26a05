import type { Bands, Combination, Question, RowQuestion } from '@briedums/methodology';
import type { LocalText } from '@briedums/web';

type Any = Question | RowQuestion;

export interface Choice {
  id: string;
  /** Null for yes and no, whose words every portal has. */
  text: LocalText | null;
  criteria: LocalText | null;
  exclusive: boolean;
  /** Null in a question whose choices give no points. */
  points: string | null;
}

/** What can be chosen, with the points as they are declared; empty for questions without choices. */
export function choicesOf(question: Any): Choice[] {
  const plain = { text: null, criteria: null, exclusive: false };
  if (question.type === 'yesNo')
    return (['yes', 'no'] as const).map((id) => ({ ...plain, id, points: question.points?.[id] ?? null }));
  if (!('options' in question)) return [];
  const options: readonly ((typeof question.options)[number] & { exclusive?: boolean })[] = question.options;
  const scored = options.some((option) => option.points !== undefined);
  return options.map((option) => ({
    id: option.id,
    text: option.text,
    criteria: option.criteria ?? null,
    exclusive: option.exclusive ?? false,
    points: scored ? (option.points ?? '0') : null,
  }));
}

export const bandsOf = (question: Any): Bands => ('bands' in question && question.bands) || [];

/** The text that says a band. Bands are half-open: the upper end belongs to the next one. */
export function bandKey(band: { from?: string | undefined; to?: string | undefined }): string {
  const shape = `${band.from === undefined ? '' : 'from'}${band.to === undefined ? '' : 'To'}`;
  return `methodologies.bands.${shape || 'any'}`;
}

export const rulesOf = (question: Any): Combination['rules'] =>
  ('combination' in question && question.combination?.rules) || [];

/** Rows of a table, columns of a table, or the two counts of a share: what is asked for by name. */
export function linesOf(question: Any): { rows: LocalText[]; columns: LocalText[] } {
  if (question.type === 'share') return { rows: [question.part, question.whole], columns: [] };
  return {
    rows: 'rows' in question ? question.rows.map((row) => row.text) : [],
    columns: 'columns' in question ? question.columns.map((column) => column.text) : [],
  };
}
