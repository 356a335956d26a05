import type { MethodologyProblem } from '../problem';
import type { Methodology } from '../schema/methodology';
import { error, type Path } from './found';
import { optionsOf, places } from './places';

type Link = NonNullable<Methodology['links']>['items'][number];

const ONE_TO_ONE = (from: number, to: number) => from === 1 && to === 1;
const SHAPES: Record<Link['kind'], (from: number, to: number) => boolean> = {
  same: ONE_TO_ONE,
  reworded: ONE_TO_ONE,
  rescaled: ONE_TO_ONE,
  split: (from, to) => from === 1 && to > 1,
  merged: (from, to) => from > 1 && to === 1,
  new: (from, to) => from === 0 && to > 0,
  dropped: (from, to) => from > 0 && to === 0,
};

/** Links to the previous version name questions of this one, each at most once, in numbers that fit their kind. */
export function checkLinks(methodology: Methodology): MethodologyProblem[] {
  const items = methodology.links?.items ?? [];
  const questions = new Map(places(methodology).map(({ question }) => [question.id, question]));
  const seen = new Set<string>();
  return items.flatMap((link, i) => {
    const path: Path = ['links', 'items', i];
    const { kind, from, to } = link;
    const shape = SHAPES[kind](from.length, to.length);
    return [
      ...(shape ? [] : [error(path, 'linkShape', { kind, from: from.length, to: to.length })]),
      ...to.filter((id) => !questions.has(id)).map((id) => error([...path, 'to'], 'unknownQuestion', { id })),
      ...repeated(to, 'to', seen, path),
      ...repeated(from, 'from', seen, path),
      ...unknownOptions(link, questions, path),
    ];
  });
}

function repeated(
  ids: readonly string[],
  side: 'from' | 'to',
  seen: Set<string>,
  path: Path,
): MethodologyProblem[] {
  return ids.flatMap((id) => {
    const key = `${side} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [error([...path, side], 'linkedTwice', { id })];
  });
}

function unknownOptions(
  { to, options }: Link,
  questions: ReadonlyMap<string, Parameters<typeof optionsOf>[0]>,
  path: Path,
): MethodologyProblem[] {
  const known = to.flatMap((id) => {
    const question = questions.get(id);
    return (question && optionsOf(question)) ?? [];
  });
  return Object.values(options ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => error([...path, 'options'], 'linkOption', { id }));
}

/** Data checks are shown at questions of this version. */
export function checkReferences({ checks, ...methodology }: Methodology): MethodologyProblem[] {
  const asked = places({ checks, ...methodology }).filter((place) => !place.group);
  const ids = new Set(asked.map(({ question }) => question.id));
  return checks.flatMap((check, i) =>
    check.questions
      .filter((id) => !ids.has(id))
      .map((id) => error(['checks', i, 'questions'], 'unknownQuestion', { id })),
  );
}
