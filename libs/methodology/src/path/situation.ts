import { canonicalJson } from '../canonical/canonical-json';
import type { AskedQuestion, AskedRow } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import { answerOf, type Reader } from '../engine/reading';
import type { RowReading } from '../engine/rows';
import type { ScoredLine } from '../score/lines';
import type { Answer, Answers } from '../schema/answers';
import { readValue } from '../types/type-module';
import { candidates } from './candidates';
import type { Scores } from './rescore';
import { StepBook } from './steps';
import { givesPoints, type Structure } from './structure';
import type { PathStep } from './types';

/** A change that a question could take part in with; `key` names its step in the book. */
export interface Change {
  key: string;
  answer: Answer;
  effort: number;
}

/** One row question in one row of a group. */
export interface Cell {
  group: AskedQuestion;
  asked: AskedRow;
  row: number;
  changes: readonly Change[];
}

/** The present answers, and every change that a path may be made of. */
export interface Situation {
  structure: Structure;
  answers: Answers;
  reader: Reader;
  evaluation: Evaluation;
  lines: ReadonlyMap<string, ScoredLine>;
  book: StepBook;
  changes: ReadonlyMap<string, readonly Change[]>;
  cells: ReadonlyMap<string, readonly Cell[]>;
}

export function situationOf(
  structure: Structure,
  answers: Answers,
  { evaluation, lines: scored }: Scores,
  reader: Reader,
): Situation {
  const lines = new Map(scored.map((line) => [line.asked.question.id, line]));
  const book = new StepBook();
  const changes = new Map<string, Change[]>();
  const cells = new Map<string, Cell[]>();
  for (const asked of structure.relevant) {
    if (!isChangeable(structure, asked, evaluation)) continue;
    if (asked.group) cells.set(asked.question.id, cellsOf(asked, evaluation, answers, book));
    else changes.set(asked.question.id, changesOf(structure, asked, answers, book));
  }
  book.close();
  return { structure, answers, reader, evaluation, lines, book, changes, cells };
}

/** Own answers only; not what decides a section, not what is said not to apply, no group that another question reads. */
function isChangeable(structure: Structure, asked: AskedQuestion, { applies, answers }: Evaluation): boolean {
  const { id, source } = asked.question;
  const answer = answerOf(answers, id);
  if (source !== 'self' || structure.frozen.has(id) || applies.get(asked.section) !== true) return false;
  if (answer && 'notApplicable' in answer) return false;
  if (asked.group) return !structure.gates.has(id) && asked.scorer !== null;
  return givesPoints(asked) || structure.gates.has(id);
}

const valueIn = (answer: Answer | undefined): unknown =>
  answer && 'value' in answer ? answer.value : undefined;

function changesOf(structure: Structure, asked: AskedQuestion, answers: Answers, book: StepBook): Change[] {
  const { id, effort } = asked.question;
  const from = answerOf(answers, id) ?? null;
  const now = readValue(asked.module, asked.question, valueIn(from ?? undefined));
  const all = structure.gates.has(id) || asked.combination !== null;
  return candidates(asked.question, now, all)
    .map(({ value, reach }) => ({ to: { value } as Answer, value, reach }))
    .filter(({ value }) => !asked.module.check(asked.question, value).some(blocks))
    .map(({ to, value, reach }) => {
      const step: PathStep = { questionId: id, section: asked.section.section.id, effort, from, to };
      const key = book.add(`${id} ${canonicalJson(value)}`, { ...step, ...(reach && { reach }) });
      return { key, answer: to, effort };
    });
}

/** Also what is only incomplete: a step leads to an answer that can be submitted. */
const blocks = (problem: { severity: string }): boolean => problem.severity === 'error';

/** Row questions that other questions of the row read stay as they are, so that a row's maximum stays what it is. */
function cellsOf(asked: AskedQuestion, evaluation: Evaluation, answers: Answers, book: StepBook): Cell[] {
  const group = asked.group;
  const stored = valueIn(answerOf(answers, asked.question.id));
  if (!group || !Array.isArray(stored)) return [];
  const read = new Set(group.questions.flatMap((row) => readByOthers(row)));
  const own = group.questions.filter(
    (row) => row.question.source === 'self' && !read.has(row.question.id) && isScored(row),
  );
  return stored.flatMap((raw, row) =>
    own.map((question) => cellOf(asked, question, { raw: raw as RowReading['raw'], row }, book)),
  );
}

const isScored = (row: AskedRow): boolean => row.combination !== null || row.scorer !== null;
const readByOthers = ({ question, shownIf, combination }: AskedRow): string[] => [
  ...(shownIf?.uses ?? []),
  ...(combination?.rules.flatMap((rule) => [...rule.when.uses].filter((id) => id !== question.id)) ?? []),
];

function cellOf(
  group: AskedQuestion,
  asked: AskedRow,
  { raw, row }: { raw: RowReading['raw']; row: number },
  book: StepBook,
): Cell {
  const { id, effort } = asked.question;
  const given = Object.hasOwn(raw, id) ? raw[id] : undefined;
  const now = readValue(asked.module, asked.question, given);
  const changes = candidates(asked.question, now, asked.combination !== null)
    .filter(({ value }) => !asked.module.check(asked.question, value).some(blocks))
    .map(({ value, reach }) => {
      const answer = { value } as Answer;
      const step: PathStep = {
        questionId: group.question.id,
        section: group.section.section.id,
        row: { index: row, questionId: id },
        effort,
        from: given === undefined ? null : ({ value: given } as Answer),
        to: answer,
        ...(reach && { reach }),
      };
      const place = `${group.question.id} ${`${row}`.padStart(3, '0')} ${id}`;
      return { key: book.add(`${place} ${canonicalJson(value)}`, step), answer, effort };
    });
  return { group, asked, row, changes };
}
