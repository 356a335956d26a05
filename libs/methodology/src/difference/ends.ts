import { levelChange } from '../comparison/level-change';
import { exactText, isZero, type Rational } from '../exact/exact';
import type { Result, Score } from '../result';
import type { Methodology, Section } from '../schema/methodology';
import { levelRules, scoreWithLevel } from '../score/level';
import { counting, effectsOf, indexOf, scoreOf, sideOf, type SideSection } from './effects';
import type { TallyLine } from './tally';
import type { End } from './what-if';

/** The new version's sections at one end of the interval. */
export interface EndSections {
  /**
   * Every section that may have a score. One that may also have none is at 0 at the low end and at 100 at the high end, as
   * all its lines are open: leaving it out never carries the index further, so it always counts here.
   */
  all: SideSection[];
  /** Ids of those that have a score whatever the open answers turn out to be. */
  sure: ReadonlySet<string>;
}

/** Every line at that end; `names` are the uncertain sections and questions. */
export function endSections(
  after: Result,
  lines: readonly TallyLine[],
  names: ReadonlySet<string>,
  end: 'low' | 'high',
): EndSections {
  const counted = lines.map(({ line, max, ...tallied }) => ({
    ...line,
    counted: true,
    points: exactText(tallied[end]),
    max: exactText(max),
  }));
  const mayApply = (id: string) => names.has(`section ${id}`);
  const sections = after.sections.map((section) => {
    const out = section.weight === null || (section.state === 'notApplicable' && !mayApply(section.id));
    return { ...section, state: out ? 'out' : 'scored' };
  });
  const all = counting(sideOf(sections, counted, (id) => id));
  const certain = new Set(
    lines.filter((line) => line.certain && !isZero(line.max)).map((line) => line.section),
  );
  const sure = new Set(all.map(({ id }) => id).filter((id) => !mayApply(id) && certain.has(id)));
  return { all, sure };
}

const hasWeight = (sections: readonly SideSection[]): boolean =>
  sections.some(({ weight }) => !isZero(weight));

export function indexEnd(
  { index, ...methodology }: Methodology,
  before: Score | null,
  old: readonly SideSection[],
  { all }: EndSections,
): End {
  const enough = all.length >= index.minScoredSections && hasWeight(all);
  const score = enough ? place(indexOf(all), index.limits, { index, ...methodology }) : null;
  const level = before && score && levelChange(before, score);
  const moved = level && level.before !== level.after;
  return { score, level, causes: moved ? effectsOf(counting(old), all) : [] };
}

/** Whether too few sections may count for an index, at any end. */
export function mayLackIndex({ all, sure }: EndSections, minScored: number): boolean {
  const known = all.filter(({ id }) => sure.has(id));
  return known.length < minScored || !hasWeight(known);
}

export function sectionEnd(
  methodology: Methodology,
  { id, scoring }: Section,
  before: Score | null,
  sections: readonly SideSection[],
): End {
  const found = sections.find((section) => section.id === id);
  const score = found ? place(scoreOf(found), scoring?.limits ?? [], methodology) : null;
  return { score, level: before && score && levelChange(before, score), causes: [] };
}

const place = (score: Rational, limits: readonly string[], methodology: Methodology): Score =>
  scoreWithLevel(score, limits, levelRules(methodology));
