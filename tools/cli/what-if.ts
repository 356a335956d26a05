import {
  canonicalJson,
  rankIntervals,
  whatIf,
  type Answers,
  type Methodology,
  type RankInterval,
  type WhatIf,
} from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { BadInput } from './bad-input';
import { readInstitutions } from './institutions';
import { writeLine, type Io } from './io';
import { readPair } from './pair';
import { phrase } from './phrase';
import { isLines, readAnswers } from './read';
import { speechOf, type Speech } from './speech';
import { table } from './table';

interface Scores {
  id: string;
  before: string | null;
  low: string | null;
  high: string | null;
  mayBeNone: boolean;
  levels: string;
  orNone: boolean;
  changes: boolean;
}

/**
 * What the new version would give: a line per institution as it is read, then one line with all ranks, for which only the
 * scores are kept. Exit code 1: the level of somebody's index may change.
 */
export async function whatIfCommand(options: Arguments, io: Io): Promise<number> {
  const { before, after, links } = await readPair(options);
  const file = needed(options.answers, 'answers');
  const engine = whatIf(before, after, links);
  const all: Scores[] = [];
  for await (const { id, answers } of sets(file, before, io)) {
    const found = engine.compare(answers);
    all.push(scoresOf(id, found));
    if (!options.table) await writeLine(io.stdout, canonicalJson({ id, whatIf: found }));
  }
  const ranks = rankIntervals(all);
  const named = Object.fromEntries(all.map(({ id }, i) => [id, ranks[i]]));
  const text = options.table ? asTable(all, ranks, speechOf(options.lang)) : canonicalJson({ ranks: named });
  await writeLine(io.stdout, text);
  return all.some(({ changes }) => changes) ? 1 : 0;
}

/** Lines of a round, or the answers of one institution, which are named by their file. */
async function* sets(
  file: string,
  version: Methodology,
  io: Io,
): AsyncGenerator<{ id: string; answers: Answers }> {
  if (!isLines(file)) return yield { id: file, answers: await readAnswers(file) };
  for await (const { id, answers, place } of readInstitutions(version, file, io.stdin)) {
    if (!answers) throw new BadInput(phrase('onlySections', { place }));
    yield { id, answers };
  }
}

function scoresOf(id: string, { index }: WhatIf): Scores {
  const { before, low, high, mayBeNone } = index;
  const [a, b, c] = [before, low.score, high.score].map((score) => score?.level ?? null);
  return {
    id,
    before: before?.exact ?? null,
    low: low.score?.exact ?? null,
    high: high.score?.exact ?? null,
    mayBeNone,
    levels: `${a ?? '–'} → ${b === c ? (b ?? '–') : `${b ?? '–'}…${c ?? '–'}`}`,
    orNone: b !== null && mayBeNone,
    changes: a !== b || a !== c || (a !== null && mayBeNone),
  };
}

function asTable(all: readonly Scores[], ranks: readonly RankInterval[], speech: Speech): string {
  const rows = all.map(({ id, before, low, high, levels, orNone }, i) => {
    const { before: rank, best, worst } = ranks[i] ?? { before: null, best: null, worst: null };
    return [
      id,
      ...[before, low, high].map((score) => speech.number(score)),
      orNone ? speech.word('whatIf.orNone', { levels }) : levels,
      `${rank ?? '–'} → ${best ?? '–'}…${worst ?? '–'}`,
    ];
  });
  return table([speech.heads('whatIf.heads'), ...rows]);
}
