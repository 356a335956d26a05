import { canCarry } from '../comparison/carry';
import type { Link } from '../comparison/links';
import { questionsOf } from '../engine/variables';
import { compare, exactText, ofDecimal, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import { ENOUGH, optionMap } from './option-map';
import { questionSimilarity } from './similarity';

/** A carry-over link that a methodologist should look at. */
export interface ProposedLink extends Link {
  reason: 'sameId' | 'similarText' | 'partOfText' | 'noCounterpart';
  /** Similarity of the words, 0 to 1; 1 for questions that did not change, and for new and dropped ones 1 − the best found. */
  confidence: Exact;
}

interface Pair {
  old: Question;
  now: Question;
  similarity: Rational;
}

/**
 * Carry-over links between two versions from ids and texts: first equal ids, then the most similar words; one that is left and
 * resembles a question already taken splits or merges it. Deterministic; every question of both versions is in one link.
 */
export function proposeLinks(before: Methodology, after: Methodology): ProposedLink[] {
  const [old, now] = [questionsOf(before), questionsOf(after)];
  const pairs = now.flatMap((question) => old.flatMap((other) => pairOf(other, question)));
  pairs.sort(bestFirst);
  const taken: Pair[] = [];
  const free = ({ old: a, now: b }: Pair) => !taken.some((one) => one.old === a || one.now === b);
  for (const pair of pairs) if (free(pair)) taken.push(pair);
  const rest = pairs.filter((pair) => !taken.includes(pair));
  const inOrder = [...taken].sort((a, b) => now.indexOf(a.now) - now.indexOf(b.now));
  const joined = inOrder.map((pair) => join(pair, rest, taken));
  const linked = new Set(
    joined.flatMap(({ from, to }) => [...from.map((id) => `old ${id}`), ...to.map((id) => `new ${id}`)]),
  );
  return [
    ...joined,
    ...now.filter(({ id }) => !linked.has(`new ${id}`)).map((one) => alone('new', one, old)),
    ...old.filter(({ id }) => !linked.has(`old ${id}`)).map((one) => alone('dropped', one, now)),
  ];
}

function pairOf(old: Question, now: Question): Pair[] {
  if (!canCarry([old], now, 1)) return [];
  const similarity = questionSimilarity(old, now);
  return old.id === now.id || compare(similarity, ENOUGH) >= 0 ? [{ old, now, similarity }] : [];
}

const sameId = ({ old, now }: Pair): number => (old.id === now.id ? 0 : 1);
const name = ({ old, now }: Pair): string => `${old.id} ${now.id}`;
const bestFirst = (a: Pair, b: Pair): number =>
  sameId(a) - sameId(b) || compare(b.similarity, a.similarity) || (name(a) < name(b) ? -1 : 1);

/** A pair with the questions left over that resemble one side of it. */
function join(pair: Pair, rest: readonly Pair[], taken: readonly Pair[]): ProposedLink {
  const best = (all: readonly Pair[], own: (pair: Pair) => Question) =>
    all.filter((one, i) => all.findIndex((other) => own(other) === own(one)) === i);
  const parts = best(rest, (one) => one.now).filter(
    (one) => one.old === pair.old && !taken.some((other) => other.now === one.now),
  );
  const sources = best(rest, (one) => one.old).filter(
    (one) => one.now === pair.now && !taken.some((other) => other.old === one.old),
  );
  const [olds, nows] = [
    [pair.old, ...sources.map((one) => one.old)],
    [pair.now, ...parts.map((one) => one.now)],
  ];
  const because = (others: readonly Pair[]) => ({
    reason: 'partOfText' as const,
    confidence: least([pair, ...others]),
  });
  if (parts.length > 0 && canCarry([pair.old], pair.now, 2))
    return linkOf('split', [pair.old], nows, because(parts));
  if (sources.length > 0 && canCarry(olds, pair.now, 1))
    return linkOf('merged', olds, [pair.now], because(sources));
  return oneToOne(pair);
}

const least = (pairs: readonly Pair[]): Exact =>
  exactText(pairs.map((pair) => pair.similarity).reduce((a, b) => (compare(a, b) < 0 ? a : b)));

const oneToOne = ({ old, now, similarity }: Pair): ProposedLink =>
  linkOf(kindOf(old, now), [old], [now], {
    reason: old.id === now.id ? 'sameId' : 'similarText',
    confidence: exactText(similarity),
  });

function linkOf(
  kind: Link['kind'],
  from: readonly Question[],
  to: readonly Question[],
  more: Pick<ProposedLink, 'reason' | 'confidence'>,
): ProposedLink {
  const options = optionMap(from, to);
  return {
    kind,
    from: from.map(({ id }) => id),
    to: to.map(({ id }) => id),
    ...(Object.keys(options).length > 0 && { options }),
    ...more,
  };
}

function kindOf(old: Question, now: Question): Link['kind'] {
  if (JSON.stringify(scoringOf(old)) !== JSON.stringify(scoringOf(now))) return 'rescaled';
  return JSON.stringify(old.text) === JSON.stringify(now.text) ? 'same' : 'reworded';
}

/** What decides the points of an answer; the largest number that may be entered does not. */
function scoringOf(question: Question | RowQuestion): unknown {
  const { type, policy } = question;
  const of = (field: string): unknown => (question as unknown as Record<string, unknown>)[field] ?? null;
  const options = 'options' in question ? question.options : [];
  const points = options.map((option) => [
    option.id,
    option.points ?? '0',
    'exclusive' in option && option.exclusive,
  ]);
  const rows = 'rows' in question ? question.rows.map(({ id }) => id) : [];
  const cells = type === 'group' ? question.questions.map((row) => [row.id, scoringOf(row)]) : [];
  const cap = type === 'multiple' ? question.max : null;
  return [type, policy, points, rows, cells, of('points'), of('bands'), of('combination'), cap];
}

function alone(kind: 'new' | 'dropped', question: Question, others: readonly Question[]): ProposedLink {
  const best = others
    .map((other) => questionSimilarity(other, question))
    .reduce((most, one) => (compare(one, most) > 0 ? one : most), ofDecimal('0'));
  const sides = kind === 'new' ? { from: [], to: [question.id] } : { from: [question.id], to: [] };
  return { kind, ...sides, reason: 'noCounterpart', confidence: exactText(ofDecimal('1').sub(best)) };
}
