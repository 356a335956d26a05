import { shareOf, type CountShare } from './figure';

/**
 * Of whom shares are taken: of those with a score, or of all. The report of 2021 counts 24, 75 and 8 of 114 institutions as
 * 21, 66 and 7 %: of all, 7 of them without an index.
 */
export type ShareBase = 'scored' | 'all';

/** A level 0 ("0 %") to 5, or `none`: no index, or the section does not apply. */
export type LevelClass = 0 | 1 | 2 | 3 | 4 | 5 | 'none';

export interface ClassCount extends CountShare {
  class: LevelClass;
}

/** How many are in each class; the counts of classes with a share add up to the base. */
export interface LevelClasses {
  base: ShareBase;
  n: number;
  classes: ClassCount[];
}

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/**
 * The distribution by level (published report, counts per level including the class "0 %", and shares of a declared base).
 * @param levels of those with a score, 0 to 5; @param without how many have none: a class of its own, without a share of the
 * base `scored`, to which it does not belong.
 */
export function levelClasses(
  levels: Iterable<number>,
  without: number,
  base: ShareBase,
  decimals = 0,
): LevelClasses {
  const counts = [0, 0, 0, 0, 0, 0];
  let scored = 0;
  for (const level of levels) {
    counts[level] = (counts[level] ?? 0) + 1;
    scored += 1;
  }
  const n = base === 'all' ? scored + without : scored;
  const none: CountShare =
    base === 'all' ? shareOf(without, n, decimals) : { ...shareOf(0, 0), count: without, base: n };
  const classes = LEVELS.map((level) => ({
    class: level as LevelClass,
    ...shareOf(counts[level] ?? 0, n, decimals),
  }));
  return { base, n, classes: [...classes, { class: 'none', ...none }] };
}

/** The level in which most are. */
export interface ModalLevel extends CountShare {
  /** More than one where several levels are equally common. */
  levels: number[];
  /** Whether it is more than half of the base, as "most are at level 2" says. */
  majority: boolean;
}

/** "Most are at level 2" (published report, modal level and its share); null where nobody has a score. */
export function modalLevel({ classes }: LevelClasses): ModalLevel | null {
  const scored = classes.filter((one) => one.class !== 'none');
  const count = Math.max(...scored.map((one) => one.count));
  const most = scored.filter((one) => one.count === count);
  const [first] = most;
  if (!first || count === 0) return null;
  const { base, share, rounded } = first;
  return {
    levels: most.map((one) => Number(one.class)),
    count,
    base,
    share,
    rounded,
    majority: 2 * count > base,
  };
}

/** One class in every group, and in all (published report, levels by kind of municipality). */
export interface LevelRowByGroup {
  class: LevelClass;
  total: number;
  /** In the order of the groups. */
  counts: number[];
}

export const levelsByGroup = (total: LevelClasses, groups: readonly LevelClasses[]): LevelRowByGroup[] =>
  total.classes.map(({ class: name, count }, i) => ({
    class: name,
    total: count,
    counts: groups.map((group) => group.classes[i]?.count ?? 0),
  }));
