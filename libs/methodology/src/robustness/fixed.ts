import { HUNDRED, ofDecimal, ofExact, ofInteger, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact, Result } from '../result';
import { firstAbove, step } from '../score/level';
import type { Methodology } from '../schema/methodology';

/** An institution as its section scores; with its counted questions, where points are to be varied, too. */
export interface Assessed {
  id: string;
  /** Section id → exact score, or null without one. */
  sections: Readonly<Record<string, Exact | null>>;
  questions?: readonly { id: string; section: string; points: Exact; max: Exact }[];
}

/** What robustness needs of a result. */
export function assessedOf(
  id: string,
  { sections, questions }: Pick<Result, 'sections' | 'questions'>,
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

/** A round with everything in whole numbers. */
export interface FixedRound {
  sections: readonly string[];
  weights: readonly number[];
  /** Least index, in millionths, of levels 2 to 5. */
  thresholds: readonly number[];
  zeroIsLevelZero: boolean;
  minScored: number;
  /** By institution, by section; −1 without a score. */
  scores: readonly (readonly number[])[];
  questions: readonly string[];
  lines: readonly (readonly FixedLine[])[];
}

/** Counted points of one question: positions of section and question. */
export interface FixedLine {
  section: number;
  question: number;
  points: number;
  max: number;
}

/** Throws a RangeError for weights too large or fine to be summed exactly, and for a section that is not scored. */
export function fixedRound(methodology: Methodology, institutions: readonly Assessed[]): FixedRound {
  const scored = methodology.sections.filter((section) => section.scoring);
  const sections = scored.map((section) => section.id);
  checkSections(sections, institutions);
  const weights = wholeWeights(scored.map((section) => ofDecimal(section.scoring?.weight ?? '0')));
  const questions = [
    ...new Set(institutions.flatMap((one) => (one.questions ?? []).map(({ id }) => id))),
  ].sort();
  const { decimals } = methodology.rounding;
  return {
    sections,
    weights,
    thresholds: methodology.index.limits.map((limit) =>
      inMillionths(firstAbove(ofDecimal(limit), decimals).sub(step(decimals).div(ofInteger(2)))),
    ),
    zeroIsLevelZero: methodology.zeroIsLevelZero,
    minScored: methodology.index.minScoredSections,
    scores: institutions.map((one) => sections.map((id) => scoreIn(one, id))),
    questions,
    lines: institutions.map((one) => linesOf(one, sections, questions)),
  };
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
    if (foreign !== undefined) throw new RangeError(`${foreign} of ${id} is not a scored section`);
  }
}

function wholeWeights(weights: readonly Rational[]): number[] {
  const digits = weights.reduce((most, weight) => (weight.d > most ? weight.d : most), 1n);
  const unit = weights.reduce((all, weight) => (all % weight.d === 0n ? all : all * weight.d), digits);
  const whole = weights.map((weight) => Number((weight.n * unit) / weight.d));
  const most = whole.reduce((sum, weight) => sum + weight, 0) * 4 * FACTOR_UNIT * 100 * SCORE_UNIT;
  if (most > Number.MAX_SAFE_INTEGER) throw new RangeError('the weights have too many digits');
  return whole;
}

function linesOf(one: Assessed, sections: readonly string[], questions: readonly string[]): FixedLine[] {
  const places = new Map(questions.map((id, place) => [id, place]));
  return (one.questions ?? []).map(({ id, section, points, max }) => ({
    section: sections.indexOf(section),
    question: places.get(id) ?? -1,
    points: inMillionths(ofExact(points)),
    max: inMillionths(ofExact(max)),
  }));
}

/** A share such as "0.2" in ten-thousandths; throws a RangeError for one outside 0 to 1 or with more than four digits. */
export function shareUnits(share: string): number {
  const units = ofDecimal(share).mul(ofInteger(FACTOR_UNIT));
  if (units.d !== 1n || units.s < 0n || units.n > BigInt(FACTOR_UNIT))
    throw new RangeError(`a share is a number of 0 to 1 with at most four decimals, not ${share}`);
  return Number(units.n);
}

export const FULL = Number(HUNDRED.n) * SCORE_UNIT;
