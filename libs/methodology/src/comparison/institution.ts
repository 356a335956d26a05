import { exactText, ofExact } from '../exact/exact';
import type { Engine, Exact, Score } from '../result';
import { levelChange } from './level-change';
import type { Linkage } from './links';
import { refuse, type Refusal } from './refusal';
import { restrict, weightCarried, type Restricted } from './restrict';
import type { InstitutionChange, Parts, ScoreChange, Scores, Standing } from './shapes';
import { translateAnswers, type Translation } from './translate';

/** The three scores over linked questions between which the parts lie. */
interface Steps {
  before: Restricted;
  translated: Restricted;
  after: Restricted;
}

/**
 * All that a later round needs of an institution's earlier one: its scores, and those over linked questions that do not hang on
 * the later answers. Small, so that a whole round of them can be kept while the later one is read.
 */
export interface Earlier {
  scores: Scores;
  split: EarlierSteps | Refusal;
}
type EarlierSteps = Pick<Steps, 'before' | 'translated'> & Pick<Translation, 'linkedAfter' | 'lost'>;

/** @param linkage null when nobody says how the versions continue each other. @param engine of the later version. */
export function earlierOf({ scores, answered }: Standing, linkage: Linkage | null, engine: Engine): Earlier {
  const kept = scoresOnly(scores);
  if (!answered) return { scores: kept, split: refuse('onlyScores') };
  if (!linkage) return { scores: kept, split: refuse('noLinks') };
  const { linkedBefore, linkedAfter, answers, lost } = translateAnswers(linkage, answered.answers);
  const before = restrict(answered.result, linkedBefore);
  const translated = restrict(engine.score(answers), linkedAfter);
  return { scores: kept, split: { before, translated, linkedAfter, lost } };
}

/** A result without its lines and ledger. */
const scoresOnly = ({ index, sections }: Scores): Scores => ({
  index,
  sections: sections.map(({ id, score }) => ({ id, score })),
});

/**
 * What changed for one institution between two rounds, and how much of it is real (DESIGN, "Comparison, exactly"):
 * I_B − I_A = real + rescaling + scope, exactly, for the index and for every section.
 */
export function changeSince({ scores, split }: Earlier, after: Standing): InstitutionChange {
  const steps = stepsOf(split, after);
  const ids = new Set([...after.scores.sections, ...scores.sections].map(({ id }) => id));
  return {
    index: scoreChange(
      scores.index.score,
      after.scores.index.score,
      partsOf(steps, (one) => one.index),
    ),
    sections: [...ids].map((id) => ({
      id,
      ...scoreChange(
        scoreOf(scores, id),
        scoreOf(after.scores, id),
        partsOf(steps, (one) => one.sections.get(id) ?? null),
      ),
    })),
    comparability: 'code' in steps ? null : steps.comparability,
    lost: 'code' in steps ? [] : steps.lost,
  };
}

/**
 * The same of two standings at once.
 * @param linkage how the questions of the two versions continue each other (`linkVersions`); null when nobody says.
 */
export function compareInstitution(
  before: Standing,
  after: Standing,
  linkage: Linkage | null,
): InstitutionChange {
  const { scores } = before;
  const earlier = after.answered
    ? earlierOf(before, linkage, after.answered.engine)
    : { scores, split: refuse('onlyScores') };
  return changeSince(earlier, after);
}

const scoreOf = ({ sections }: Scores, id: string): Score | null =>
  sections.find((section) => section.id === id)?.score ?? null;

type AllSteps = Steps & Pick<InstitutionChange, 'lost'> & { comparability: Exact };

function stepsOf(split: Earlier['split'], { answered }: Standing): AllSteps | Refusal {
  if (!answered) return refuse('onlyScores');
  if ('code' in split) return split;
  const { linkedAfter, ...rest } = split;
  const after = restrict(answered.result, linkedAfter);
  return { ...rest, after, comparability: weightCarried(answered.result, linkedAfter) };
}

type PartsFor = (before: Exact, after: Exact) => Parts | Refusal;

/** The parts between two scores, with the step of each taken from the restricted scores. */
function partsOf(steps: Steps | Refusal, of: (scores: Restricted) => Exact | null): PartsFor {
  return (first, last) => {
    if ('code' in steps) return steps;
    const [a, t, b] = [of(steps.before), of(steps.translated), of(steps.after)];
    if (a === null || t === null || b === null) return refuse('nothingLinked');
    const scope = difference(last, b).add(difference(a, first));
    return {
      real: exactText(difference(b, t)),
      rescaling: exactText(difference(t, a)),
      scope: exactText(scope),
    };
  };
}

const difference = (later: Exact, earlier: Exact) => ofExact(later).sub(ofExact(earlier));

function scoreChange(before: Score | null, after: Score | null, parts: PartsFor): ScoreChange {
  const known = { before: before?.exact ?? null, after: after?.exact ?? null };
  if (!before || !after) {
    const refused = refuse(before ? 'noScoreAfter' : 'noScoreBefore');
    return { ...known, change: null, parts: null, level: null, refused };
  }
  const found = parts(before.exact, after.exact);
  const refused = 'code' in found ? found : null;
  return {
    ...known,
    change: exactText(difference(after.exact, before.exact)),
    parts: 'code' in found ? null : found,
    level: levelChange(before, after),
    refused,
  };
}
