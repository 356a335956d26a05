import { differenceOf, type VersionDifference } from '@briedums/methodology';
import type { Arguments } from './arguments';
import { writeLine, type Io } from './io';
import { readPair } from './pair';
import { speechOf, type Speech } from './speech';
import { table } from './table';

/** Every change between two versions. Exit code 1: some change is more than text. */
export async function diff(options: Arguments, io: Io): Promise<number> {
  const { before, after, links } = await readPair(options);
  const found = differenceOf(before, after, links);
  const text = options.table ? asTable(found, speechOf(options.lang)) : JSON.stringify(found, null, 2);
  await writeLine(io.stdout, text);
  return found.changes.some((change) => change.class !== 'text') ? 1 : 0;
}

function asTable({ changes, comparability, links }: VersionDifference, speech: Speech): string {
  const rows = changes.map((change) => [
    speech.word(`diff.${change.class}`),
    speech.word(`diff.${change.effect}`),
    speech.of(change.message),
  ]);
  const pairs = links.map((link) => [
    speech.word(`diff.${link.kind}`),
    link.from.join(', '),
    link.to.join(', '),
    speech.word(`diff.${link.reason}`),
    speech.number(link.confidence, 2),
  ]);
  return [
    table([speech.heads('diff.changeHeads'), ...rows]),
    speech.word('diff.comparable', { share: speech.number(comparability, 3) }),
    table([speech.heads('diff.linkHeads'), ...pairs]),
  ].join('\n\n');
}
