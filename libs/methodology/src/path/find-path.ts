import { compare, ofExact, ofInteger, ZERO } from '../exact/exact';
import { build } from '../engine/build';
import type { Score } from '../result';
import type { Answers } from '../schema/answers';
import type { Methodology } from '../schema/methodology';
import { applySteps } from './apply-steps';
import { goalOf } from './goal';
import { heldPoints } from './held';
import { memoReader } from './memo-reader';
import { planOf, type SectionPlan } from './plan';
import { scoresOf, type Scores } from './rescore';
import { scenariosOf, type Nodes, type RawSection, type Scenario } from './scenarios';
import { Search, type Found, type Goal } from './search';
import { situationOf, type Situation } from './situation';
import { bySteps, MOST_WAYS } from './steps';
import { structureOf, type Structure } from './structure';
import type { Path, PathStep, PathTarget, PathWay } from './types';
import { OutOfRange } from '../texts/out-of-range';

/** Finds paths for any answers of the version that it was made for. */
export type PathFinder = (answers: Answers, target?: PathTarget) => Path;

/**
 * The cheapest set of answer changes that reaches a level (README, path): least total effort, then fewest changes, then
 * highest score, then steps by question, row and value. Each way is scored again by the engine before it is returned. Throws
 * a RangeError for a section that is not scored and for a level outside 1 to 5.
 */
export function pathFinder(methodology: Methodology): PathFinder {
  const structure = structureOf(build(methodology));
  return (answers, target = {}) => findPath(structure, answers, target);
}

/** One request: what stands now, the wanted score's sections, and what can be done about them. */
interface Request {
  situation: Situation;
  section: string | undefined;
  sections: readonly RawSection[];
  scenarios: readonly Scenario[];
}

const scoreIn = ({ sections, index }: Scores, section: string | undefined): Score | null =>
  section === undefined ? index.score : (sections.find(({ id }) => id === section)?.score ?? null);

function findPath(structure: Structure, answers: Answers, { section, level: wanted }: PathTarget): Path {
  const { methodology } = structure.compiled;
  checkTarget(methodology, section, wanted);
  const reader = memoReader();
  const scores = scoresOf(structure.compiled, answers, reader);
  const now = scoreIn(scores, section);
  if (!now) return { kind: 'noScore' };
  const level = wanted ?? now.next?.level;
  if (level === undefined || now.level >= level) return { kind: 'reached', level: level ?? now.level, now };
  const minScored = section === undefined ? methodology.index.minScoredSections : 1;
  const goal = goalOf(methodology, now.limits, level, minScored);
  const situation = situationOf(structure, answers, scores, reader);
  const sections = sectionsOf(scores, section);
  const request = { situation, section, sections, scenarios: scenariosOf(situation, sections) };
  const found = cheapest(request, goal);
  if (found.length > 0) return { kind: 'found', level, now, ways: found.map((way) => wayOf(request, way)) };
  return unreachable(request, goal, { level, now, needed: goal.needed });
}

function checkTarget(
  { sections }: Methodology,
  section: string | undefined,
  level: number | undefined,
): void {
  if (section !== undefined && !sections.some(({ id, scoring }) => id === section && scoring))
    throw new OutOfRange('notScored', { section });
  if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 5))
    throw new OutOfRange('noLevel', { level });
}

/** The sections that the wanted score is made of. */
function sectionsOf({ sums }: Scores, section: string | undefined): RawSection[] {
  return sums
    .filter(({ asked, state }) =>
      section === undefined ? state === 'scored' || state === 'noMaximum' : asked.section.id === section,
    )
    .map(({ asked, points, max }) => ({
      id: asked.section.id,
      weight: section === undefined ? (asked.weight ?? ZERO) : ofInteger(1),
      now: { points, max },
      mayLeave: section === undefined,
    }));
}

/** The scenarios in whole numbers; `isFree`: steps cost nothing. */
function plansOf({ sections, scenarios }: Request, isFree: boolean) {
  const plans = new Map<Nodes, SectionPlan>();
  return scenarios.map(({ nodes, needs }) => {
    const own = sections.map((section) => {
      const list = nodes.get(section.id) ?? [];
      const plan = plans.get(list) ?? planOf(section, list, isFree);
      plans.set(list, plan);
      return plan;
    });
    return { plans: own, needs };
  });
}

function cheapest(request: Request, goal: Goal): Found[] {
  const searches = plansOf(request, false).map(({ plans, needs }) => new Search(plans, needs, goal));
  const most = Math.max(...searches.map((search) => search.most));
  for (let effort = 0; effort <= most; effort++) {
    const found = searches.flatMap((search) => (search.mayReach(effort) ? search.at(effort) : []));
    if (found.length > 0) return bestFound(found);
  }
  return [];
}

function bestFound(found: readonly Found[]): Found[] {
  const fewest = Math.min(...found.map(({ steps }) => steps.length));
  return found
    .filter(({ steps }) => steps.length === fewest)
    .sort((a, b) => compare(b.score, a.score) || bySteps(a.steps, b.steps))
    .slice(0, MOST_WAYS);
}

function after({ situation }: Request, steps: readonly PathStep[]): Scores {
  return scoresOf(situation.structure.compiled, applySteps(situation.answers, steps), situation.reader);
}

function wayOf(request: Request, found: Found): PathWay {
  const steps = found.steps.map((number) => request.situation.book.stepAt(number));
  const score = scoreIn(after(request, steps), request.section);
  if (!score || compare(ofExact(score.exact), found.score) !== 0)
    throw new Error(`the engine gives ${score?.exact ?? 'no score'}, not ${found.score.toFraction()}`);
  const effort = steps.reduce((all, step) => all + step.effort, 0);
  return { steps, effort, changes: steps.length, score };
}

/** The best that steps can do, whatever they cost, and whose points are missing then. */
function unreachable(
  request: Request,
  goal: Goal,
  known: Pick<Extract<Path, { kind: 'unreachable' }>, 'level' | 'now' | 'needed'>,
): Path {
  const free = plansOf(request, true);
  const best = highest(free, goal.minScored);
  const reason = goal.isReached(highest(free, 0)?.score ?? ZERO) ? 'tooFewSections' : 'points';
  const steps = (best?.steps ?? []).map((number) => request.situation.book.stepAt(number));
  const scores = after(request, steps);
  const lines = scores.lines.filter(
    ({ asked }) => request.section === undefined || asked.section.section.id === request.section,
  );
  const score = scoreIn(scores, request.section) ?? known.now;
  return { kind: 'unreachable', ...known, reason, best: score, held: heldPoints(lines) };
}

/** The best score that steps reach with at least so many scored sections. */
function highest(free: ReturnType<typeof plansOf>, minScored: number): Found | undefined {
  const goal: Goal = { threshold: ofInteger(-1), minScored, anyWay: true, isReached: () => true };
  return free
    .flatMap(({ plans, needs }) => new Search(plans, needs, goal).at(0))
    .sort((a, b) => compare(b.score, a.score) || bySteps(a.steps, b.steps))[0];
}
