import { methodologyHash } from '../canonical/methodology-hash';
import { questionsOf } from '../engine/variables';
import type { Methodology } from '../schema/methodology';
import { linkVersions, type Link, type Linkage } from './links';

/**
 * How the questions of two versions continue each other: as given, as the later version says of the earlier one, or each by
 * itself when they are one version. Null when nobody says.
 */
export function linkageOf(before: Methodology, after: Methodology, given?: readonly Link[]): Linkage | null {
  const links = given ?? declaredLinks(before, after);
  return links && linkVersions(before, after, links);
}

function declaredLinks(before: Methodology, after: Methodology): readonly Link[] | null {
  const hash = methodologyHash(before);
  if (hash === methodologyHash(after))
    return questionsOf(after).map(({ id }): Link => ({ kind: 'same', from: [id], to: [id] }));
  const { previous, items } = after.links ?? {};
  if (!previous || !items || previous.id !== before.id || previous.version !== before.version) return null;
  return previous.hash === undefined || previous.hash === hash ? items : null;
}
