import * as z from 'zod';
import { answerSchema, idSchema } from '@briedums/methodology';
import { answererSchema } from '../rules/answering';
import { participationStateSchema, roundStateSchema } from '../rules/states';
import { doneSchema, idParams, momentSchema, titleSchema } from './common';
import { endpoint } from './endpoint';
import { sectionProgressSchema } from './rounds';

/** The current answer of one question; `answer` is null after it was cleared. */
export const answerViewSchema = z.object({
  questionId: idSchema,
  answer: answerSchema.nullable(),
  comment: z.string().nullable(),
  revision: z.number().int(),
  by: z.string(),
  at: momentSchema,
  source: z.enum(['self', 'expert', 'automatic']),
});
export type AnswerView = z.infer<typeof answerViewSchema>;

export const submissionViewSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  at: momentSchema,
  by: z.string(),
  /** SHA-256 of the snapshot's canonical JSON: the receipt. */
  hash: z.string(),
  answers: z.number().int(),
});
export type SubmissionView = z.infer<typeof submissionViewSchema>;

export const participationViewSchema = z.object({
  id: z.uuid(),
  institution: z.object({ id: z.uuid(), name: z.string() }),
  round: z.object({
    id: z.uuid(),
    title: titleSchema,
    year: z.number().int(),
    state: roundStateSchema,
    closesAt: momentSchema.nullable(),
    /** `imported`: a past round; there is a result but no questionnaire. */
    origin: z.enum(['survey', 'imported']),
    trial: z.boolean(),
    demo: z.boolean(),
  }),
  state: participationStateSchema,
  sections: z.array(sectionProgressSchema),
  answered: z.number().int(),
  required: z.number().int(),
  lastActivityAt: momentSchema.nullable(),
  submission: submissionViewSchema.nullable(),
  /** Published result that the respondent may open. */
  hasResult: z.boolean(),
});
export type ParticipationView = z.infer<typeof participationViewSchema>;

export const checkProblemSchema = z.object({
  /** Stable within one state of the answers: question, row and code. */
  key: z.string(),
  questionId: idSchema,
  sectionId: idSchema,
  row: z.number().int().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.object({ lv: z.string(), en: z.string() }),
});
export type CheckProblem = z.infer<typeof checkProblemSchema>;

/** A whole methodology version, passed on as it is stored: it was checked when it was published, not at every opening. */
const documentSchema = z.custom<z.infer<ReturnType<typeof z.json>>>(
  (value) => typeof value === 'object' && value !== null,
);
const answerParams = z.strictObject({ id: z.uuid(), questionId: idSchema });

export const answerApi = {
  mine: endpoint({
    method: 'GET',
    path: '/api/my/participations',
    access: 'participation.answer',
    summary: 'What the signed-in contact has to fill',
    response: z.array(participationViewSchema),
  }),
  questionnaire: endpoint({
    method: 'GET',
    path: '/api/participations/:id/questionnaire',
    access: 'participation.read',
    summary: 'Methodology version, answers so far, and where the person stopped',
    params: idParams,
    response: z.object({
      participation: participationViewSchema,
      methodologyHash: z.string(),
      methodology: documentSchema,
      answers: z.array(answerViewSchema),
      place: z.object({ sectionId: idSchema, questionId: idSchema.nullable() }).nullable(),
      /** As whom the caller answers here; with the states of round and participation it decides what may be changed now. */
      who: answererSchema,
      serverTime: momentSchema,
    }),
  }),
  /** What colleagues changed after a moment; asked every few seconds while the form is open. */
  changes: endpoint({
    method: 'GET',
    path: '/api/participations/:id/changes',
    access: 'participation.read',
    summary: 'Answers changed since a moment',
    params: idParams,
    query: z.strictObject({ since: momentSchema }),
    response: z.object({
      answers: z.array(answerViewSchema),
      participation: participationViewSchema,
      who: answererSchema,
      serverTime: momentSchema,
    }),
  }),
  /**
   * Saves one answer. `revision` is the one the caller saw (0 for none); another one in the store gives 409 `answerConflict`
   * with the current AnswerView in `data`, unless it already holds the same content. `answer: null` clears it.
   */
  save: endpoint({
    method: 'PUT',
    path: '/api/participations/:id/answers/:questionId',
    access: 'participation.answer',
    summary: 'Save one answer',
    params: answerParams,
    body: z.strictObject({
      revision: z.number().int().min(0),
      answer: answerSchema.nullable(),
      comment: z.string().max(4000).nullable().default(null),
    }),
    response: answerViewSchema,
  }),
  history: endpoint({
    method: 'GET',
    path: '/api/participations/:id/answers/:questionId/history',
    access: 'participation.read',
    summary: 'All revisions, newest first',
    params: answerParams,
    response: z.array(answerViewSchema),
  }),
  place: endpoint({
    method: 'PUT',
    path: '/api/participations/:id/place',
    access: 'participation.answer',
    summary: 'Remember where the person is',
    params: idParams,
    body: z.strictObject({ sectionId: idSchema, questionId: idSchema.nullable() }),
    response: doneSchema,
  }),
  check: endpoint({
    method: 'POST',
    path: '/api/participations/:id/check',
    access: 'participation.read',
    summary: 'What stands in the way of submitting',
    params: idParams,
    response: z.array(checkProblemSchema),
  }),
  /** Errors stop it (422 `notReady`, problems in `data`); warnings must be acknowledged by key with a reason. */
  submit: endpoint({
    method: 'POST',
    path: '/api/participations/:id/submit',
    access: 'participation.submit',
    summary: 'Submit: an immutable snapshot',
    params: idParams,
    body: z.strictObject({
      acknowledged: z
        .array(z.strictObject({ key: z.string().max(200), reason: z.string().trim().min(1).max(2000) }))
        .max(500)
        .default([]),
    }),
    response: submissionViewSchema,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/api/participations/:id/reopen',
    access: 'participation.submit',
    summary: 'Go on filling after submitting, while the round is open',
    params: idParams,
    response: participationViewSchema,
  }),
  submissions: endpoint({
    method: 'GET',
    path: '/api/participations/:id/submissions',
    access: 'participation.read',
    summary: 'All submissions, newest first',
    params: idParams,
    response: z.array(submissionViewSchema),
  }),
};
