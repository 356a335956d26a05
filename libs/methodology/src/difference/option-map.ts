import { compare, ofDecimal, type Rational } from '../exact/exact';
import type { Question } from '../schema/question';
import type { Text } from '../schema/text';
import { textSimilarity } from './similarity';

/** Below this similarity words are not taken for the same. */
export const ENOUGH = ofDecimal('0.6');

interface Option {
  id: string;
  text: Text;
}
const optionsIn = (questions: readonly Question[]): Option[] =>
  questions.flatMap((question): Option[] => ('options' in question ? question.options : []));

/**
 * Old options that no new question has, each to the most similar one of the options that are new, if any is similar enough;
 * an option whose id goes on keeps it and is not named. Of two old options of one id (of merged questions) the words that
 * resemble a new option most decide. Ties go to the smaller id.
 */
export function optionMap(old: readonly Question[], now: readonly Question[]): Record<string, string> {
  const [before, after] = [optionsIn(old), optionsIn(now)];
  const [known, gone] = [new Set(after.map(({ id }) => id)), new Set(before.map(({ id }) => id))];
  const fresh = after.filter(({ id }) => !gone.has(id));
  const best = new Map<string, { id: string; similarity: Rational }>();
  for (const option of before.filter(({ id }) => !known.has(id))) {
    const found = closest(option, fresh);
    const other = best.get(option.id);
    if (found && (!other || compare(found.similarity, other.similarity) > 0)) best.set(option.id, found);
  }
  return Object.fromEntries([...best].map(([id, found]) => [id, found.id]));
}

function closest({ text }: Option, options: readonly Option[]): { id: string; similarity: Rational } | null {
  const similar = options
    .map((option) => ({ id: option.id, similarity: textSimilarity(text, option.text) }))
    .filter(({ similarity }) => compare(similarity, ENOUGH) >= 0)
    .sort((a, b) => compare(b.similarity, a.similarity) || (a.id < b.id ? -1 : 1));
  return similar[0] ?? null;
}
