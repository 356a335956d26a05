import { exactText, HUNDRED, isZero, ofDecimal, ofExact, sum, ZERO, type Rational } from '../exact/exact';
import type { Exact, QuestionLine } from '../result';

/** A question's counted points of its maximum on one side; null: it does not count there. */
export type Counted = { points: Exact; max: Exact } | null;

/** A ledger line that moves the index, and by how many points of 0 to 100. */
export type Effect =
  | { kind: 'question'; id: string; section: string; before: Counted; after: Counted; effect: Exact }
  /** The section weighs more or less; null: it has no score on that side, so it weighs nothing. */
  | { kind: 'section'; id: string; before: Exact | null; after: Exact | null; effect: Exact };

export interface SideSection {
  id: string;
  weight: Rational;
  lines: ReadonlyMap<string, { points: Rational; max: Rational }>;
}

/**
 * Why a later index differs from an earlier one, line by line; the effects add up to the difference exactly and lines that
 * are equal have none. Against the earlier section score s and index I: a question moves its section by
 * 100·[(p′ − s·m′/100) − (p − s·m/100)]/M′, which moves the index by w′/W′ of that; a section's weight moves it by
 * [w′·(S − I) − w·(S − I)]/W′; a section without an earlier score by w′·(S′ − I)/W′.
 */
export function effectsOf(before: readonly SideSection[], after: readonly SideSection[]): Effect[] {
  const index = indexOf(before);
  const total = sum(after.map(({ weight }) => weight));
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  const all = ids.flatMap((id) => {
    const old = before.find((section) => section.id === id);
    const now = after.find((section) => section.id === id);
    return sectionEffects(id, old, now, index, total);
  });
  return all
    .filter(({ effect }) => effect !== '0')
    .sort((a, b) => size(b).compare(size(a)) || (key(a) < key(b) ? -1 : 1));
}

const size = ({ effect }: Effect): Rational => ofExact(effect).abs();
const key = (effect: Effect): string => `${effect.kind} ${effect.id}`;

export function scoreOf({ lines }: SideSection): Rational {
  const all = [...lines.values()];
  return sum(all.map((line) => line.points))
    .mul(HUNDRED)
    .div(sum(all.map((line) => line.max)));
}

export function indexOf(sections: readonly SideSection[]): Rational {
  const weighted = sum(sections.map((section) => section.weight.mul(scoreOf(section))));
  return weighted.div(sum(sections.map(({ weight }) => weight)));
}

function sectionEffects(
  id: string,
  old: SideSection | undefined,
  now: SideSection | undefined,
  index: Rational,
  total: Rational,
): Effect[] {
  const weights = { before: old ? exactText(old.weight) : null, after: now ? exactText(now.weight) : null };
  const weigh = (moved: Rational): Effect => ({
    kind: 'section',
    id,
    ...weights,
    effect: exactText(moved.div(total)),
  });
  if (!old) return now ? [weigh(now.weight.mul(scoreOf(now).sub(index)))] : [];
  const distance = scoreOf(old).sub(index);
  if (!now) return [weigh(ZERO.sub(old.weight.mul(distance)))];
  return [weigh(now.weight.sub(old.weight).mul(distance)), ...questionEffects(id, old, now, total)];
}

function questionEffects(id: string, old: SideSection, now: SideSection, total: Rational): Effect[] {
  const share = scoreOf(old).div(HUNDRED);
  const max = sum([...now.lines.values()].map((line) => line.max));
  const above = (line: { points: Rational; max: Rational } | undefined): Rational =>
    line ? line.points.sub(share.mul(line.max)) : ZERO;
  const ids = [...new Set([...now.lines.keys(), ...old.lines.keys()])];
  return ids.map((question): Effect => {
    const [before, after] = [old.lines.get(question), now.lines.get(question)];
    const moved = above(after).sub(above(before)).mul(HUNDRED).div(max);
    const effect = exactText(moved.mul(now.weight).div(total));
    return {
      kind: 'question',
      id: question,
      section: id,
      before: write(before),
      after: write(after),
      effect,
    };
  });
}

const write = (line: { points: Rational; max: Rational } | undefined): Counted =>
  line ? { points: exactText(line.points), max: exactText(line.max) } : null;

/** The counted lines of scored sections, each under the name by which the other side knows it. */
export function sideOf(
  sections: readonly { id: string; weight: string | null; state: string }[],
  questions: readonly QuestionLine[],
  name: (id: string) => string,
): SideSection[] {
  return sections.flatMap(({ id, weight, state }) => {
    if (state !== 'scored') return [];
    const own = questions.filter((line) => line.section === id && line.counted);
    const lines = own.map(
      (line) =>
        [name(line.id), { points: ofExact(line.points ?? '0'), max: ofExact(line.max ?? '0') }] as const,
    );
    return [{ id, weight: ofDecimal(weight ?? '0'), lines: new Map(lines) }];
  });
}

/** Sections in which something counts. */
export const counting = (sections: readonly SideSection[]): SideSection[] =>
  sections.filter(({ lines }) => !isZero(sum([...lines.values()].map((line) => line.max))));
