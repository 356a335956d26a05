import { levelChange } from '../comparison/level-change';
import { compare, exactText, type Rational } from '../exact/exact';
import type { Result, Score } from '../result';
import type { Methodology, Section } from '../schema/methodology';
import { levelRules, scoreWithLevel } from '../score/level';
import { counting, effectsOf, indexOf, scoreOf, sideOf, type SideSection } from './effects';
import type { TallyLine } from './tally';
import type { End } from './what-if';

/** The new version's sections at one end of the interval. */
export interface EndSections {
  /** Every section that may have a score. */
  all: SideSection[];
  /** Those that enter the index at this end: one that may or may not apply does when that carries the index further out. */
  weighed: SideSection[];
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
  // A section is also uncertain when nothing of it counts for certain.
  const certain = new Set(
    lines.filter((line) => !line.open || line.line.counted).map((line) => line.section),
  );
  const sure = all.filter(({ id }) => !mayApply(id) && certain.has(id));
  return {
    all,
    weighed: furthest(
      sure,
      all.filter((section) => !sure.includes(section)),
      end,
    ),
  };
}

/** The certain sections, and of the others those that lower (raise) the weighted mean: the lowest (highest) come first. */
function furthest(sure: SideSection[], others: SideSection[], end: 'low' | 'high'): SideSection[] {
  const sign = end === 'low' ? 1 : -1;
  const outermost = [...others].sort((a, b) => sign * compare(scoreOf(a), scoreOf(b)));
  return outermost.reduce((taken, section) => {
    const further = !hasWeight(taken) || sign * compare(scoreOf(section), indexOf(taken)) < 0;
    return further ? [...taken, section] : taken;
  }, sure);
}

const hasWeight = (sections: readonly SideSection[]): boolean => sections.some(({ weight }) => weight.n > 0n);

/** With fewer certain sections than the index needs, all that may count are taken: there may be no index at all. */
export function indexEnd(
  { index, ...methodology }: Methodology,
  before: Score | null,
  old: readonly SideSection[],
  { weighed, all }: EndSections,
): End {
  const sections = weighed.length < index.minScoredSections ? all : weighed;
  const enough = sections.length >= index.minScoredSections && hasWeight(sections);
  const score = enough ? place(indexOf(sections), index.limits, { index, ...methodology }) : null;
  const level = before && score && levelChange(before, score);
  const moved = level && level.before !== level.after;
  return { score, level, causes: moved ? effectsOf(counting(old), sections) : [] };
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
