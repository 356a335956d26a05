import type { Answer, Answers } from '../schema/answers';
import type { Sentence } from '../texts/fill';
import { carry, type Lost } from './carry';
import type { Link, Linkage, UsableLink } from './links';
import { LOSSES } from './refusal';

export interface Translation {
  /** The old answers in the words of the new version, by new question id. */
  answers: Answers;
  /** Old and new ids of the links that carried all they had: the linked questions L of this institution. */
  linkedBefore: ReadonlySet<string>;
  linkedAfter: ReadonlySet<string>;
  /** Links that cannot carry this institution's answer; their questions are not in L. */
  lost: { link: Link; question: string; reason: Lost; message: Sentence }[];
}

/**
 * Old answers translated into the new version ("A→b" of DESIGN, "Comparison, exactly"). An unanswered question stays
 * unanswered. A link that cannot carry its answer is taken out of L for this institution and named, so that no answer
 * turns into zero points by being lost.
 */
export function translateAnswers(linkage: Linkage, answers: Answers): Translation {
  const carried: [string, Answer][] = [];
  const left = new Set<UsableLink>();
  const lost: Translation['lost'] = [];
  for (const usable of linkage.usable) {
    const { link, from, to } = usable;
    const parts = to.map(
      (question) => [question.id, carry(from, question, to, link.options ?? {}, answers)] as const,
    );
    const missing = parts.flatMap(([question, part]) =>
      'lost' in part ? [{ link, question, reason: part.lost, message: LOSSES[part.lost] }] : [],
    );
    lost.push(...missing);
    if (missing.length > 0) left.add(usable);
    else for (const [id, part] of parts) if ('answer' in part && part.answer) carried.push([id, part.answer]);
  }
  const linked =
    left.size === 0 ? everyLink(linkage) : linkedBy(linkage.usable.filter((one) => !left.has(one)));
  return { answers: Object.fromEntries(carried), ...linked, lost };
}

type Linked = Pick<Translation, 'linkedBefore' | 'linkedAfter'>;

const linkedBy = (links: readonly UsableLink[]): Linked => ({
  linkedBefore: new Set(links.flatMap(({ link }) => link.from)),
  linkedAfter: new Set(links.flatMap(({ link }) => link.to)),
});

/** Most institutions lose nothing; they share one pair of sets, however many there are. */
const whole = new WeakMap<Linkage, Linked>();
function everyLink(linkage: Linkage): Linked {
  const known = whole.get(linkage) ?? linkedBy(linkage.usable);
  whole.set(linkage, known);
  return known;
}
