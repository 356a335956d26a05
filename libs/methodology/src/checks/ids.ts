import { isReservedName } from '../expressions/environment';
import type { MethodologyProblem } from '../problem';
import type { Methodology } from '../schema/methodology';
import { error, pointer, type Path } from './found';
import { places, type Place } from './places';

interface Named {
  id: string;
  path: Path;
}

const LISTS = ['options', 'rows', 'columns'] as const;
/** What every object has: where an answer leaves out a row of that name, the object's own would be found. */
const OF_OBJECTS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Ids are unique over the whole version, those of options, rows and columns within their question; codes are unique too. */
export function checkIds(methodology: Methodology): MethodologyProblem[] {
  const asked = places(methodology);
  return [
    ...repeated('duplicateId', globalIds(methodology)),
    ...asked.flatMap(({ question, path }) =>
      LISTS.flatMap((list) => repeated('duplicateId', within(question, list, path))),
    ),
    ...asked
      .filter(({ question }) => isReservedName(question.id))
      .map(({ question, path }) => error([...path, 'id'], 'reservedId', { id: question.id })),
    ...[...globalIds(methodology), ...asked.flatMap(linesOf)]
      .filter(({ id }) => OF_OBJECTS.has(id))
      .map(({ id, path }) => error(path, 'reservedId', { id })),
    ...repeated('duplicateCode', codes(methodology.sections, ['sections'])),
    ...repeated('duplicateCode', codes(methodology.levels, ['levels'])),
    ...repeated(
      'duplicateCode',
      asked.map(({ question, path }) => ({ id: question.code, path: [...path, 'code'] })),
    ),
  ];
}

function globalIds(methodology: Methodology): Named[] {
  const { sections, checks, indicators } = methodology;
  const list = (items: readonly { id: string }[], path: Path): Named[] =>
    items.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));
  return [
    ...list(sections, ['sections']),
    ...sections.flatMap(({ subsections }, s) => list(subsections, ['sections', s, 'subsections'])),
    ...places(methodology).map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] })),
    ...list(checks, ['checks']),
    ...list(indicators, ['indicators']),
  ];
}

const linesOf = ({ question, path }: Place): Named[] => LISTS.flatMap((list) => within(question, list, path));

function within(question: object, list: (typeof LISTS)[number], path: Path): Named[] {
  const items = (question as Partial<Record<typeof list, { id: string }[]>>)[list] ?? [];
  return items.map(({ id }, i) => ({ id, path: [...path, list, i, 'id'] }));
}

const codes = (items: readonly { code: string }[], path: Path): Named[] =>
  items.map(({ code }, i) => ({ id: code, path: [...path, i, 'code'] }));

function repeated(code: 'duplicateId' | 'duplicateCode', named: readonly Named[]): MethodologyProblem[] {
  const first = new Map<string, Path>();
  return named.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, path);
      return [];
    }
    return [error(path, code, { id, code: id, first: pointer(before) })];
  });
}
