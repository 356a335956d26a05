import { checkMethodology, linkSchema, type Link, type Methodology } from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { BadInput } from './bad-input';
import { describe } from './methodology';
import { readJson } from './read';

/** A methodology version that has no errors, or BadInput that names its first one. */
export function usable(document: unknown, place: string): Methodology {
  const checked = checkMethodology(document);
  if (checked.ok) return checked.methodology;
  const [first] = checked.problems.filter(({ severity }) => severity === 'error');
  throw new BadInput(`${place} is not a methodology version: ${first ? describe(first) : 'it has errors'}`);
}

/** The two versions and the links that the options name. */
export async function readPair(
  options: Arguments,
): Promise<{ before: Methodology; after: Methodology; links?: Link[] }> {
  const [from, to] = [needed(options.methodology, 'methodology'), needed(options.new, 'new')];
  const pair = { before: usable(await readJson(from), from), after: usable(await readJson(to), to) };
  if (options.links === undefined) return pair;
  const links = linkSchema.array().safeParse(await readJson(options.links));
  if (!links.success) throw new BadInput(`${options.links} does not hold a list of links.`);
  return { ...pair, links: links.data };
}
