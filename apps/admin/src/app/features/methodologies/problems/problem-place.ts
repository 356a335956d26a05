export interface ProblemPlace {
  /** Code of the nearest section, question or level, or the id of a check or an indicator; empty for the document itself. */
  name: string;
  /** The code belongs to a question (for a question of a group: to the group). */
  question: string | null;
}

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const textOf = (value: unknown, key: string): string | null => {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return typeof text === 'string' && text ? text : null;
};

/**
 * What a JSON pointer means to an author: `/sections/1/subsections/0/questions/2/text/en` is question COM-03. The document
 * may be broken in any way; a place that cannot be followed is named as far as it can.
 */
export function problemPlace(document: unknown, pointer: string): ProblemPlace {
  const place: ProblemPlace = { name: '', question: null };
  let value = document;
  let list = '';
  for (const step of stepsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
    value = Reflect.get(value, step);
    const code =
      textOf(value, 'code') ?? (['checks', 'indicators'].includes(list) ? textOf(value, 'id') : null);
    if (code) place.name = code;
    if (code && list === 'questions') place.question ??= code;
    list = step;
  }
  return place;
}
