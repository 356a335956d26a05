import { canonicalJson } from '../../canonical/canonical-json';
import type { Question } from '../../schema/question';

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

/** The values that a path may give a question of a random version; `isRead`: not only its points matter. */
export function valuesOf(question: Question, now: unknown, isRead: boolean): unknown[] {
  if (question.type === 'yesNo') return ['yes', 'no'].filter((value) => value !== now);
  if (question.type === 'single') return ['a', 'b', 'c'].filter((value) => value !== now);
  if (question.type === 'multiple') return ticks(question, (now as string[] | undefined) ?? [], isRead);
  if (question.type === 'number') return numbers(now as string | undefined);
  if (question.type === 'share') return shares(question, now as { part: string; whole: string } | undefined);
  if (question.type !== 'choiceTable') return [];
  return tables(question, now as Record<string, string> | undefined, isRead);
}

function ticks(question: Of<'multiple'>, now: readonly string[], isRead: boolean): string[][] {
  const kept = now.filter((id) => id !== 'x');
  const sets = [['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']];
  const worth = (id: string) => question.options.find((option) => option.id === id)?.points !== '0';
  const allowed = sets.filter(
    (set) =>
      kept.every((id) => set.includes(id)) &&
      set.length > kept.length &&
      set.every((id) => kept.includes(id) || isRead || worth(id)),
  );
  const hasAlone = question.options.some(({ id }) => id === 'x');
  return [...allowed, ...(hasAlone && !now.includes('x') ? [['x']] : [])];
}

function numbers(now: string | undefined): string[] {
  const value = now === undefined ? 0 : Number(now);
  const nearest = [Math.min(value, 4), Math.min(Math.max(value, 5), 9), Math.max(value, 10)];
  const values = now === undefined ? [0, 5, 10] : nearest.filter((number) => number !== value);
  return values.map(String);
}

/** Of every part that the whole allows, the nearest in each band; of an unknown share, the one at the band's bound. */
function shares(question: Of<'share'>, now: { part: string; whole: string } | undefined): unknown[] {
  const known = now && now.whole !== '0' ? now : undefined;
  const [present, whole] = [Number(known?.part ?? 0), Number(known?.whole ?? 100)];
  const bandOf = (part: number) =>
    (question.bands ?? []).findIndex(
      ({ from, to }) =>
        part * 100 >= Number(from ?? 0) * whole && (to === undefined || part * 100 < Number(to) * whole),
    );
  const isFar = (part: number, band: number) => (known ? Math.abs(part - present) : fromBound(part, band));
  const fromBound = (part: number, band: number) =>
    question.bands?.[band]?.from === undefined ? -part : part;
  const nearest = new Map<number, number>();
  for (let part = 0; part <= whole; part++) {
    const band = bandOf(part);
    const there = nearest.get(band);
    if (there === undefined || isFar(part, band) < isFar(there, band)) nearest.set(band, part);
  }
  if (known) nearest.delete(bandOf(present));
  return [...nearest.values()].map((part) => ({ part: `${part}`, whole: `${whole}` }));
}

function tables(
  { options, rows }: Of<'choiceTable'>,
  now: Record<string, string> | undefined,
  isRead: boolean,
): Record<string, string>[] {
  const worth = (id: string | undefined) => Number(options.find((o) => o.id === id)?.points ?? '0');
  const top = Math.max(...options.map((option) => worth(option.id)));
  const best = options.find((option) => worth(option.id) === top)?.id;
  const found: Record<string, string>[] = [];
  for (const r1 of [undefined, 'a', 'b'])
    for (const r2 of [undefined, 'a', 'b']) {
      const table = {
        ...((r1 ?? now?.['r1']) && { r1: r1 ?? now?.['r1'] }),
        ...((r2 ?? now?.['r2']) && { r2: r2 ?? now?.['r2'] }),
      };
      const changed = rows.filter(({ id }) => table[id as 'r1'] !== now?.[id]);
      const isGood = changed.every(
        ({ id }) => isRead || (table[id as 'r1'] === best && worth(best) > worth(now?.[id])),
      );
      const isNew = !found.some((other) => canonicalJson(other) === canonicalJson(table));
      const isWhole = rows.every(({ id }) => table[id as 'r1'] !== undefined);
      if (changed.length > 0 && isWhole && isGood && isNew) found.push(table as Record<string, string>);
    }
  return found;
}
