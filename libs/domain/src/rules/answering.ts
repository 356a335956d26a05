import type { Source } from '@briedums/methodology';
import * as z from 'zod';
import type { ParticipationState, RoundState } from './states';

/** Who asks: a contact of the institution, an expert evaluator, both or neither. */
export const answererSchema = z.object({ contact: z.boolean(), expert: z.boolean() });
export type Answerer = z.infer<typeof answererSchema>;

export interface Answering {
  round: RoundState;
  participation: ParticipationState;
}

export type AnsweringRefusal = 'notYourQuestion' | 'roundNotOpen' | 'alreadySubmitted' | 'notSubmitted';

const SOURCES: readonly Source[] = ['self', 'expert', 'automatic'];

/**
 * Why an answer of that source may not be changed now; null when it may. The institution answers its own questions while the
 * round is open and until it submits; experts rate, and correct automatic values, also after submitting and closing.
 */
export const whyNotAnswer = (
  who: Answerer,
  source: Source,
  { round, participation }: Answering,
): AnsweringRefusal | null => {
  const own = source === 'self';
  if (own ? !who.contact : !who.expert) return 'notYourQuestion';
  if (round !== 'open' && (own || round !== 'closed')) return 'roundNotOpen';
  return own && participation === 'submitted' ? 'alreadySubmitted' : null;
};

/** The sources of the questions that the person may answer now. */
export const answerable = (who: Answerer, now: Answering): Source[] =>
  SOURCES.filter((source) => whyNotAnswer(who, source, now) === null);

/** Whose questions are put to the person here, whether or not they may be answered now. */
export const askedOf = ({ contact, expert }: Answerer): Source[] =>
  SOURCES.filter((source) => (source === 'self' ? contact : expert));

/** Why the institution may not submit now. */
export const whyNotSubmit = ({ round, participation }: Answering): AnsweringRefusal | null => {
  if (round !== 'open') return 'roundNotOpen';
  return participation === 'submitted' ? 'alreadySubmitted' : null;
};

/** Why the institution may not go on filling after submitting. */
export const whyNotReopen = ({ round, participation }: Answering): AnsweringRefusal | null => {
  if (round !== 'open') return 'roundNotOpen';
  return participation === 'submitted' ? null : 'notSubmitted';
};
