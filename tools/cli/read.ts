import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { answersSchema, type Answers } from '@briedums/methodology';
import { BadInput, issueOf, jsonReason, reason } from './bad-input';
import { phrase, type Said } from './phrase';

/** A parsed JSON file, or BadInput that names the file. */
export async function readJson(file: string): Promise<unknown> {
  return parseJson(await readText(file), file);
}

/** The same, or all of standard input for `-`. */
export async function readJsonOrStdin(file: string, stdin: Readable): Promise<unknown> {
  if (file !== '-') return readJson(file);
  const parts: string[] = [];
  for await (const part of stdin) parts.push(String(part));
  return parseJson(parts.join(''), phrase('standardInput'));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new BadInput(phrase('cannotRead', { source: file, reason: reason(error) }));
  }
}

function parseJson(text: string, place: Said): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new BadInput(phrase('notJson', { place, reason: jsonReason(error) }));
  }
}

export async function readAnswers(file: string): Promise<Answers> {
  return toAnswers(await readJson(file), file);
}

export function toAnswers(value: unknown, place: Said): Answers {
  const parsed = parseAnswers(value, place);
  if (parsed.success) return parsed.data;
  throw new BadInput(phrase('notAnswers', { place, ...issueOf(parsed.error.issues) }));
}

/** Input that is nested without end overflows the stack; that is the input's fault, not the program's. */
function parseAnswers(value: unknown, place: Said) {
  try {
    return answersSchema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(phrase('tooDeep', { place }));
    throw error;
  }
}

export interface AnswersLine {
  id: string;
  answers: Answers;
}

export const isLines = (file: string): boolean => file === '-' || file.endsWith('.jsonl');

/** One line at a time, however many there are: memory does not grow with the file. */
export async function* readLines(file: string, stdin: Readable): AsyncGenerator<AnswersLine> {
  for await (const { value, place } of readValues(file, stdin)) {
    const { answers } = (value ?? {}) as { answers?: unknown };
    yield { id: idIn(value, place), answers: toAnswers(answers, place) };
  }
}

/** One parsed line of a file of JSON lines, and where it stands, for sentences about it. */
export interface ReadValue {
  value: unknown;
  place: Said;
}

/** The parsed lines that are not empty, one at a time; BadInput for what cannot be read or is not JSON. */
export async function* readValues(file: string, stdin: Readable): AsyncGenerator<ReadValue> {
  const source = file === '-' ? phrase('standardInput') : file;
  let number = 0;
  const open = () => (file === '-' ? stdin : createReadStream(file, 'utf8'));
  for await (const line of linesOf(open, source)) {
    number += 1;
    const place = phrase('line', { number, source });
    if (line.trim() !== '') yield { value: parseJson(line, place), place };
  }
}

/** No promise outlives a line: one that all lines were raced against would keep every line. */
async function* linesOf(open: () => Readable, source: Said): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: open(), crlfDelay: Infinity });
  } catch (error) {
    throw new BadInput(phrase('cannotRead', { source, reason: reason(error) }));
  }
}

/** The name of the institution that a line is about. */
export function idIn(value: unknown, place: Said): string {
  const { id } = (value ?? {}) as { id?: unknown };
  if (typeof id !== 'string') throw new BadInput(phrase('noId', { place }));
  return id;
}
