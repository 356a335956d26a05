import { HUNDRED, ofDecimal, ofExact, ofInteger, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact, Result, Score } from '../result';
import { firstAbove, step } from '../score/level';
import type { Methodology } from '../schema/methodology';
import { DECIMAL } from '../schema/text';
import { OutOfRange } from '../texts/out-of-range';

/** An institution as its section scores; with its counted questions, where points are to be varied, too. */
export interface Assessed {
  id: string;
  /** Section id → exact score, or null without one. */
  sections: Readonly<Record<string, Exact | null>>;
  questions?: readonly { id: string; section: string; points: Exact; max: Exact }[];
}

/** What robustness needs of a result, or of the section scores of a past round (with no questions). */
export function assessedOf(
  id: string,
  {
    sections,
    questions,
  }: { sections: readonly { id: string; score: Score | null }[] } & Pick<Result, 'questions'>,
): Assessed {
  return {
    id,
    sections: Object.fromEntries(sections.map((section) => [section.id, section.score?.exact ?? null])),
    questions: questions.flatMap(({ id: question, section, points, max, counted }) =>
      counted && points !== null && max !== null ? [{ id: question, section, points, max }] : [],
    ),
  };
}

/** Scores in millionths of a point and factors in ten-thousandths, as whole numbers: sums stay below 2⁵³ and are exact. */
export const SCORE_UNIT = 1_000_000;
export const FACTOR_UNIT = 10_000;

/** A round with everything in whole numbers, flat, so that twenty thousand institutions take little room. */
export interface FixedRound {
  /** How many institutions. */
  size: number;
  sections: readonly string[];
  weights: readonly number[];
  /** Least index, in millionths, of levels 2 to 5. */
  thresholds: readonly number[];
  zeroIsLevelZero: boolean;
  minScored: number;
  /** Institution by institution, section by section; −1 without a score. */
  scores: Int32Array;
  questions: readonly string[];
  /** Null where points are not varied. */
  lines: FixedLines | null;
}

/** Counted points of questions: those of institution i from `start[i]` up to `start[i + 1]`. */
export interface FixedLines {
  start: Int32Array;
  /** Positions of section and question. */
  section: Uint16Array;
  question: Uint16Array;
  points: Float64Array;
  max: Float64Array;
}

/**
 * @param points whether the points of questions are to be varied, too. Throws a RangeError for weights too large or fine to be
 * summed exactly, and for a section that is not scored.
 */
export function fixedRound(
  methodology: Methodology,
  institutions: readonly Assessed[],
  points = false,
): FixedRound {
  const scored = methodology.sections.filter((section) => section.scoring);
  const sections = scored.map((section) => section.id);
  checkSections(sections, institutions);
  const questions = points ? questionIds(institutions) : [];
  const { decimals } = methodology.rounding;
  return {
    size: institutions.length,
    sections,
    weights: wholeWeights(scored.map((section) => ofDecimal(section.scoring?.weight ?? '0'))),
    thresholds: methodology.index.limits.map((limit) =>
      inMillionths(firstAbove(ofDecimal(limit), decimals).sub(step(decimals).div(ofInteger(2)))),
    ),
    zeroIsLevelZero: methodology.zeroIsLevelZero,
    minScored: methodology.index.minScoredSections,
    scores: scoresOf(institutions, sections),
    questions,
    lines: points ? linesOf(institutions, sections, questions) : null,
  };
}

function questionIds(institutions: readonly Assessed[]): string[] {
  const ids = new Set<string>();
  for (const { questions = [] } of institutions) for (const { id } of questions) ids.add(id);
  return [...ids].sort();
}

function scoresOf(institutions: readonly Assessed[], sections: readonly string[]): Int32Array {
  const scores = new Int32Array(institutions.length * sections.length);
  institutions.forEach((one, i) =>
    sections.forEach((id, s) => {
      scores[i * sections.length + s] = scoreIn(one, id);
    }),
  );
  return scores;
}

const inMillionths = (value: Rational): number => Number(roundHalfUp(value.mul(ofInteger(SCORE_UNIT)), 0));

const scoreIn = ({ sections }: Assessed, id: string): number => {
  const score = sections[id] ?? null;
  return score === null ? -1 : inMillionths(ofExact(score));
};

function checkSections(known: readonly string[], institutions: readonly Assessed[]): void {
  for (const { id, sections } of institutions) {
    const foreign = Object.keys(sections).find(
      (section) => sections[section] !== null && !known.includes(section),
    );
    if (foreign !== undefined) throw new OutOfRange('notScoredOf', { section: foreign, id });
  }
}

function wholeWeights(weights: readonly Rational[]): number[] {
  const digits = weights.reduce((most, weight) => (weight.d > most ? weight.d : most), 1n);
  const unit = weights.reduce((all, weight) => (all % weight.d === 0n ? all : all * weight.d), digits);
  const whole = weights.map((weight) => Number((weight.n * unit) / weight.d));
  const most = whole.reduce((sum, weight) => sum + weight, 0) * 4 * FACTOR_UNIT * 100 * SCORE_UNIT;
  if (most > Number.MAX_SAFE_INTEGER) throw new OutOfRange('weightDigits');
  return whole;
}

function linesOf(
  institutions: readonly Assessed[],
  sections: readonly string[],
  questions: readonly string[],
): FixedLines {
  const places = new Map(questions.map((id, place) => [id, place]));
  const count = institutions.reduce((sum, one) => sum + (one.questions?.length ?? 0), 0);
  const lines: FixedLines = {
    start: new Int32Array(institutions.length + 1),
    section: new Uint16Array(count),
    question: new Uint16Array(count),
    points: new Float64Array(count),
    max: new Float64Array(count),
  };
  let at = 0;
  institutions.forEach((one, i) => {
    for (const { id, section, points, max } of one.questions ?? []) {
      lines.section[at] = sections.indexOf(section);
      lines.question[at] = places.get(id) ?? 0;
      lines.points[at] = inMillionths(ofExact(points));
      lines.max[at] = inMillionths(ofExact(max));
      at += 1;
    }
    lines.start[i + 1] = at;
  });
  checkSums(lines);
  return lines;
}

/** Sums of points times factors must stay whole. */
function checkSums({ start, max }: FixedLines): void {
  for (let i = 0; i + 1 < start.length; i++) {
    const whole = max.subarray(start[i], start[i + 1]).reduce((sum, one) => sum + one, 0);
    if (whole * 2 * FACTOR_UNIT > Number.MAX_SAFE_INTEGER) throw new OutOfRange('pointDigits');
  }
}

/**
 * A share such as "0.2" in ten-thousandths; throws a RangeError for one below 0 or with more than four digits, and for 1 and more:
 * a weight that may become 0 would leave its section, and some institutions without an index, out.
 */
export function shareUnits(share: string): number {
  if (!DECIMAL.test(share)) throw new OutOfRange('share', { given: share });
  const units = ofDecimal(share).mul(ofInteger(FACTOR_UNIT));
  if (units.d !== 1n || units.s < 0n || units.n >= BigInt(FACTOR_UNIT))
    throw new OutOfRange('share', { given: share });
  return Number(units.n);
}

export const FULL = Number(HUNDRED.n) * SCORE_UNIT;
