import { checkMethodology, linkSchema, type Link, type Methodology } from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { BadInput } from './bad-input';
import { problemPhrase } from './methodology';
import { phrase, type Said } from './phrase';
import { readJson } from './read';

/** A methodology version that has no errors, or BadInput that names its first one. */
export function usable(document: unknown, place: Said): Methodology {
  const checked = checkMethodology(document);
  if (checked.ok) return checked.methodology;
  const [first] = checked.problems.filter(({ severity }) => severity === 'error');
  throw new BadInput(
    phrase('notVersion', { place, detail: first ? problemPhrase(first) : phrase('hasErrors') }),
  );
}

/** The two versions and the links that the options name. */
export async function readPair(
  options: Arguments,
): Promise<{ before: Methodology; after: Methodology; links?: Link[] }> {
  const [from, to] = [needed(options.methodology, 'methodology'), needed(options.new, 'new')];
  const pair = { before: usable(await readJson(from), from), after: usable(await readJson(to), to) };
  if (options.links === undefined) return pair;
  const links = linkSchema.array().safeParse(await readJson(options.links));
  if (!links.success) throw new BadInput(phrase('notLinks', { file: options.links }));
  return { ...pair, links: links.data };
}
