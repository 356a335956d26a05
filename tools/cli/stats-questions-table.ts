import type { Grouped } from '@briedums/methodology';
import type { Counted } from './stats-questions';
import { linesOf, type Line, type Part } from './stats-questions-lines';
import type { Speech } from './speech';
import { table } from './table';

export interface Reading {
  speech: Speech;
  /** Fewer answers than this are marked. */
  small: number;
}

/** One table for every statistic under the question's text: everybody and every group in columns. */
export function questionsTable(counted: readonly Counted[], reading: Reading): string {
  const blocks = counted.map((one) => block(one, reading));
  const note = blocks.some(({ marked }) => marked)
    ? [reading.speech.word('questions.small', { n: reading.small })]
    : [];
  return [...blocks.map(({ text }) => text), ...note].join('\n\n');
}

function block(one: Counted, { speech, small }: Reading): { text: string; marked: boolean } {
  const columns = columnsOf(one.found, speech).map(({ head, part }) => ({
    head,
    lines: linesOf(one, part, speech),
  }));
  const isSmall = (line: Line): boolean => line.base !== undefined && line.base < small;
  const cell = (line: Line | undefined): string => (line ? `${line.text}${isSmall(line) ? '*' : ''}` : '');
  const [first] = columns;
  const rows = (first?.lines ?? []).flatMap(({ label, optional }, i) => {
    const cells = columns.map(({ lines }) => cell(lines[i]));
    return optional && cells.every((text) => text === '0') ? [] : [[label, ...cells]];
  });
  return {
    text: `${titleOf(one, speech)}\n${table([['', ...columns.map(({ head }) => head)], ...rows])}`,
    marked: columns.some(({ lines }) => lines.some(isSmall)),
  };
}

/** Code, id and text; of a cell of a table of numbers also the texts of its row and column. */
function titleOf({ question, path, name }: Counted, speech: Speech): string {
  const text = speech.of(question.text);
  if (question.type !== 'numberTable') return `${question.code} (${path}) ${text}`;
  const [row, column] = name.split('.');
  const [ofRow, ofColumn] = [
    question.rows.find(({ id }) => id === row),
    question.columns.find(({ id }) => id === column),
  ].map((line) => speech.of(line?.text ?? {}));
  return `${question.code} (${path}.${name}) ${text} ${ofRow}: ${ofColumn}`;
}

function columnsOf({ all, cuts }: Grouped<object>, speech: Speech): { head: string; part: Part }[] {
  const groups = cuts.flatMap((cut) =>
    cut.groups.map((part) => ({
      head: `${cut.attribute}: ${part.value ?? speech.word('common.notStated')}`,
      part,
    })),
  );
  return [{ head: speech.word('common.all'), part: all }, ...groups];
}
