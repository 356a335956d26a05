import { differenceOf, type VersionDifference } from '@briedums/methodology';
import type { Arguments } from './arguments';
import { writeLine, type Io } from './io';
import { readPair } from './pair';
import { shown, table } from './table';

/** Every change between two versions. Exit code 1: some change is more than text. */
export async function diff(options: Arguments, io: Io): Promise<number> {
  const { before, after, links } = await readPair(options);
  const found = differenceOf(before, after, links);
  await writeLine(io.stdout, options.table ? asTable(found) : JSON.stringify(found, null, 2));
  return found.changes.some((change) => change.class !== 'text') ? 1 : 0;
}

function asTable({ changes, comparability, links }: VersionDifference): string {
  const rows = changes.map((change) => [change.class, change.effect, change.message.en]);
  const pairs = links.map((link) => [
    link.kind,
    link.from.join(', '),
    link.to.join(', '),
    link.reason,
    shown(link.confidence, 2),
  ]);
  return [
    table([['class', 'effect', 'change'], ...rows]),
    `comparable by weight: ${shown(comparability, 3)}`,
    table([['link', 'from', 'to', 'reason', 'confidence'], ...pairs]),
  ].join('\n\n');
}
