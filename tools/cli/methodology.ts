import { checkMethodology, type Methodology, type MethodologyProblem } from '@briedums/methodology';
import type { Arguments } from './arguments';
import { needed } from './arguments';
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

export const describe = ({ severity, path, message }: MethodologyProblem): string =>
  `${severity} at ${path || '/'}: ${message.en}`;
