import { canonicalJson, compile, type Engine } from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { writeLine, type Io } from './io';
import { describe, loadMethodology } from './methodology';
import { isLines, readAnswers, readLines } from './read';

/** Scores one set of answers, or every line of many. Exit code 1: the methodology version has errors. */
export async function score(options: Arguments, io: Io): Promise<number> {
  const { methodology, problems } = await loadMethodology(options);
  const answers = needed(options.answers, 'answers');
  if (!methodology) {
    for (const problem of problems) await writeLine(io.stderr, describe(problem, options.told));
    return 1;
  }
  const engine = compile(methodology);
  if (isLines(answers)) await scoreLines(engine, answers, io);
  else await writeLine(io.stdout, JSON.stringify(engine.score(await readAnswers(answers)), null, 2));
  return 0;
}

async function scoreLines(engine: Engine, file: string, io: Io): Promise<void> {
  for await (const { id, answers } of readLines(file, io.stdin))
    await writeLine(io.stdout, canonicalJson({ id, result: engine.score(answers) }));
}
