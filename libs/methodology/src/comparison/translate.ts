import type { Answer, Answers } from '../schema/answers';
import { carry, type Lost } from './carry';
import type { Link, Linkage } from './links';

export interface Translation {
  /** The old answers in the words of the new version, by new question id. */
  answers: Answers;
  /** Old and new ids of the links that carried all they had: the linked questions L of this institution. */
  linkedBefore: ReadonlySet<string>;
  linkedAfter: ReadonlySet<string>;
  /** Links that cannot carry this institution's answer; their questions are not in L. */
  lost: { link: Link; question: string; reason: Lost }[];
}

/**
 * Old answers translated into the new version ("A→b" of DESIGN, "Comparison, exactly"). An unanswered question stays
 * unanswered. A link that cannot carry its answer is taken out of L for this institution and named, so that no answer
 * turns into zero points by being lost.
 */
export function translateAnswers(linkage: Linkage, answers: Answers): Translation {
  const carried: [string, Answer][] = [];
  const before = new Set<string>();
  const after = new Set<string>();
  const lost: Translation['lost'] = [];
  for (const { link, from, to } of linkage.usable) {
    const parts = to.map(
      (question) => [question.id, carry(from, question, to, link.options ?? {}, answers)] as const,
    );
    const missing = parts.flatMap(([question, part]) =>
      'lost' in part ? [{ link, question, reason: part.lost }] : [],
    );
    lost.push(...missing);
    if (missing.length > 0) continue;
    link.from.forEach((id) => before.add(id));
    link.to.forEach((id) => after.add(id));
    for (const [id, part] of parts) if ('answer' in part && part.answer) carried.push([id, part.answer]);
  }
  return { answers: Object.fromEntries(carried), linkedBefore: before, linkedAfter: after, lost };
}
