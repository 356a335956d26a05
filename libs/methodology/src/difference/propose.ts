import { canCarry } from '../comparison/carry';
import type { Link } from '../comparison/links';
import { questionsOf } from '../engine/variables';
import { compare, exactText, ofDecimal, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import { questionSimilarity, textSimilarity } from './similarity';

/** A carry-over link that a methodologist should look at. */
export interface ProposedLink extends Link {
  reason: 'sameId' | 'similarText' | 'partOfText' | 'noCounterpart';
  /** Similarity of the words, 0 to 1; 1 for questions that did not change, and for new and dropped ones 1 − the best found. */
  confidence: Exact;
}

/** Below this similarity words are not taken for the same question's. */
const ENOUGH = ofDecimal('0.6');

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
  const confidence = exactText(
    [pair, ...parts].reduce((least, one) => smaller(least, one.similarity), pair.similarity),
  );
  const reason = 'partOfText' as const;
  if (parts.length > 0 && canCarry([pair.old], pair.now, 2))
    return {
      kind: 'split',
      from: [pair.old.id],
      to: [pair.now, ...parts.map((one) => one.now)].map((q) => q.id),
      reason,
      confidence,
    };
  if (sources.length > 0 && canCarry([pair.old, ...sources.map((one) => one.old)], pair.now, 1))
    return {
      kind: 'merged',
      from: [pair.old, ...sources.map((one) => one.old)].map((q) => q.id),
      to: [pair.now.id],
      reason,
      confidence,
    };
  return oneToOne(pair);
}

const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? a : b);

function oneToOne({ old, now, similarity }: Pair): ProposedLink {
  const options = optionMap(old, now);
  return {
    kind: kindOf(old, now),
    from: [old.id],
    to: [now.id],
    ...(Object.keys(options).length > 0 && { options }),
    reason: old.id === now.id ? 'sameId' : 'similarText',
    confidence: exactText(similarity),
  };
}

function kindOf(old: Question, now: Question): Link['kind'] {
  if (JSON.stringify(scoringOf(old)) !== JSON.stringify(scoringOf(now))) return 'rescaled';
  return JSON.stringify(old.text) === JSON.stringify(now.text) ? 'same' : 'reworded';
}

/** What decides the points of an answer. */
function scoringOf(question: Question): unknown {
  const { type, policy } = question;
  const of = (field: string): unknown => (question as unknown as Record<string, unknown>)[field] ?? null;
  const options = 'options' in question ? question.options : [];
  const points = options.map(({ id, points: worth }) => [id, worth ?? '0']);
  return [type, policy, points, of('points'), of('bands'), of('combination'), of('max')];
}

/** Old options that the new question lacks → the most similar of its options that are not old ones. */
function optionMap(old: Question, now: Question): Record<string, string> {
  if (!('options' in old) || !('options' in now)) return {};
  const known = new Set<string>(now.options.map(({ id }) => id));
  const fresh = now.options.filter(({ id }) => !old.options.some((option) => option.id === id));
  const map = old.options
    .filter(({ id }) => !known.has(id))
    .flatMap((option) => {
      const [best] = fresh
        .map(({ id, text }) => ({ id, similarity: textSimilarity(option.text, text) }))
        .filter(({ similarity }) => compare(similarity, ENOUGH) >= 0)
        .sort((a, b) => compare(b.similarity, a.similarity) || (a.id < b.id ? -1 : 1));
      return best ? [[option.id, best.id] as const] : [];
    });
  return Object.fromEntries(map);
}

function alone(kind: 'new' | 'dropped', question: Question, others: readonly Question[]): ProposedLink {
  const best = others
    .map((other) => questionSimilarity(other, question))
    .reduce((most, one) => (compare(one, most) > 0 ? one : most), ofDecimal('0'));
  const sides = kind === 'new' ? { from: [], to: [question.id] } : { from: [question.id], to: [] };
  return { kind, ...sides, reason: 'noCounterpart', confidence: exactText(ofDecimal('1').sub(best)) };
}
