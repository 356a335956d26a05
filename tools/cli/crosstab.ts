import {
  crosstab,
  methodologyHash,
  protect,
  type CrossTable,
  type CrosstabOptions,
  type Methodology,
} from '@briedums/methodology';
import { needed, whole, type Arguments } from './arguments';
import { attempt, BadInput } from './bad-input';
import { crosstabTable } from './crosstab-table';
import { checkAttributes, readInstitutions } from './institutions';
import { writeLine, type Io } from './io';
import { usable } from './pair';
import { phrase } from './phrase';
import { isLines, readJson } from './read';
import { speechOf } from './speech';

/**
 * A cross-table with its banner; with --threshold what would tell small counts is not shown. Lines are read one at a time and
 * not kept. BadInput for a table that cannot be made.
 */
export async function crosstabCommand(options: Arguments, io: Io): Promise<number> {
  const from = needed(options.methodology, 'methodology');
  const file = needed(options.answers, 'answers');
  if (!isLines(file)) throw new BadInput(phrase('linesOnly'));
  const settings = settingsOf(options);
  const methodology = usable(await readJson(from), from);
  const counted = await count(methodology, settings, file, io);
  const found = protectedTable(counted, options);
  const { id, version } = methodology;
  const text = options.table
    ? crosstabTable(found, speechOf(options.lang))
    : JSON.stringify({ methodology: { id, version, hash: methodologyHash(methodology) }, ...found }, null, 2);
  await writeLine(io.stdout, text);
  return 0;
}

function settingsOf(options: Arguments): CrosstabOptions {
  const rows = needed(options.rows, 'rows');
  if (options.columns === undefined) throw new BadInput(phrase('optionMissing', { option: 'columns' }));
  return {
    rows,
    columns: options.columns.flatMap((names) => names.split(',')),
    ...(options.base !== undefined && { base: options.base }),
    ...(options.small !== undefined && { small: whole(options.small, 'small') }),
  };
}

async function count(
  methodology: Methodology,
  settings: CrosstabOptions,
  file: string,
  io: Io,
): Promise<CrossTable> {
  const made = crosstab(methodology, settings);
  if (!made.ok) throw new BadInput(made.problem.message);
  const known = new Set<string>();
  for await (const { answers, sections, attributes, place } of readInstitutions(
    methodology,
    file,
    io.stdin,
  )) {
    for (const name of Object.keys(attributes)) known.add(name);
    attempt(
      () => made.add({ answers, sections, attributes }),
      (detail) => phrase('inPlace', { place, detail }),
    );
  }
  checkAttributes(attributesOf(settings), [...known].sort());
  return made.summary();
}

const attributesOf = ({ rows, columns }: CrosstabOptions): string[] =>
  [rows, ...columns].flatMap((name) =>
    name.startsWith('attribute:') ? [name.slice('attribute:'.length)] : [],
  );

function protectedTable(table: CrossTable, { threshold, protection, zeros }: Arguments): CrossTable {
  if (threshold === undefined) {
    if (protection !== undefined || zeros)
      throw new BadInput(
        phrase('optionsNeed', {
          options: phrase('both', { first: '--protection', second: '--zeros' }),
          other: 'threshold',
        }),
      );
    return table;
  }
  return attempt(() =>
    protect(table, {
      threshold: whole(threshold, 'threshold'),
      ...(protection !== undefined && { protection: whole(protection, 'protection') }),
      zeros: zeros === true,
    }),
  );
}
