import { linkageOf } from '../comparison/linkage-of';
import type { Link, Linkage } from '../comparison/links';
import type { LevelChange } from '../comparison/shapes';
import { translateAnswers } from '../comparison/translate';
import { build } from '../engine/build';
import type { Compiled } from '../engine/compiled';
import { questionsOf } from '../engine/variables';
import { score } from '../score/score';
import type { Score } from '../result';
import type { Answers } from '../schema/answers';
import type { Methodology } from '../schema/methodology';
import { sideOf, type Effect } from './effects';
import { endSections, indexEnd, mayLackIndex, sectionEnd } from './ends';
import { tally, uncertain } from './tally';

/** One end of what the new version would give. */
export interface End {
  score: Score | null;
  /** Against the old version; null where one of the two has no score. */
  level: LevelChange | null;
  /** Of the index, when its level changes: the lines that cause it, largest first; they add up to the change of the index. */
  causes: Effect[];
}

export interface WhatIfTarget {
  before: Score | null;
  /** Every question without an old answer at nothing, and at its full maximum; equal when there is none. */
  low: End;
  high: End;
  /** There may be no score at all: too little may count, or apply. Also true where there is none at either end. */
  mayBeNone: boolean;
}

export interface WhatIf {
  index: WhatIfTarget;
  sections: ({ id: string } & WhatIfTarget)[];
  /** New questions without an old answer that may count, by id. */
  open: string[];
}

/** Two versions made ready for any number of answers. */
export interface WhatIfEngine {
  linkage: Linkage;
  /** One institution's frozen answers to the old version. Pure; never throws. */
  compare(answers: Answers): WhatIf;
}

/**
 * What the new version would give for answers to the old one (issue "What-if"): questions continue each other as given, as
 * the new version declares, or by id. Both versions must have passed `checkMethodology`.
 */
export function whatIf(before: Methodology, after: Methodology, links?: readonly Link[]): WhatIfEngine {
  const linkage =
    linkageOf(before, after, links) ?? (linkageOf(before, after, byId(before, after)) as Linkage);
  const compiled = { before: build(before), after: build(after) };
  return { linkage, compare: (answers) => compare(compiled, linkage, answers) };
}

/** Questions of one id continue each other. */
function byId(before: Methodology, after: Methodology): Link[] {
  const old = new Set(questionsOf(before).map(({ id }) => id));
  return questionsOf(after).flatMap(({ id }): Link[] =>
    old.has(id) ? [{ kind: 'rescaled', from: [id], to: [id] }] : [],
  );
}

interface Both {
  before: Compiled;
  after: Compiled;
}

function compare(compiled: Both, linkage: Linkage, answers: Answers): WhatIf {
  const before = score(compiled.before, answers);
  const translation = translateAnswers(linkage, answers);
  const after = score(compiled.after, translation.answers);
  const open = openQuestions(compiled.after, translation.linkedAfter);
  const lines = tally(after, compiled.after, open);
  const names = uncertain(compiled.after, open);
  const [low, high] = [endSections(after, lines, names, 'low'), endSections(after, lines, names, 'high')];
  const old = sideOf(before.sections, before.questions, newName(linkage));
  const { methodology } = compiled.after;
  const scored = methodology.sections.filter((section) => section.scoring);
  return {
    index: {
      before: before.index.score,
      low: indexEnd(methodology, before.index.score, old, low),
      high: indexEnd(methodology, before.index.score, old, high),
      mayBeNone: mayLackIndex(low, methodology.index.minScoredSections),
    },
    sections: scored.map((section) => {
      const first = before.sections.find((one) => one.id === section.id)?.score ?? null;
      const end = (side: typeof low) => sectionEnd(methodology, section, first, side.all);
      const mayBeNone = !low.sure.has(section.id);
      return { id: section.id, before: first, low: end(low), high: end(high), mayBeNone };
    }),
    open: lines
      .filter((line) => line.open && open.has(line.id))
      .map(({ id }) => id)
      .sort(),
  };
}

/** Questions that no link carries an answer to; one that was asked and left unanswered is not open. */
const openQuestions = ({ questions }: Compiled, linked: ReadonlySet<string>): Set<string> =>
  new Set(questions.map(({ question }) => question.id).filter((id) => !linked.has(id)));

/** An old question under the name of the one that continues it, where there is exactly one. */
function newName({ usable }: Linkage): (id: string) => string {
  const single = usable.filter(({ link }) => link.from.length === 1 && link.to.length === 1);
  const names = new Map(single.map(({ link }) => [link.from[0] ?? '', link.to[0] ?? '']));
  return (id) => names.get(id) ?? `old ${id}`;
}
