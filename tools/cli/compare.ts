import type { LevelRow, LevelTable, RoundsChange } from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { compareRead } from './compare-read';
import { writeLine, type Io } from './io';
import { readRounds } from './rounds';
import { shown, table } from './table';

/** Rounds over time, and the last two in parts. Exit code 1: something could not be compared; the output says why. */
export async function compare(options: Arguments, io: Io): Promise<number> {
  const read = await readRounds(needed(options.rounds, 'rounds'), io.stdin);
  const { levels, change, refused } = await compareRead(read);
  const written = change && { ...change, linkage: change.linkage && { refused: change.linkage.refused } };
  const text = options.table
    ? [levelText(levels), refused?.message.en ?? '', change ? changeText(change) : '']
        .filter(Boolean)
        .join('\n\n')
    : JSON.stringify({ levels, change: written, refused }, null, 2);
  await writeLine(io.stdout, text);
  return refused || (change && isPartial(change)) ? 1 : 0;
}

const isPartial = ({ members, linkage }: RoundsChange): boolean =>
  (linkage?.refused.length ?? 0) > 0 ||
  members.some((member) => member.refused ?? member.change?.index.refused);

const ARROWS = { up: '↑', down: '↓' };
const LEVELS = [0, 1, 2, 3, 4, 5];

function levelText(tables: readonly LevelTable[]): string {
  const head = ['target', 'group', 'round', 'n', 'mean', 'change', ...LEVELS.map((level) => `L${level} %`)];
  const rows = tables.flatMap(({ target, group, rows: own }) =>
    own.map((row) => [
      target,
      group ?? 'all',
      row.round,
      `${row.n ?? '–'}`,
      shown(row.mean),
      shown(row.meanChange),
      ...LEVELS.map((level) => cell(row, level)),
    ]),
  );
  return table([head, ...rows]);
}

/** A question mark where the rounding of printed shares could turn the arrow. */
function cell({ shares, marks, firstReached }: LevelRow, level: number): string {
  if (!shares) return '–';
  const mark = marks?.[level];
  const arrow = mark?.direction ? ARROWS[mark.direction] : '';
  return `${shown(shares[level], 0)}${arrow}${mark?.certain === false ? '?' : ''}${firstReached?.[level] ? '☆' : ''}`;
}

function changeText({ members, left, groups, linkage }: RoundsChange): string {
  const head = [
    'id',
    'before',
    'after',
    'change',
    'real',
    'rescaling',
    'scope',
    'comparable',
    'level',
    'note',
  ];
  const rows = members.map(({ id, change, refused, synthetic }) => {
    const { before, after, change: total, parts, level, refused: partly } = change?.index ?? {};
    const note = (refused ?? partly)?.message.en ?? '';
    return [
      synthetic ? `${id} *` : id,
      ...[before, after, total, parts?.real, parts?.rescaling, parts?.scope].map((value) => shown(value)),
      shown(change?.comparability, 2),
      level ? `${level.before} → ${level.after}` : '–',
      note,
    ];
  });
  const groupRows = groups.flatMap(({ group, targets }) =>
    targets.map(({ target, n, before, after, change, parts }) => [
      group ?? 'all',
      target,
      `${n.before}/${n.after}/${n.both}`,
      ...[before, after, change].map((value) => shown(value)),
      ...[parts?.real, parts?.rescaling, parts?.scope, parts?.unsplit, parts?.composition].map((value) =>
        shown(value),
      ),
    ]),
  );
  const groupHead = 'group,target,n,before,after,change,real,rescaling,scope,unsplit,composition'.split(',');
  return [
    table([head, ...rows]),
    members.some(({ synthetic }) => synthetic) ? '* against a synthetic predecessor' : '',
    left.length > 0 ? `left: ${left.join(', ')}` : '',
    ...(linkage?.refused ?? []).map(
      ({ link, message }) =>
        `no answers go from ${link.from.join(', ')} to ${link.to.join(', ')}: ${message.en}`,
    ),
    table([groupHead, ...groupRows]),
  ]
    .filter(Boolean)
    .join('\n\n');
}
