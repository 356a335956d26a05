import { questionsOf } from '../engine/variables';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import type { Sentence } from '../texts/fill';
import { canCarry } from './carry';
import { LINK_REFUSALS } from './refusal';

/** A carry-over link of a version to the one before it. */
export type Link = NonNullable<Methodology['links']>['items'][number];

export type LinkRefusal = keyof typeof LINK_REFUSALS;

/** A link whose old answers can be carried over, with its questions found. */
export interface UsableLink {
  link: Link;
  from: Question[];
  to: Question[];
}

export interface Linkage {
  usable: UsableLink[];
  /** Links that carry nothing, and why. `new` and `dropped` are no refusals: they say that there is nothing to carry. */
  refused: { link: Link; reason: LinkRefusal; message: Sentence }[];
}

/**
 * Which links between two versions can carry answers over. Expected mistakes come back as `refused`; nothing is thrown.
 * Source: DESIGN, "Comparison, exactly": "the linked questions only (L)".
 */
export function linkVersions(before: Methodology, after: Methodology, links: readonly Link[]): Linkage {
  const old = byId(before);
  const now = byId(after);
  const seen = new Set<string>();
  const linkage: Linkage = { usable: [], refused: [] };
  for (const link of links) {
    if (link.kind === 'new' || link.kind === 'dropped') continue;
    const from = link.from.flatMap((id) => old.get(id) ?? []);
    const to = link.to.flatMap((id) => now.get(id) ?? []);
    const reason = refusal(link, from, to, seen);
    if (reason) linkage.refused.push({ link, reason, message: LINK_REFUSALS[reason] });
    else linkage.usable.push({ link, from, to });
  }
  return linkage;
}

const byId = (methodology: Methodology): Map<string, Question> =>
  new Map(questionsOf(methodology).map((question) => [question.id, question]));

function refusal(link: Link, from: Question[], to: Question[], seen: Set<string>): LinkRefusal | null {
  if (from.length < link.from.length) return 'unknownOldQuestion';
  if (to.length < link.to.length) return 'unknownQuestion';
  const keys = [...link.from.map((id) => `from ${id}`), ...link.to.map((id) => `to ${id}`)];
  if (new Set(keys).size < keys.length || keys.some((key) => seen.has(key))) return 'linkedTwice';
  if (from.length === 0 || to.length === 0 || (from.length > 1 && to.length > 1)) return 'shape';
  if (!to.every((question) => canCarry(from, question, to.length))) return 'types';
  keys.forEach((key) => seen.add(key));
  return null;
}
