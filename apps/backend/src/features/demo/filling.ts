import type { ParticipationState, SectionProgress } from '@briedums/domain';
import type { Answer, Answers, Engine, Question, Source } from '@briedums/methodology';
import { submissionProblems } from '../answers/check-problems';
import { progressOf } from '../answers/participation-view';
import { type Snapshot, takeSnapshot } from '../answers/snapshot';
import type { Acknowledged } from '../answers/submission.entity';
import type { Period } from './calendar';
import texts from './data/texts.json';
import type { Profile } from './draw';
import { drawValue } from './draw-value';
import type { Rng } from './rng';
import { type Asked, drawOf, dropHidden, makeSheet, type Sheet } from './sheet';
import { moments } from './moments';

/** A row of the table of answers, and of their history. */
export interface AnswerRow {
  participation_id: string;
  question_id: string;
  answer: Answer;
  comment: string | null;
  revision: number;
  source: Source;
  by_account: string;
  at: Date;
}

export interface Filling {
  participationId: string;
  state: ParticipationState;
  progress: SectionProgress[];
  lastActivityAt: Date | null;
  place: { accountId: string; sectionId: string; questionId: string } | null;
  /** All revisions; the last one of a question is its current answer. */
  revisions: AnswerRow[];
  submission: (Snapshot & { acknowledged: Acknowledged[]; at: Date; byAccount: string }) | null;
}

export interface Order {
  engine: Engine;
  rng: Rng;
  profile: Profile;
  participationId: string;
  /** Accounts of the institution; they share the sections. */
  contacts: readonly [string, ...string[]];
  /** Who rates, and whose name automatic values bear. */
  expert: string;
  period: Period;
  /** Everything the institution, experts and checks would answer. */
  answers: Answers;
  /** The part of its own questions that the institution has answered; all of them when it has submitted. */
  part: number;
  submitted: boolean;
  /** When experts rated; null while they have not. */
  ratedAt: Date | null;
}

const REVISED = 0.07;
const REMARKED = 0.04;
const FORGOTTEN = 0.04;

const ofSource = (sheet: Sheet, answers: Answers, source: Source): Asked[] =>
  sheet.asked.filter(({ question }) => question.source === source && question.id in answers);

const pickAnswers = (asked: readonly Asked[], answers: Answers): Answers =>
  Object.fromEntries(
    asked.flatMap(({ question: { id } }) => (answers[id] ? [[id, answers[id]] as const] : [])),
  );

/** What the institution has answered of its own questions: from the beginning on, some overlooked. */
const ownAnswers = (sheet: Sheet, { answers, part, submitted, rng }: Order): Answers => {
  const own = ofSource(sheet, answers, 'self');
  if (submitted) return pickAnswers(own, answers);
  const begun = own.slice(0, Math.max(1, Math.round(own.length * part)));
  const kept = pickAnswers(
    begun.filter(({ section }) => section === 'general' || !rng.chance(FORGOTTEN)),
    answers,
  );
  dropHidden(sheet, kept);
  return kept;
};

/** Another answer that stood there for a while before; null where the same was drawn. */
const earlier = (sheet: Sheet, order: Order, { question, section }: Asked): Answer | null => {
  const now = order.answers[question.id];
  if (!['yesNo', 'single', 'multiple', 'choiceTable'].includes(question.type) || !now) return null;
  const drawn = { value: drawValue(question, drawOf(sheet, order.answers, section, order.rng.next())) };
  return JSON.stringify(drawn) === JSON.stringify(now) ? null : drawn;
};

const row = (
  { participationId }: Order,
  question: Question,
  rest: Pick<AnswerRow, 'answer' | 'revision' | 'by_account' | 'at'> & { comment?: string | null },
): AnswerRow => ({
  participation_id: participationId,
  question_id: question.id,
  source: question.source,
  comment: null,
  ...rest,
});

const ownRows = (sheet: Sheet, order: Order, own: Answers): AnswerRow[] => {
  const { rng, contacts, period } = order;
  const asked = ofSource(sheet, own, 'self');
  const times = moments(rng, period, asked.length);
  const sections = [...new Set(asked.map(({ section }) => section))];
  return asked.flatMap((each, i): AnswerRow[] => {
    const { question, section } = each;
    const answer = own[question.id];
    const at = times[i];
    if (!answer || !at) return [];
    const by_account = contacts[sections.indexOf(section) % contacts.length] ?? contacts[0];
    const first = rng.chance(REVISED) ? earlier(sheet, order, each) : null;
    const comment = rng.chance(REMARKED) ? rng.pick(texts.comments) : null;
    const before = new Date(at.getTime() - 40_000);
    return [
      ...(first ? [row(order, question, { answer: first, revision: 1, by_account, at: before })] : []),
      row(order, question, { answer, revision: first ? 2 : 1, by_account, at, comment }),
    ];
  });
};

const ratedRows = (sheet: Sheet, order: Order, source: Source, at: Date, shown: Answers): AnswerRow[] =>
  ofSource(sheet, shown, source).flatMap(({ question }, i) => {
    const answer = shown[question.id];
    const rated = { revision: 1, by_account: order.expert, at: new Date(at.getTime() + i * 30_000) };
    return answer ? [row(order, question, { answer, ...rated })] : [];
  });

/** One reason for each warning, as the submitting person must give. Throws when an error stands in the way: that is a bug here. */
const acknowledge = ({ engine, rng }: Order, answers: Answers): Acknowledged[] =>
  submissionProblems(engine, answers).map(({ key, severity }) => {
    if (severity === 'error') throw new Error(`made-up answers cannot be submitted: ${key}`);
    return { key, reason: rng.pick(texts.acknowledged) };
  });

/** One institution's participation as it would have come about: answers over weeks, some of them changed, and its submission. */
export const makeFilling = (order: Order): Filling => {
  const { engine, contacts, period, ratedAt } = order;
  const sheet = makeSheet(engine, order.rng, order.profile);
  const own = ownAnswers(sheet, order);
  const given = ownRows(sheet, order, own);
  const measuredAt = new Date(period.opensAt.getTime() - 3_600_000);
  const automatic = ratedRows(sheet, order, 'automatic', measuredAt, order.answers);
  const expert = ratedAt ? ratedRows(sheet, order, 'expert', ratedAt, order.answers) : [];
  const last = given.at(-1);
  const measured = Object.fromEntries(automatic.map((each) => [each.question_id, each.answer]));
  const submittedAt = last && order.submitted ? new Date(last.at.getTime() + 15 * 60_000) : null;
  const section = sheet.asked.find(({ question }) => question.id === last?.question_id)?.section;
  const all = { ...own, ...measured };
  return {
    participationId: order.participationId,
    state: submittedAt ? 'submitted' : last ? 'inProgress' : 'notStarted',
    progress: progressOf(engine, all),
    lastActivityAt: submittedAt ?? last?.at ?? null,
    place:
      last && section
        ? { accountId: last.by_account, sectionId: section, questionId: last.question_id }
        : null,
    revisions: [...given, ...automatic, ...expert],
    submission: submittedAt && {
      ...takeSnapshot(all),
      acknowledged: acknowledge(order, all),
      at: submittedAt,
      byAccount: contacts[0],
    },
  };
};
