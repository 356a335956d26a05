import { figuresOf, type Figures } from './figures';
import { byName, groupMeans, spreadsOf, type GroupMeans, type GroupName, type GroupSpread } from './groups';
import { namedIn, type Kept, type Named } from './kept';
import { levelsByGroup, type LevelRowByGroup } from './level-classes';
import { rankingWithin, type Ranked } from './rank';
import type { StatisticsSettings } from './settings';

export interface GroupStatistics extends Figures, Named {
  group: GroupName;
  /** Fewer members than declared: its figures are only illustrative. */
  small: boolean;
}

/** The scores of a target by the values of an attribute. Groups by name, those without the attribute last. */
export interface Cut {
  attribute: string;
  groups: GroupStatistics[];
  /** Levels against groups, in the order of `groups`. */
  levels: LevelRowByGroup[];
  means: GroupMeans;
  spreads: GroupSpread[];
}

/** @param values of the attribute, by number of the institution. */
export function cutBy(
  attribute: string,
  values: readonly GroupName[],
  ranking: readonly Ranked<Kept>[],
  total: Figures,
  settings: StatisticsSettings,
): Cut {
  const parts = partsOf(values, ranking);
  const groups = parts.map(({ group, n, ranking: part }) => ({
    group,
    small: n < settings.small,
    ...figuresOf(part, n, settings),
    ...namedIn(part, settings),
  }));
  return {
    attribute,
    groups,
    levels: levelsByGroup(
      total.distribution,
      groups.map(({ distribution }) => distribution),
    ),
    means: groupMeans(
      groups.map(({ group, scored, mean }) => ({ group, n: scored, mean: mean?.exact ?? null })),
      settings.decimals,
    ),
    spreads: spreadsOf(parts, settings.decimals),
  };
}

interface Part {
  group: GroupName;
  n: number;
  ranking: Ranked<Kept>[];
}

function partsOf(values: readonly GroupName[], ranking: readonly Ranked<Kept>[]): Part[] {
  const parts = new Map<GroupName, Part>();
  for (const group of values) {
    const part = parts.get(group) ?? { group, n: 0, ranking: [] };
    part.n += 1;
    parts.set(group, part);
  }
  for (const one of ranking) parts.get(values[one.member] ?? null)?.ranking.push(one);
  return [...parts.values()]
    .sort((a, b) => byName(a.group, b.group))
    .map((part) => ({ ...part, ranking: rankingWithin(part.ranking) }));
}
