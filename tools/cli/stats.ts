import {
  compile,
  participationFunnel,
  scoreStatistics,
  type Engine,
  type StatisticsOptions,
  type StatisticsSummary,
} from '@briedums/methodology';
import { needed, whole, type Arguments } from './arguments';
import { attempt, BadInput } from './bad-input';
import { checkAttributes, readInstitutions, scoresOf } from './institutions';
import { writeLine, type Io } from './io';
import { usable } from './pair';
import { phrase } from './phrase';
import { isLines, readJson } from './read';
import { speechOf } from './speech';
import { statsTable } from './stats-table';

/** The statistics of a round's scores. Of each institution only scores and groups are kept; lines are read one at a time. */
export async function stats(options: Arguments, io: Io): Promise<number> {
  const from = needed(options.methodology, 'methodology');
  const file = needed(options.answers, 'answers');
  if (!isLines(file)) throw new BadInput(phrase('linesOnly'));
  const engine = compile(usable(await readJson(from), from));
  const { summary, computable } = await summarise(engine, settingsOf(options), file, io);
  const { id, version } = engine.methodology;
  const found = {
    methodology: { id, version, hash: engine.hash },
    ...summary,
    funnel: funnelOf(options, summary.n, computable),
  };
  const text = options.table
    ? statsTable(engine.methodology, found, speechOf(options.lang))
    : JSON.stringify(found, null, 2);
  await writeLine(io.stdout, text);
  return 0;
}

async function summarise(
  engine: Engine,
  settings: StatisticsOptions,
  file: string,
  io: Io,
): Promise<{ summary: StatisticsSummary; computable: number }> {
  let computable = 0;
  const all = attempt(() => scoreStatistics(engine.methodology, settings));
  for await (const institution of readInstitutions(engine.methodology, file, io.stdin)) {
    const { id, attributes } = institution;
    // Named one by one: taking everything of a result would write its ledger, which statistics do without.
    const { index, sections, questions } = scoresOf(engine, institution);
    if (index.score) computable += 1;
    all.add({ id, attributes, index, sections, questions });
  }
  const summary = all.summary();
  checkAttributes(
    settings.by ?? [],
    summary.sample.map(({ attribute }) => attribute),
  );
  return { summary, computable };
}

function settingsOf({
  by,
  section,
  top,
  near,
  level,
  base,
  ties,
  quantile,
  small,
}: Arguments): StatisticsOptions {
  if (ties !== undefined && ties !== 'minimum' && ties !== 'average')
    throw new BadInput(phrase('oneOf', { option: 'ties', first: 'minimum', second: 'average' }));
  if (base !== undefined && base !== 'scored' && base !== 'all')
    throw new BadInput(phrase('oneOf', { option: 'base', first: 'scored', second: 'all' }));
  if (quantile !== undefined && !/^[1-9]$/.test(quantile))
    throw new BadInput(phrase('fromTo', { option: 'quantile', from: 1, to: 9 }));
  return {
    by: (by ?? []).flatMap((names) => names.split(',')),
    ...(section !== undefined && { targets: [section] }),
    ...(top !== undefined && { top: whole(top, 'top') }),
    ...(near !== undefined && { near }),
    ...(level !== undefined && { leadersFrom: whole(level, 'level') }),
    ...(small !== undefined && { small: whole(small, 'small') }),
    ...(base !== undefined && { base }),
    ...(ties !== undefined && { ties }),
    ...(quantile !== undefined && {
      quantileType: Number(quantile) as NonNullable<StatisticsOptions['quantileType']>,
    }),
  };
}

/** From how many were invited to how many have an index; null where nobody says how many were invited. */
function funnelOf({ invited, contacts }: Arguments, submitted: number, computable: number) {
  if (invited === undefined) return null;
  const counts = {
    invited: whole(invited, 'invited'),
    contactGiven: whole(contacts ?? `${submitted}`, 'contacts'),
    submitted,
    computable,
  };
  return attempt(() => participationFunnel(counts));
}
