import type { RoundsChange } from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { compareRead } from './compare-read';
import { compareTable } from './compare-table';
import { writeLine, type Io } from './io';
import { readRounds } from './rounds';
import { speechOf } from './speech';

/** Rounds over time, and the last two in parts. Exit code 1: something could not be compared; the output says why. */
export async function compare(options: Arguments, io: Io): Promise<number> {
  const read = await readRounds(needed(options.rounds, 'rounds'), io.stdin);
  const { levels, change, refused } = await compareRead(read);
  const written = change && { ...change, linkage: change.linkage && { refused: change.linkage.refused } };
  const text = options.table
    ? compareTable(levels, change, refused, speechOf(options.lang))
    : JSON.stringify({ levels, change: written, refused }, null, 2);
  await writeLine(io.stdout, text);
  return refused || (change && isPartial(change)) ? 1 : 0;
}

const isPartial = ({ members, linkage }: RoundsChange): boolean =>
  (linkage?.refused.length ?? 0) > 0 ||
  members.some((member) => member.refused ?? member.change?.index.refused);
