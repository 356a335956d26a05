import { compare, ofExact, ofInteger, ZERO, type Rational } from '../exact/exact';
import { build } from '../engine/build';
import type { Score } from '../result';
import type { Answers } from '../schema/answers';
import type { Methodology } from '../schema/methodology';
import { applySteps } from './apply-steps';
import { choicesOf } from './components';
import { ANYTHING, goalOf } from './goal';
import { heldPoints } from './held';
import { bySteps, MOST_WAYS, type Outcome } from './outcomes';
import type { RawSection } from './plan';
import { scoresOf, type Scores } from './rescore';
import { scenariosOf } from './scenarios';
import { Search, type Found, type Goal } from './search';
import { situationOf, type Situation } from './situation';
import { structureOf, type Structure } from './structure';
import type { Path, PathTarget, PathWay } from './types';

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

/** One request: the scores that matter now and how to read the wanted one. */
interface Request {
  structure: Structure;
  answers: Answers;
  scores: Scores;
  section: string | undefined;
}

const scoreIn = ({ sections, index }: Scores, section: string | undefined): Score | null =>
  section === undefined ? index.score : (sections.find(({ id }) => id === section)?.score ?? null);

function findPath(structure: Structure, answers: Answers, { section, level: wanted }: PathTarget): Path {
  const { methodology } = structure.compiled;
  checkTarget(methodology, section, wanted);
  const scores = scoresOf(structure.compiled, answers);
  const now = scoreIn(scores, section);
  if (!now) return { kind: 'noScore' };
  const level = wanted ?? now.next?.level;
  if (level === undefined || now.level >= level) return { kind: 'reached', level: level ?? now.level, now };
  const minScored = section === undefined ? methodology.index.minScoredSections : 1;
  const goal = goalOf(methodology, now.limits, level, minScored);
  const request = { structure, answers, scores, section };
  const situation = situationOf(structure, answers);
  const choices = choicesOf(situation);
  const found = cheapest(request, choices, goal);
  if (found.length > 0)
    return { kind: 'found', level, now, ways: found.map((way) => wayOf(request, situation, way)) };
  return unreachable(request, situation, choices, { level, now, needed: goal.needed });
}

function checkTarget(
  { sections }: Methodology,
  section: string | undefined,
  level: number | undefined,
): void {
  if (section !== undefined && !sections.some(({ id, scoring }) => id === section && scoring))
    throw new RangeError(`${section} is not a scored section`);
  if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 5))
    throw new RangeError(`there is no level ${level}`);
}

/** The sections that the wanted score is made of. */
function sectionsOf({ scores, section }: Request): RawSection[] {
  return scores.sums
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

function cheapest(request: Request, choices: readonly Outcome[][], goal: Goal): Found[] {
  const searches = scenariosOf(sectionsOf(request), choices).map((plans) => new Search(plans, goal));
  const most = Math.max(...searches.map((search) => search.total.length));
  for (let effort = 0; effort < most; effort++) {
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

function wayOf({ structure, answers, section }: Request, { book }: Situation, found: Found): PathWay {
  const steps = found.steps.map((number) => book.stepAt(number));
  const score = scoreIn(scoresOf(structure.compiled, applySteps(answers, steps)), section);
  if (!score || compare(ofExact(score.exact), found.score) !== 0)
    throw new Error(`the engine gives ${score?.exact ?? 'no score'}, not ${found.score.toFraction()}`);
  const effort = steps.reduce((all, step) => all + step.effort, 0);
  return { steps, effort, changes: steps.length, score };
}

/** The best that steps can do, whatever they cost, and whose points are missing then. */
function unreachable(
  request: Request,
  situation: Situation,
  choices: readonly Outcome[][],
  known: Pick<Extract<Path, { kind: 'unreachable' }>, 'level' | 'now' | 'needed'>,
): Path {
  const free = choices.map((choice) => choice.map((outcome) => ({ ...outcome, effort: 0 })));
  const found = scenariosOf(sectionsOf(request), free).flatMap((plans) => new Search(plans, ANYTHING).at(0));
  const best = found.reduce((a, b) => (higher(b.score, a.score) ? b : a));
  const steps = best.steps.map((number) => situation.book.stepAt(number));
  const scores = scoresOf(request.structure.compiled, applySteps(request.answers, steps));
  const lines = scores.lines.filter(
    ({ asked }) => request.section === undefined || asked.section.section.id === request.section,
  );
  const score = scoreIn(scores, request.section) ?? known.now;
  return { kind: 'unreachable', ...known, best: score, held: heldPoints(lines) };
}

const higher = (a: Rational, b: Rational): boolean => compare(a, b) > 0;
