import type { Scope } from '../expressions/expression';
import { STATES, type QuestionStates } from '../expressions/states';
import type { AskedGroup, AskedRow } from './compiled';
import { HIDDEN, valueOf, type Reader, type Reading } from './reading';
import { holds, statesOf } from './scope';

/** One row of a group: what its questions read and what its expressions see. */
export interface RowReading {
  raw: Record<string, unknown>;
  readings: ReadonlyMap<string, Reading>;
  scope: Scope;
}

/** Rows of a usable answer; none for any other. */
export function evaluateRows(group: AskedGroup, value: unknown, outer: Scope, reader: Reader): RowReading[] {
  if (!Array.isArray(value)) return [];
  return value.map((row: Record<string, unknown>) => evaluateRow(group, row, outer, reader));
}

function evaluateRow(
  group: AskedGroup,
  raw: Record<string, unknown>,
  outer: Scope,
  reader: Reader,
): RowReading {
  const readings = new Map<string, Reading>();
  const states = statesOf(readings, outer[STATES] as QuestionStates);
  const scope: Scope = Object.assign(Object.create(outer) as Scope, { [STATES]: states });
  for (const asked of group.ordered) {
    const shown = !asked.shownIf || holds(asked.shownIf, scope);
    const reading = shown ? reader.cell(asked, raw) : HIDDEN;
    readings.set(asked.question.id, reading);
    scope[asked.question.id] = converted(group, asked, reading);
  }
  return { raw, readings, scope };
}

function converted(group: AskedGroup, { question, module, blank }: AskedRow, reading: Reading): unknown {
  const value = valueOf(reading);
  if (value === undefined) return blank;
  return group.env.converters.get(question.id)?.(module.toExpressionValue(question, value));
}

/** The row without what is hidden or cannot be used, as expressions outside the group see it. */
export function shownValue({ readings }: RowReading): Record<string, unknown> {
  const answered = [...readings].filter(([, reading]) => reading.state === 'answered');
  return Object.fromEntries(answered.map(([id, reading]) => [id, valueOf(reading)]));
}
