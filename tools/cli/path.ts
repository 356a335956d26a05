import { canonicalJson, pathFinder, type Path, type PathFinder, type PathStep } from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { attempt } from './bad-input';
import { writeLine, type Io } from './io';
import { describe, loadMethodology } from './methodology';
import { isLines, readAnswers, readLines } from './read';
import { speechOf, type Speech } from './speech';
import { table } from './table';

/**
 * The cheapest changes that reach a level, for one set of answers or every line of many. Exit code 1: the methodology version
 * has errors, or somebody cannot reach the level or has no score.
 */
export async function path(options: Arguments, io: Io): Promise<number> {
  const { methodology, problems } = await loadMethodology(options);
  const file = needed(options.answers, 'answers');
  if (!methodology) {
    for (const problem of problems) await writeLine(io.stderr, describe(problem, options.told));
    return 1;
  }
  const find = pathFinder(methodology);
  const speech = speechOf(options.lang);
  let missed = false;
  for await (const { id, answers } of sets(file, io)) {
    const found = findFor(find, answers, options);
    missed ||= found.kind === 'unreachable' || found.kind === 'noScore';
    if (options.table) await writeLine(io.stdout, `${id === null ? '' : `${id}: `}${asTable(found, speech)}`);
    else if (id === null) await writeLine(io.stdout, JSON.stringify(found, null, 2));
    else await writeLine(io.stdout, canonicalJson({ id, path: found }));
  }
  return missed ? 1 : 0;
}

async function* sets(file: string, io: Io) {
  if (isLines(file)) yield* readLines(file, io.stdin);
  else yield { id: null, answers: await readAnswers(file) };
}

/** A section or level that does not exist is the caller's mistake. */
const findFor = (find: PathFinder, answers: Parameters<PathFinder>[0], { section, level }: Arguments): Path =>
  attempt(() =>
    find(answers, {
      ...(section !== undefined && { section }),
      ...(level !== undefined && { level: Number(level) }),
    }),
  );

function asTable(found: Path, speech: Speech): string {
  if (found.kind === 'noScore') return speech.word('path.noScore');
  const { level, rounded } = found.now;
  const now = speech.word('path.now', { level, score: speech.decimal(rounded) });
  if (found.kind === 'reached') return speech.word('path.reached', { now });
  if (found.kind === 'unreachable') return unreachableText(found, now, speech);
  const [best, ...others] = found.ways;
  if (!best) return now;
  const { effort, changes } = best;
  const score = speech.decimal(best.score.rounded);
  const params = { now, level: found.level, score, effort, changes, others: others.length };
  const rows = best.steps.map((step) => [
    place(step),
    valueText(step.from),
    step.reach ? reachText(step.reach, speech) : valueText(step.to),
    `${step.effort}`,
  ]);
  return `${speech.word('path.found', params)}\n${table([speech.heads('path.stepHeads'), ...rows])}`;
}

function unreachableText(found: Extract<Path, { kind: 'unreachable' }>, now: string, speech: Speech): string {
  const held = found.held.map(({ source, points }) =>
    speech.word(`path.${source}`, { points: speech.decimal(points) }),
  );
  const best = speech.decimal(found.best.rounded);
  const sentence = found.reason === 'points' ? 'path.unreachable' : 'path.tooFewSections';
  return speech.word(sentence, { now, level: found.level, best, held: held.join(', ') });
}

const place = ({ questionId, row }: PathStep): string =>
  row ? `${questionId}[${row.index}].${row.questionId}` : questionId;

function valueText(answer: PathStep['from']): string {
  if (answer === null || !('value' in answer)) return '–';
  return typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value);
}

const reachText = ({ rule, value }: NonNullable<PathStep['reach']>, speech: Speech): string =>
  speech.word(`path.${rule}`, { value: speech.decimal(value) });
