import { canonicalJson, compile, type Answers, type Engine, type Problem } from '@briedums/methodology';
import type { Arguments } from './arguments';
import { writeLine, type Io } from './io';
import { loadMethodology } from './methodology';
import { isLines, readAnswers, readLines } from './read';

/** One problem per line, as JSON. Exit code 1: at least one of them is an error. */
export async function check(options: Arguments, io: Io): Promise<number> {
  const { methodology, problems } = await loadMethodology(options);
  for (const problem of problems) await writeLine(io.stdout, canonicalJson(problem));
  if (!methodology) return 1;
  if (options.answers === undefined) return 0;
  return checkAnswers(compile(methodology), options.answers, io);
}

async function checkAnswers(engine: Engine, file: string, io: Io): Promise<number> {
  let errors = 0;
  for await (const { id, answers } of sets(file, io)) {
    const problems = engine.checkAnswers(answers);
    errors += problems.filter((problem) => problem.severity === 'error').length;
    for (const problem of problems) await writeLine(io.stdout, write(id, problem));
  }
  return errors > 0 ? 1 : 0;
}

const write = (id: string | null, problem: Problem): string =>
  canonicalJson(id === null ? problem : { id, ...problem });

async function* sets(file: string, io: Io): AsyncGenerator<{ id: string | null; answers: Answers }> {
  if (isLines(file)) yield* readLines(file, io.stdin);
  else yield { id: null, answers: await readAnswers(file) };
}
