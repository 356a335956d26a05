import type { Engine, Score } from '../result';
import type { Answers } from '../schema/answers';
import type { Methodology } from '../schema/methodology';
import { scoreSections } from '../score/index-score';
import { levelRules } from '../score/level';
import type { LevelCounts } from './level-shares';
import type { Scores, Standing } from './shapes';
import type { Scale } from './synthetic';

/** An institution in a round: its frozen answers, or its section scores where only these are known. */
export interface Member {
  id: string;
  /** Names of the groups it belongs to, besides all. */
  groups?: readonly string[];
  answers?: Answers;
  /** Section id → score 0 to 100 as a decimal or exact text, null where it has none. */
  sections?: Readonly<Record<string, string | null>>;
}

/** A round of which the scores of single institutions are known. */
export interface ScoredRound {
  id: string;
  /** The day on which its institutions stood as they are named, `2022-08-31`. */
  date: string;
  methodology: Methodology;
  members: readonly Member[];
}

/** A round without its members, which come one at a time. */
export type RoundHead = Omit<ScoredRound, 'members'>;

/** What is printed of a target (`index` or a section) for all, or for one group. */
export interface Summary {
  target: string;
  group?: string;
  /** Decimal or exact text. */
  mean?: string;
  n?: number;
  levels?: LevelCounts;
}

/** A past round of which only summaries are known. */
export interface SummaryRound {
  id: string;
  date: string;
  summaries: readonly Summary[];
}

export type Round = ScoredRound | SummaryRound;

export const isScored = <R extends RoundHead>(round: R | SummaryRound): round is R => 'methodology' in round;

/** How a member stands. Throws for section scores that the version does not take (see `scoreSections`). */
export function standingOf(engine: Engine, { answers, sections }: Member): Standing {
  if (!answers) return { scores: scoreSections(engine.methodology, sections ?? {}) };
  const result = engine.score(answers);
  return { scores: result, answered: { engine, answers, result } };
}

/** `index` and the scored sections of a version. */
export const targetsOf = ({ sections }: Methodology): string[] => [
  'index',
  ...sections.filter((section) => section.scoring).map((section) => section.id),
];

export function scaleOf(methodology: Methodology): Scale {
  const limits = new Map<string, readonly string[]>([['index', methodology.index.limits]]);
  for (const { id, scoring } of methodology.sections) if (scoring) limits.set(id, scoring.limits);
  return { rules: levelRules(methodology), limits: (target) => limits.get(target) ?? null };
}

export const scoreIn = ({ index, sections }: Scores, target: string): Score | null =>
  target === 'index' ? index.score : (sections.find((section) => section.id === target)?.score ?? null);
