import { exactText, ofExact } from '../exact/exact';
import type { Exact, Result, Score } from '../result';
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
 * What changed for one institution between two rounds, and how much of it is real (DESIGN, "Comparison, exactly"):
 * I_B − I_A = real + rescaling + scope, exactly, for the index and for every section.
 * @param linkage how the questions of the two versions continue each other (`linkVersions`); null when nobody says.
 */
export function compareInstitution(
  before: Standing,
  after: Standing,
  linkage: Linkage | null,
): InstitutionChange {
  const split = splitInParts(before, after, linkage);
  const steps = 'steps' in split ? split.steps : split;
  const ids = new Set([...after.scores.sections, ...before.scores.sections].map(({ id }) => id));
  return {
    index: scoreChange(
      before.scores.index.score,
      after.scores.index.score,
      partsOf(steps, (one) => one.index),
    ),
    sections: [...ids].map((id) => ({
      id,
      ...scoreChange(
        scoreOf(before.scores, id),
        scoreOf(after.scores, id),
        partsOf(steps, (one) => one.sections.get(id) ?? null),
      ),
    })),
    comparability: 'steps' in split ? split.comparability : null,
    lost: 'steps' in split ? split.translation.lost : [],
  };
}

const scoreOf = ({ sections }: Scores, id: string): Score | null =>
  sections.find((section) => section.id === id)?.score ?? null;

type Split = { steps: Steps; translation: Translation; comparability: Exact } | Refusal;

function splitInParts(before: Standing, after: Standing, linkage: Linkage | null): Split {
  if (!before.answered || !after.answered) return refuse('onlyScores');
  if (!linkage) return refuse('noLinks');
  const translation = translateAnswers(linkage, before.answered.answers);
  const { linkedBefore, linkedAfter, answers } = translation;
  const translated: Result = after.answered.engine.score(answers);
  return {
    translation,
    comparability: weightCarried(after.answered.result, linkedAfter),
    steps: {
      before: restrict(before.answered.result, linkedBefore),
      translated: restrict(translated, linkedAfter),
      after: restrict(after.answered.result, linkedAfter),
    },
  };
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
