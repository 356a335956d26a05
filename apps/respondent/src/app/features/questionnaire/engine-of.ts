import { compile, type Engine, methodologySchema } from '@briedums/methodology';

let last: { hash: string; engine: Engine } | null = null;

/** The engine of a questionnaire; the last one is kept, because a round's questionnaires share their version. Throws on a document that is none. */
export function engineOf(hash: string, document: unknown): Engine {
  if (last?.hash !== hash) last = { hash, engine: compile(methodologySchema.parse(document)) };
  return last.engine;
}
