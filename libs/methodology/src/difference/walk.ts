/** A difference between two documents at a place: steps are field names and, inside lists of things with an id, their ids. */
export interface Found {
  path: readonly string[];
  kind: 'added' | 'removed' | 'changed' | 'reordered';
  before: unknown;
  after: unknown;
}

type Named = { id: string };
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNamed = (value: unknown): value is Named[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isObject(item) && typeof item['id'] === 'string');

/** Every difference between two JSON values, those of named things matched by id, in the order of the later document. */
export function walk(before: unknown, after: unknown, path: readonly string[] = []): Found[] {
  if (isNamed(before) || isNamed(after)) return walkNamed(asNamed(before), asNamed(after), path);
  if (isObject(before) && isObject(after)) {
    const fields = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...fields].flatMap((field) => walk(before[field], after[field], [...path, field]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ path, kind, before: before ?? null, after: after ?? null }];
}

const asNamed = (value: unknown): Named[] => (isNamed(value) ? value : []);

function walkNamed(before: Named[], after: Named[], path: readonly string[]): Found[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const items = after.flatMap((item): Found[] => {
    const place = [...path, item.id];
    const first = old.get(item.id);
    return first ? walk(first, item, place) : [{ path: place, kind: 'added', before: null, after: item }];
  });
  const gone = before
    .filter((item) => !now.has(item.id))
    .map((item): Found => ({ path: [...path, item.id], kind: 'removed', before: item, after: null }));
  return [...items, ...gone, ...reordered(before, after, path)];
}

/** The order of those that are in both. */
function reordered(before: Named[], after: Named[], path: readonly string[]): Found[] {
  const ids = (items: Named[], others: Named[]) =>
    items.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  const [first, last] = [ids(before, after), ids(after, before)];
  return first.join() === last.join() ? [] : [{ path, kind: 'reordered', before: first, after: last }];
}
