import { valueOf, type Reading } from '../engine/reading';
import type { Reply } from './tally';
import type { State } from './states';
import type { Target } from './survey';

/**
 * What stands at the question: one reading, or for a question inside a group one for every row of the answer (none where
 * the group has no usable answer).
 */
export function readingsOf({ asked, row }: Target, { evaluation }: Reply): Reading[] {
  const { id } = asked.question;
  if (!row) return [evaluation.readings.get(id) ?? UNANSWERED];
  const rows = evaluation.rows.get(id) ?? [];
  return rows.map(({ readings }) => readings.get(row.question.id) ?? UNANSWERED);
}
const UNANSWERED: Reading = { state: 'unanswered' };

/** An answer that cannot be read counts as not answered. */
export function stateOf({ state }: Reading): State {
  return state === 'unanswered' || state === 'invalid' ? 'notAnswered' : state;
}

/** The ticked or chosen options of a single, multiple or yes/no answer; none unless answered. */
export function optionsIn(reading: Reading): readonly string[] {
  const value = valueOf(reading);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as string[]) : [];
}
