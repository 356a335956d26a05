import type { LevelRow, LevelTable, Refusal, RoundsChange } from '@briedums/methodology';
import type { Speech } from './speech';
import { table } from './table';

const ARROWS = { up: '↑', down: '↓' };
const LEVELS = [0, 1, 2, 3, 4, 5];

/** Levels round by round, then the last two rounds in parts, or why they are not compared. */
export function compareTable(
  levels: readonly LevelTable[],
  change: RoundsChange | null,
  refused: Refusal | null,
  speech: Speech,
): string {
  return [
    levelText(levels, speech),
    ...(refused ? [speech.of(refused.message)] : []),
    ...(change ? changeTexts(change, speech) : []),
  ].join('\n\n');
}

function levelText(tables: readonly LevelTable[], speech: Speech): string {
  const rows = tables.flatMap(({ target, group, rows: own }) =>
    own.map((row) => [
      speech.target(target),
      group ?? speech.word('common.all'),
      row.round,
      `${row.n ?? '–'}`,
      speech.number(row.mean),
      speech.number(row.meanChange),
      ...LEVELS.map((level) => cell(row, level, speech)),
    ]),
  );
  return table([speech.heads('compare.levelHeads'), ...rows]);
}

/** A question mark where the rounding of printed shares could turn the arrow. */
function cell({ shares, marks, firstReached }: LevelRow, level: number, speech: Speech): string {
  if (!shares) return '–';
  const mark = marks?.[level];
  const arrow = mark?.direction ? ARROWS[mark.direction] : '';
  const doubt = mark?.certain === false ? '?' : '';
  return `${speech.number(shares[level], 0)}${arrow}${doubt}${firstReached?.[level] ? '☆' : ''}`;
}

function changeTexts({ members, left, groups, linkage }: RoundsChange, speech: Speech): string[] {
  const rows = members.map((member) => memberRow(member, speech));
  const links = (linkage?.refused ?? []).map(({ link, message }) =>
    speech.word('compare.refusedLink', {
      from: link.from.join(', '),
      to: link.to.join(', '),
      why: speech.of(message),
    }),
  );
  return [
    table([speech.heads('compare.memberHeads'), ...rows]),
    ...(members.some(({ synthetic }) => synthetic) ? [speech.word('compare.synthetic')] : []),
    ...(left.length > 0 ? [speech.word('compare.left', { ids: left.join(', ') })] : []),
    ...links,
    table([speech.heads('compare.groupHeads'), ...groupRows(groups, speech)]),
  ];
}

function memberRow({ id, change, refused, synthetic }: RoundsChange['members'][number], speech: Speech) {
  const { before, after, change: total, parts, level, refused: partly } = change?.index ?? {};
  const why = refused ?? partly;
  return [
    synthetic ? `${id} *` : id,
    ...[before, after, total, parts?.real, parts?.rescaling, parts?.scope].map((value) =>
      speech.number(value),
    ),
    speech.number(change?.comparability, 2),
    level ? `${level.before} → ${level.after}` : '–',
    why ? speech.of(why.message) : '',
  ];
}

const groupRows = (groups: RoundsChange['groups'], speech: Speech): string[][] =>
  groups.flatMap(({ group, targets }) =>
    targets.map(({ target, n, before, after, change, parts }) => [
      group ?? speech.word('common.all'),
      speech.target(target),
      `${n.before}/${n.after}/${n.both}`,
      ...[before, after, change].map((value) => speech.number(value)),
      ...[parts?.real, parts?.rescaling, parts?.scope, parts?.unsplit, parts?.composition].map((value) =>
        speech.number(value),
      ),
    ]),
  );
