import type { FunnelStep, Methodology, StatisticsSummary, TargetStatistics } from '@briedums/methodology';
import type { Speech } from './speech';
import { codesOf, fromLevelRows, groupRows, strengthRows } from './stats-table-targets';
import { table } from './table';

type Summary = StatisticsSummary & { funnel: FunnelStep[] | null };
type Rows = string[][];
type Titled =
  | 'sample'
  | 'participation'
  | 'scores'
  | 'levels'
  | 'leaders'
  | 'fromLevel'
  | 'near'
  | 'gaps'
  | 'groups'
  | 'strengths';

/** Everything that `stats` finds but the places of all, as tables under each other; what is empty is left out. */
export function statsTable(methodology: Methodology, summary: Summary, speech: Speech): string {
  const { sample, targets, funnel, settings } = summary;
  const titled = (name: Titled, rows: Rows, params = {}): string =>
    rows.length === 0
      ? ''
      : `${speech.word(`stats.${name}`, params)}\n${table([speech.heads(`stats.${name}Heads`), ...rows])}`;
  const parts = targets.flatMap((target) => partsOf(target, speech));
  const of = (rows: (part: Part, speech: Speech) => Rows) => parts.flatMap((part) => rows(part, speech));
  const each = (rows: (target: TargetStatistics, speech: Speech) => Rows) =>
    targets.flatMap((target) => rows(target, speech));
  const base = speech.word(settings.base === 'all' ? 'common.all' : 'stats.scored');
  return [
    titled('sample', sample.flatMap(sampleRows)),
    titled(
      'participation',
      (funnel ?? []).map((step) => funnelRow(step, speech)),
    ),
    titled('scores', of(figureRows)),
    titled('levels', of(levelRows), { base }),
    titled('leaders', of(topRows)),
    titled('fromLevel', each(fromLevelRows), { level: settings.leadersFrom }),
    titled('near', of(nearRows), { near: speech.decimal(settings.near) }),
    titled('gaps', of(gapRows)),
    titled('groups', each(groupRows)),
    titled('strengths', each(strengthRows(codesOf(methodology)))),
    parts.some(({ small }) => small) ? speech.word('stats.small', { n: settings.small }) : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** All, and every group. */
function partsOf(target: TargetStatistics, speech: Speech) {
  const name = speech.target(target.target);
  const groups = target.cuts.flatMap(({ attribute, groups: found }) =>
    found.map((group) => ({
      ...group,
      target: name,
      label: `${attribute} ${group.group ?? '–'}${group.small ? '*' : ''}`,
    })),
  );
  return [{ ...target, target: name, label: speech.word('common.all'), small: false }, ...groups];
}
type Part = ReturnType<typeof partsOf>[number];

const sampleRows = ({ attribute, values }: StatisticsSummary['sample'][number]): Rows =>
  values.map(({ value, count, rounded }) => [attribute, value ?? '–', `${count}`, rounded ?? '–']);

const funnelRow = ({ step, ofInvited, lost, missing }: FunnelStep, speech: Speech): string[] => [
  speech.word(`stats.${step}`),
  `${ofInvited.count}`,
  ofInvited.rounded ?? '–',
  `${lost}`,
  `${missing}`,
];

function figureRows(part: Part, { decimal }: Speech): Rows {
  const { target, label, n, scored, mean, median, lowerQuartile, upperQuartile, min, max, modal } = part;
  const numbers = [mean, median, lowerQuartile, upperQuartile, min, max].map((figure) =>
    figure ? decimal(figure.rounded) : '–',
  );
  const most = modal ? `L${modal.levels.join(' L')} (${modal.rounded} %)` : '–';
  return [[target, label, `${n}`, `${scored}`, ...numbers, most]];
}

const levelRows = ({ target, label, distribution }: Part): Rows => [
  [
    target,
    label,
    `${distribution.n}`,
    ...distribution.classes.map(({ count, rounded }) =>
      rounded === null ? `${count}` : `${count} (${rounded} %)`,
    ),
  ],
];

const topRows = ({ target, label, top }: Part, { decimal }: Speech): Rows =>
  top.members.map(({ id, rounded, level, rank }) => [
    target,
    label,
    `${rank}`,
    id,
    decimal(rounded),
    `L${level}`,
  ]);

const nearRows = ({ target, label, near }: Part, { decimal }: Speech): Rows =>
  near.map(({ id, rounded, level, next, distance }) => [
    target,
    label,
    id,
    decimal(rounded),
    `L${level} → L${next}`,
    decimal(distance),
  ]);

const gapRows = ({ target, label, gaps }: Part, { decimal }: Speech): Rows =>
  gaps.map(({ rounded, above, below }) => [
    target,
    label,
    decimal(rounded),
    `${above.id} ${decimal(above.rounded)}`,
    `${below.id} ${decimal(below.rounded)}`,
  ]);
