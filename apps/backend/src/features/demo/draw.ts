import type { Answer, Answers } from '@briedums/methodology';
import type { Rng } from './rng';

/** What an answer holds unless it says "does not apply". */
export type Value = Extract<Answer, { value: unknown }>['value'];
export type Row = Record<string, Value>;

/** Whose answers are made up. */
export interface Profile {
  /** Section id → the score aimed at, 0 to 100; null where the section shall not apply. A section left out is aimed at 50. */
  targets: Readonly<Record<string, number | null>>;
  /** Inhabitants in thousands: how large counts of documents, services and employees are. */
  thousands: number;
  /** Host name for addresses, such as `aizkraukle.demo.test`. */
  domain: string;
  /** Leave a few figures that do not add up, so that there is something to question. */
  flawed: boolean;
}

/** The situation in which one value is drawn. */
export interface Draw {
  rng: Rng;
  /** 0: the least advanced answer; 1: the most advanced. */
  quality: number;
  profile: Profile;
  answers: Answers;
  /** The row of a group that the question belongs to. */
  row?: Readonly<Row>;
}

/** The value of an answer given so far; undefined when there is none. */
export const given = ({ answers }: Draw, id: string): Value | undefined => {
  const answer = answers[id];
  return answer && 'value' in answer ? answer.value : undefined;
};

export const ticked = (draw: Draw, id: string): readonly string[] => {
  const value = given(draw, id);
  return Array.isArray(value) ? (value as string[]) : [];
};

export const within = (least: number, most: number, value: number): number =>
  Math.min(most, Math.max(least, value));

/** Parts in these proportions that add up to the total exactly; the last takes what rounding leaves. */
export const split = (total: number, shares: readonly number[]): number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.slice(0, -1).map((share) => Math.floor((total * share) / all));
  return [...parts, total - parts.reduce((sum, part) => sum + part, 0)];
};
