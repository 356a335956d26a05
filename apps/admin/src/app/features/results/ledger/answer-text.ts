import type { Answer } from '@briedums/methodology';
import type { Names } from './names';

/** What the words of an answer need of the screen's language. */
export interface Wording {
  yes: string;
  no: string;
  notApplicable: string;
  /** Exact decimal text in the language's form. */
  number(text: string): string;
  rows(count: number): string;
  of(part: string, whole: string): string;
}

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

function word(question: string, value: string, names: Names, w: Wording): string {
  if (value === 'yes' || value === 'no') {
    const own = names.part(question, value);
    return own === value ? w[value] : own;
  }
  if (isDecimal(value)) return w.number(value);
  return names.part(question, value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table: every row with its choice, or with its numbers by column. */
function tableText(question: string, rows: Record<string, unknown>, names: Names, w: Wording): string {
  const cell = (value: unknown): string => {
    if (!isRecord(value)) return valueText(question, value, names, w);
    return Object.entries(value)
      .map(([column, number]) => `${names.part(question, column)} ${valueText(question, number, names, w)}`)
      .join(', ');
  };
  return Object.entries(rows)
    .map(([row, value]) => `${names.part(question, row)}: ${cell(value)}`)
    .join('; ');
}

/** A value of any type of question in words; its shape tells the type. */
function valueText(question: string, value: unknown, names: Names, w: Wording): string {
  if (typeof value === 'string') return word(question, value, names, w);
  if (Array.isArray(value)) {
    const simple = value.every((item) => typeof item === 'string');
    return simple ? value.map((item) => word(question, item, names, w)).join('; ') : w.rows(value.length);
  }
  if (!isRecord(value)) return String(value);
  const { part, whole } = value;
  if (typeof part === 'string' && typeof whole === 'string') return w.of(w.number(part), w.number(whole));
  return tableText(question, value, names, w);
}

/** An answer as a reader sees it, in one line. */
export function answerText(question: string, answer: Answer | undefined, names: Names, w: Wording): string {
  if (!answer) return '';
  if ('notApplicable' in answer)
    return answer.reason ? `${w.notApplicable}: ${answer.reason}` : w.notApplicable;
  return valueText(question, answer.value, names, w);
}
