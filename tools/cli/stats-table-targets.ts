import type { Methodology, TargetStatistics } from '@briedums/methodology';
import type { Speech } from './speech';

type Rows = string[][];
type Cut = TargetStatistics['cuts'][number];

/** Only where leaders are those of a level: they may be more than the first places. */
export const fromLevelRows = ({ target, leaders: { rule, ids } }: TargetStatistics, speech: Speech): Rows =>
  'fromLevel' in rule ? [[speech.target(target), `${ids.length}`, ids.join(', ')]] : [];

/** Groups by their mean, with how far apart the ends of each are, and the mean of their means. */
export function groupRows({ target, cuts }: TargetStatistics, speech: Speech): Rows {
  const name = speech.target(target);
  return cuts.flatMap(({ attribute, means, spreads }) => [
    ...means.groups.map(({ group, rounded, rank }) => [
      name,
      `${attribute} ${group ?? '–'}`,
      speech.decimal(rounded),
      `${rank}`,
      ...spreadCells(
        spreads.find((one) => one.group === group),
        speech,
      ),
    ]),
    [
      name,
      speech.word('stats.meanOfMeans', { attribute }),
      means.meanOfMeans ? speech.decimal(means.meanOfMeans.rounded) : '–',
      ...Array.from({ length: 5 }, () => ''),
    ],
  ]);
}

function spreadCells(spread: Cut['spreads'][number] | undefined, { decimal }: Speech): string[] {
  if (!spread) return [];
  const ends = [spread.best, spread.worst].map(({ id, rounded }) => `${id} ${decimal(rounded)}`);
  return [decimal(spread.rounded), `${spread.rank}`, ...ends];
}

export const codesOf = ({ sections }: Methodology): Map<string, string> =>
  new Map(
    sections.flatMap(({ subsections }) =>
      subsections.flatMap(({ questions }) => questions.map(({ id, code }) => [id, code] as const)),
    ),
  );

export const strengthRows =
  (codes: ReadonlyMap<string, string>) =>
  ({ target, leaders }: TargetStatistics, speech: Speech): Rows =>
    leaders.strengths.map(({ question, leaders: own, others, difference }) => [
      speech.target(target),
      `${codes.get(question) ?? question} (${question})`,
      ...[own, others].map(({ rounded, base }) =>
        speech.word('stats.shareOf', { share: rounded ?? '–', n: base }),
      ),
      speech.number(difference),
    ]);
