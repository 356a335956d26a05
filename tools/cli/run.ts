import { methodologyHash, methodologyJsonSchema } from '@briedums/methodology';
import { readArguments, USAGE, type Arguments } from './arguments';
import { BadInput, reason, sentenceOf } from './bad-input';
import { check } from './check';
import { compare } from './compare';
import { crosstabCommand } from './crosstab';
import { diff } from './diff';
import { writeLine, type Io } from './io';
import { languageOfErrors } from './language';
import { describe, loadMethodology } from './methodology';
import { path } from './path';
import { phrase } from './phrase';
import { robustnessCommand } from './robustness';
import { score } from './score';
import { stats } from './stats';
import { questionStats } from './stats-questions';
import { whatIfCommand } from './what-if';

/** Runs one command. Exit code: 0 all well, 1 problems found, 2 the input cannot be used. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(readArguments(argv), io);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    const told = isUnwritable(error) ? new BadInput(phrase('cannotWrite', { reason: reason(error) })) : error;
    if (!(told instanceof BadInput)) throw error;
    await writeLine(io.stderr, sentenceOf(told, languageOfErrors(argv)));
    return 2;
  }
}

/** Whoever reads the output has seen enough, as `head` does. */
const isClosedPipe = (error: unknown): boolean => (error as { code?: string } | null)?.code === 'EPIPE';

/** A full disk, and the like. */
const isUnwritable = (error: unknown): boolean => (error as { syscall?: string } | null)?.syscall === 'write';

async function dispatch(options: Arguments, io: Io): Promise<number> {
  switch (options.command) {
    case 'score':
      return score(options, io);
    case 'check':
      return check(options, io);
    case 'compare':
      return compare(options, io);
    case 'what-if':
      return whatIfCommand(options, io);
    case 'diff':
      return diff(options, io);
    case 'path':
      return path(options, io);
    case 'robustness':
      return robustnessCommand(options, io);
    case 'stats':
      return options.questions ? questionStats(options, io) : stats(options, io);
    case 'crosstab':
      return crosstabCommand(options, io);
    case 'hash':
      return hash(options, io);
    case 'schema':
      await writeLine(io.stdout, JSON.stringify(methodologyJsonSchema(), null, 2));
      return 0;
    case 'help':
      await writeLine(io.stdout, USAGE);
      return 0;
  }
}

async function hash(options: Arguments, io: Io): Promise<number> {
  const { methodology, problems } = await loadMethodology(options);
  if (methodology) {
    await writeLine(io.stdout, methodologyHash(methodology));
    return 0;
  }
  for (const problem of problems) await writeLine(io.stderr, describe(problem, options.told));
  return 1;
}
