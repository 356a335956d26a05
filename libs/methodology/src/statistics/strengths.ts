import { compare, exactText, ofExact } from '../exact/exact';
import type { Exact, QuestionLine } from '../result';
import { shareOf, type CountShare } from './figure';

/** Of one question: to how many it counted, and how many of these have all its points. */
export interface QuestionCount {
  section: string;
  counted: number;
  full: number;
}

/** What a question is to an institution: it does not count (or nobody knows), it counts, or it has all its points. */
const [OUT, COUNTED, FULL] = [0, 1, 2];

type Line = Pick<QuestionLine, 'id' | 'section' | 'counted' | 'points' | 'max'>;

/** The state of every question of an institution, one byte each; `places` gives its place in it. */
export function questionStates(places: ReadonlyMap<string, number>, lines: readonly Line[]): Uint8Array {
  const states = new Uint8Array(places.size);
  for (const { id, counted, points, max } of lines) {
    const place = places.get(id);
    if (place !== undefined && counted && max !== '0') states[place] = points === max ? FULL : COUNTED;
  }
  return states;
}

/** Counts over institutions, by question id. */
export function countQuestions(
  questions: readonly { id: string; section: string }[],
  institutions: Iterable<Uint8Array>,
): Map<string, QuestionCount> {
  const counts = questions.map(({ section }) => ({ section, counted: 0, full: 0 }));
  for (const states of institutions)
    counts.forEach((count, place) => {
      if (states[place] !== OUT) count.counted += 1;
      if (states[place] === FULL) count.full += 1;
    });
  return new Map(questions.map(({ id }, place) => [id, counts[place] as QuestionCount]));
}

/** Something that leaders have in full and most of the others lack. */
export interface Strength {
  question: string;
  section: string;
  /** Who has all its points, of those to whom it counts. */
  leaders: CountShare;
  others: CountShare;
  /** The difference of the two shares, in percentage points. */
  difference: Exact;
}

/**
 * The strengths of leaders (published report, practices of the leaders): the questions in which more than half of the leaders
 * have all points and less than half of the others do, the largest difference of shares first, then by id.
 */
export function strengthsOf(
  leaders: ReadonlyMap<string, QuestionCount>,
  others: ReadonlyMap<string, QuestionCount>,
): Strength[] {
  const found = [...leaders].flatMap(([question, { section, counted, full }]) => {
    const rest = others.get(question);
    if (!rest || rest.counted === 0 || 2 * full <= counted || 2 * rest.full >= rest.counted) return [];
    const [own, their] = [shareOf(full, counted), shareOf(rest.full, rest.counted)];
    const difference = ofExact(own.share ?? '0').sub(ofExact(their.share ?? '0'));
    return [{ question, section, leaders: own, others: their, difference: exactText(difference) }];
  });
  return found.sort(
    (a, b) =>
      compare(ofExact(b.difference), ofExact(a.difference)) ||
      (a.question < b.question ? -1 : Number(a.question > b.question)),
  );
}
