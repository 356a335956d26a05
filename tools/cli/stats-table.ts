import {
  roundHalfUp,
  type FunnelStep,
  type Methodology,
  type StatisticsSummary,
  type TargetStatistics,
} from '@briedums/methodology';
import { table } from './table';

type Summary = StatisticsSummary & { funnel: FunnelStep[] | null };
type Rows = string[][];

/** Everything that `stats` finds but the places of all, as tables under each other; what is empty is left out. */
export function statsTable(methodology: Methodology, summary: Summary): string {
  const { sample, targets, funnel, settings } = summary;
  const parts = targets.flatMap(partsOf);
  const each = (rows: (target: TargetStatistics) => Rows) => targets.flatMap(rows);
  return [
    titled('Sample', ['attribute', 'value', 'n', '%'], sample.flatMap(sampleRows)),
    titled('Participation', ['step', 'n', '% of invited', 'lost', 'missing'], (funnel ?? []).map(funnelRow)),
    titled('Scores', FIGURES, parts.map(figureRow)),
    titled(`Levels, base: ${settings.base}`, LEVELS, parts.map(levelRow)),
    titled('Leaders', ['target', 'group', 'place', 'id', 'score', 'level'], parts.flatMap(topRows)),
    titled(`At level ${settings.leadersFrom} or above`, ['target', 'n', 'who'], each(fromLevelRows)),
    titled(`Up to ${settings.near} below the next level`, NEAR, each(nearRows)),
    titled('Largest gaps between neighbours', ['target', 'gap', 'above', 'below'], each(gapRows)),
    titled('Groups', GROUPS, each(groupRows)),
    titled('Strengths of leaders', STRENGTHS, each(strengthRows(codesOf(methodology)))),
    parts.some(({ small }) => small) ? `* fewer than ${settings.small}: figures are only illustrative` : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const titled = (title: string, head: string[], rows: Rows): string =>
  rows.length === 0 ? '' : `${title}\n${table([head, ...rows])}`;

/** All, and every group. */
function partsOf(target: TargetStatistics) {
  const groups = target.cuts.flatMap(({ attribute, groups: found }) =>
    found.map((group) => ({
      ...group,
      target: target.target,
      label: `${attribute} ${group.group ?? '–'}${group.small ? '*' : ''}`,
    })),
  );
  return [{ ...target, label: 'all', small: false }, ...groups];
}
type Part = ReturnType<typeof partsOf>[number];

const text = (figure: { rounded: string } | null): string => figure?.rounded ?? '–';

const sampleRows = ({ attribute, values }: StatisticsSummary['sample'][number]): Rows =>
  values.map(({ value, count, rounded }) => [attribute, value ?? '–', `${count}`, rounded ?? '–']);

const funnelRow = ({ step, ofInvited, lost, missing }: FunnelStep): string[] => [
  step,
  `${ofInvited.count}`,
  ofInvited.rounded ?? '–',
  `${lost}`,
  `${missing}`,
];

const FIGURES = ['target', 'group', 'n', 'scored', 'mean', 'median', 'Q1', 'Q3', 'min', 'max', 'most at'];

function figureRow(part: Part): string[] {
  const { target, label, n, scored, mean, median, lowerQuartile, upperQuartile, min, max, modal } = part;
  const numbers = [mean, median, lowerQuartile, upperQuartile, min, max].map(text);
  const most = modal ? `L${modal.levels.join(' L')} (${modal.rounded} %)` : '–';
  return [target, label, `${n}`, `${scored}`, ...numbers, most];
}

const LEVELS = ['target', 'group', 'base', '0 %', 'L1', 'L2', 'L3', 'L4', 'L5', 'none'];

const levelRow = ({ target, label, distribution }: Part): string[] => [
  target,
  label,
  `${distribution.n}`,
  ...distribution.classes.map(({ count, rounded }) =>
    rounded === null ? `${count}` : `${count} (${rounded} %)`,
  ),
];

const topRows = ({ target, label, top }: Part): Rows =>
  top.members.map(({ id, rounded, level, rank }) => [target, label, `${rank}`, id, rounded, `L${level}`]);

/** Only where leaders are those of a level: they may be more than the first places. */
const fromLevelRows = ({ target, leaders: { rule, ids } }: TargetStatistics): Rows =>
  'fromLevel' in rule ? [[target, `${ids.length}`, ids.join(', ')]] : [];

const NEAR = ['target', 'id', 'score', 'level', 'distance'];

const nearRows = ({ target, near }: TargetStatistics): Rows =>
  near.map(({ id, rounded, level, next, distance }) => [
    target,
    id,
    rounded,
    `L${level} → L${next}`,
    distance,
  ]);

const gapRows = ({ target, gaps }: TargetStatistics): Rows =>
  gaps.map(({ rounded, above, below }) => [
    target,
    rounded,
    `${above.id} ${above.rounded}`,
    `${below.id} ${below.rounded}`,
  ]);

const GROUPS = ['target', 'group', 'mean', 'place', 'difference', 'place', 'best', 'worst'];

const groupRows = ({ target, cuts }: TargetStatistics): Rows =>
  cuts.flatMap(({ attribute, means, spreads }) => [
    ...means.groups.map(({ group, rounded, rank }) => {
      const spread = spreads.find((one) => one.group === group);
      return [
        target,
        `${attribute} ${group ?? '–'}`,
        rounded,
        `${rank}`,
        ...(spread
          ? [
              spread.rounded,
              `${spread.rank}`,
              ...[spread.best, spread.worst].map((end) => `${end.id} ${end.rounded}`),
            ]
          : []),
      ];
    }),
    [target, `${attribute}: mean of means`, text(means.meanOfMeans), '', '', '', '', ''],
  ]);

const STRENGTHS = ['target', 'question', 'leaders', 'others', 'difference'];

const codesOf = ({ sections }: Methodology): Map<string, string> =>
  new Map(
    sections.flatMap(({ subsections }) =>
      subsections.flatMap(({ questions }) => questions.map(({ id, code }) => [id, code] as const)),
    ),
  );

const strengthRows =
  (codes: ReadonlyMap<string, string>) =>
  ({ target, leaders }: TargetStatistics): Rows =>
    leaders.strengths.map(({ question, leaders: own, others, difference }) => [
      target,
      `${codes.get(question) ?? question} (${question})`,
      `${own.rounded} % of ${own.base}`,
      `${others.rounded} % of ${others.base}`,
      roundHalfUp(difference, 1),
    ]);
