import { checkMethodology, type Methodology, type MethodologyProblem } from '@briedums/methodology';
import type { Arguments } from './arguments';
import { needed } from './arguments';
import type { Language } from './language';
import { phrase, tell, type Phrase } from './phrase';
import { readJson } from './read';

export type Loaded =
  | { methodology: Methodology; problems: MethodologyProblem[] }
  | { methodology: null; problems: MethodologyProblem[] };

/** Reads and checks the methodology version that the options name; null when it cannot be used. */
export async function loadMethodology(options: Arguments): Promise<Loaded> {
  const file = needed(options.methodology, 'methodology');
  const checked = checkMethodology(await readJson(file));
  return { methodology: checked.ok ? checked.methodology : null, problems: checked.problems };
}

export const problemPhrase = ({ severity, path, message }: MethodologyProblem): Phrase =>
  phrase('problem', { severity: phrase(severity), path: path || '/', message });

export const describe = (problem: MethodologyProblem, language: Language): string =>
  tell(problemPhrase(problem), language);
