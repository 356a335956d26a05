import type { Exact, QuestionLine, Score } from '../result';
import type { Methodology } from '../schema/methodology';
import { cutBy, type Cut } from './cuts';
import { figuresOf, type Figures } from './figures';
import { figure } from './figure';
import { groupIn, type GroupName } from './groups';
import { namedIn, type Kept, type Named } from './kept';
import { leadersOf, type Leaders } from './leaders';
import { placesOf, rankingOf, type Ranked } from './rank';
import { Sample, type SampleCount } from './sample';
import { statisticsSettings, type StatisticsOptions, type StatisticsSettings } from './settings';
import { questionStates } from './strengths';
import { nearMiss } from './top';

/** An institution as statistics take it; a `Result` and `SectionScores` have what is needed of scores. */
export interface StatisticsMember {
  id: string;
  index: { score: Score | null };
  sections: readonly { id: string; score: Score | null }[];
  /** For the strengths of leaders; absent or empty where only scores are known. */
  questions?: readonly Pick<QuestionLine, 'id' | 'section' | 'counted' | 'points' | 'max'>[];
  attributes?: Readonly<Record<string, string>>;
}

/** The place of an institution; `place` with ties as declared, a whole number or a half. */
export interface RankedScore {
  id: string;
  exact: Exact;
  rounded: string;
  level: number;
  place: Exact;
}

export interface TargetStatistics extends Figures, Named {
  /** `index`, or a section by id. */
  target: string;
  /** Everybody with a score, the best first. */
  ranks: RankedScore[];
  leaders: Leaders;
  cuts: Cut[];
}

export interface StatisticsSummary {
  n: number;
  settings: StatisticsSettings;
  sample: SampleCount[];
  targets: TargetStatistics[];
}

/** Takes institutions one by one; of each only scores, groups and a byte per question are kept. */
export interface ScoreStatistics {
  add(member: StatisticsMember): void;
  /** The same for any order in which institutions came. */
  summary(): StatisticsSummary;
}

interface Collected {
  target: string;
  scores: Kept[];
}

/**
 * The statistics of a round: of the index and every section, of all and by group (published reports, overall index and
 * sections). Throws a RangeError for options that are none (`StatisticsOptions`).
 */
export function scoreStatistics(methodology: Methodology, options: StatisticsOptions = {}): ScoreStatistics {
  const settings = statisticsSettings(methodology, options);
  const questions = questionsOf(methodology);
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const collected = settings.targets.map((target): Collected => ({ target, scores: [] }));
  const groups = settings.by.map((attribute) => ({ attribute, values: [] as GroupName[] }));
  const sample = new Sample();
  const states: Uint8Array[] = [];
  return {
    add(member) {
      for (const one of collected) collect(one, member, states.length, settings);
      for (const { attribute, values } of groups) values.push(groupIn(member.attributes ?? {}, attribute));
      sample.add(member.attributes ?? {});
      states.push(questionStates(places, member.questions ?? []));
    },
    summary: () => ({
      n: states.length,
      settings,
      sample: sample.counts(),
      targets: collected.map((one) => {
        const ranking = rankingOf(one.scores);
        const figures = figuresOf(ranking, states.length, settings);
        return {
          target: one.target,
          ...figures,
          ranks: ranksIn(ranking, settings),
          ...namedIn(ranking, settings),
          leaders: leadersOf(one.target, ranking, { questions, states }, settings),
          cuts: groups.map(({ attribute, values }) => cutBy(attribute, values, ranking, figures, settings)),
        };
      }),
    }),
  };
}

function collect(
  to: Collected,
  member: StatisticsMember,
  number: number,
  settings: StatisticsSettings,
): void {
  const score = scoreIn(member, to.target);
  if (!score) return;
  const { id } = member;
  const near = nearMiss(id, score, settings.near);
  to.scores.push({ id, exact: score.exact, level: score.level, member: number, near });
}

const scoreIn = ({ index, sections }: StatisticsMember, target: string): Score | null =>
  target === 'index' ? index.score : (sections.find(({ id }) => id === target)?.score ?? null);

function ranksIn(ranking: readonly Ranked<Kept>[], { ties, decimals }: StatisticsSettings): RankedScore[] {
  const places = placesOf(ranking, ties);
  return ranking.map(({ id, exact, level }, i) => ({
    id,
    ...figure(exact, decimals),
    level,
    place: places[i] ?? '',
  }));
}

/** The questions of scored sections, in the order of the document. */
const questionsOf = ({ sections }: Methodology): { id: string; section: string }[] =>
  sections.flatMap(({ id: section, scoring, subsections }) =>
    scoring ? subsections.flatMap((part) => part.questions.map(({ id }) => ({ id, section }))) : [],
  );
