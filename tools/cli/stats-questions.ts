import {
  methodologyHash,
  questionStatistics,
  type Grouped,
  type Methodology,
  type Statistic,
} from '@briedums/methodology';
import { needed, whole, type Arguments } from './arguments';
import { BadInput } from './bad-input';
import { checkAttributes, readInstitutions } from './institutions';
import { writeLine, type Io } from './io';
import { usable } from './pair';
import { phrase } from './phrase';
import { isLines, readJson } from './read';
import { speechOf } from './speech';
import { plan, type Planned } from './stats-questions-plan';
import { questionsTable } from './stats-questions-table';

/** A statistic and what came out. */
export type Counted = Planned & { found: Grouped<object> };

/**
 * Frequencies and sums of the answers to all questions, or to those named. Lines are read one at a time and not kept.
 * BadInput for what cannot be counted.
 */
export async function questionStats(options: Arguments, io: Io): Promise<number> {
  const from = needed(options.methodology, 'methodology');
  const file = needed(options.answers, 'answers');
  if (!isLines(file)) throw new BadInput(phrase('linesOnly'));
  const small = whole(options.small ?? '10', 'small');
  const methodology = usable(await readJson(from), from);
  const counted = await count(methodology, options, file, io);
  const text = options.table
    ? questionsTable(counted, { speech: speechOf(options.lang), small })
    : JSON.stringify(asDocument(methodology, options, counted), null, 2);
  await writeLine(io.stdout, text);
  return 0;
}

async function count(methodology: Methodology, options: Arguments, file: string, io: Io): Promise<Counted[]> {
  const by = (options.by ?? []).flatMap((names) => names.split(','));
  const wanted = plan(methodology, options.question);
  const common = { by, ...(options.base !== undefined && { base: options.base }) };
  const specs = wanted.map(({ statistic }, i) => [`${i}`, { ...statistic, ...common }] as const);
  const made = questionStatistics(methodology, Object.fromEntries<Statistic>(specs));
  if (!made.ok) throw new BadInput(made.problems[0]?.message ?? phrase('noStatistics'));
  const attributes = new Set<string>();
  for await (const { id, answers, attributes: own, place } of readInstitutions(methodology, file, io.stdin)) {
    if (!answers) throw new BadInput(phrase('noAnswersIn', { place }));
    for (const name of Object.keys(own)) attributes.add(name);
    made.add({ id, answers, attributes: own });
  }
  checkAttributes(by, [...attributes].sort());
  const summary = made.summary();
  return wanted.map((one, i) => ({ ...one, found: summary[`${i}`] as Grouped<object> }));
}

/** Questions in the order of the version, each with all its statistics. */
function asDocument(methodology: Methodology, { base }: Arguments, counted: readonly Counted[]) {
  const paths = [...new Set(counted.map(({ path }) => path))];
  const questions = paths.map((path) => {
    const own = counted.filter((one) => one.path === path);
    const [first] = own;
    const { code, type, text } = first?.question ?? {};
    const statistics = Object.fromEntries(own.map(({ name, found }) => [name, found]));
    return { question: path, section: first?.section, code, type, text, statistics };
  });
  const { id, version } = methodology;
  return { methodology: { id, version, hash: methodologyHash(methodology) }, base: base ?? null, questions };
}
