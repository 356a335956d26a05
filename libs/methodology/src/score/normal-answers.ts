import { answerOf } from '../engine/reading';
import type { AskedQuestion, Compiled } from '../engine/compiled';
import type { Answer, Answers } from '../schema/answers';

/** The answers with ticked options sorted: their order means nothing, so it must not change a hash. */
export function normalAnswers(compiled: Compiled, answers: Answers): Answers {
  const normal: [string, Answer][] = Object.keys(answers).map((id) => {
    const asked = compiled.byId.get(id);
    const answer = answerOf(answers, id) as Answer;
    return [id, asked && 'value' in answer ? { value: normalValue(asked, answer.value) } : answer];
  });
  return Object.fromEntries(normal);
}

type Value = Extract<Answer, { value: unknown }>['value'];

function normalValue(asked: AskedQuestion, value: Value): Value {
  if (asked.module.unordered) return sorted(value);
  const unordered = asked.group?.questions
    .filter((row) => row.module.unordered)
    .map((row) => row.question.id);
  if (!unordered?.length || !Array.isArray(value)) return value;
  return value.map((row) => normalRow(row, unordered));
}

function normalRow(row: Value, unordered: readonly string[]): Value {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const cells = Object.entries(row).map(([id, cell]) => [id, unordered.includes(id) ? sorted(cell) : cell]);
  return Object.fromEntries(cells) as Value;
}

const sorted = (value: Value): Value =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? [...value].sort() : value;
