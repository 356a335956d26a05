import * as z from 'zod';
import { importProblemSchema } from './institutions';
import { doneSchema, idParams, institutionKindSchema, momentSchema, slugSchema, titleSchema } from './common';
import { endpoint } from './endpoint';
import { participationStateSchema, roundStateSchema } from '../rules/states';

export const roundViewSchema = z.object({
  id: z.uuid(),
  slug: slugSchema,
  title: titleSchema,
  year: z.number().int(),
  kind: institutionKindSchema,
  state: roundStateSchema,
  /** `survey`: answers are gathered here; `imported`: a past round of which only section scores are known. */
  origin: z.enum(['survey', 'imported']),
  trial: z.boolean(),
  demo: z.boolean(),
  methodology: z.object({ id: z.uuid(), code: z.string(), version: z.string(), title: titleSchema }),
  opensAt: momentSchema.nullable(),
  closesAt: momentSchema.nullable(),
  funnel: z.object({
    invited: z.number().int(),
    signedIn: z.number().int(),
    started: z.number().int(),
    submitted: z.number().int(),
    participants: z.number().int(),
  }),
  publication: z.object({ resultSetId: z.uuid(), publishedAt: momentSchema }).nullable(),
});
export type RoundView = z.infer<typeof roundViewSchema>;

export const sectionProgressSchema = z.object({
  sectionId: z.string(),
  answered: z.number().int(),
  required: z.number().int(),
  applies: z.boolean(),
});
export type SectionProgress = z.infer<typeof sectionProgressSchema>;

export const participationRowSchema = z.object({
  id: z.uuid(),
  institutionId: z.uuid(),
  institution: z.string(),
  group: z.string().nullable(),
  region: z.string().nullable(),
  state: participationStateSchema,
  sections: z.array(sectionProgressSchema),
  answered: z.number().int(),
  required: z.number().int(),
  lastActivityAt: momentSchema.nullable(),
  submittedAt: momentSchema.nullable(),
  contacts: z.number().int(),
  contactEmail: z.string().nullable(),
});
export type ParticipationRow = z.infer<typeof participationRowSchema>;

const yearSchema = z.number().int().min(2000).max(2100);
/** In years that a round can be of, as told in UTC: far beyond them a moment has no four digits for its year. */
const calendarDate = momentSchema
  .refine((moment) => yearSchema.safeParse(new Date(moment).getUTCFullYear()).success)
  .nullable();
const roundBody = z.strictObject({
  title: titleSchema,
  year: yearSchema,
  methodologyVersionId: z.uuid(),
  opensAt: calendarDate.default(null),
  closesAt: calendarDate.default(null),
  trial: z.boolean().default(false),
});

export const roundApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/rounds',
    access: 'round.read',
    summary: 'Rounds, newest first',
    response: z.array(roundViewSchema),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/rounds',
    access: 'round.manage',
    summary: 'Create a round of a published version',
    body: roundBody,
    response: roundViewSchema,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/rounds/:id',
    access: 'round.read',
    summary: 'One round',
    params: idParams,
    response: roundViewSchema,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/rounds/:id',
    access: 'round.manage',
    summary: 'Change the title or calendar',
    params: idParams,
    // No defaults here: what is left out stays as it is.
    body: z.strictObject({ title: titleSchema, opensAt: calendarDate, closesAt: calendarDate }).partial(),
    response: roundViewSchema,
  }),
  open: endpoint({
    method: 'POST',
    path: '/api/rounds/:id/open',
    access: 'round.manage',
    summary: 'Open for filling (again, after closing)',
    params: idParams,
    response: roundViewSchema,
  }),
  close: endpoint({
    method: 'POST',
    path: '/api/rounds/:id/close',
    access: 'round.manage',
    summary: 'Close for filling',
    params: idParams,
    response: roundViewSchema,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/rounds/:id',
    access: 'round.manage',
    summary: 'Remove a round that has no answers',
    params: idParams,
    response: doneSchema,
  }),
  participations: endpoint({
    method: 'GET',
    path: '/api/rounds/:id/participations',
    access: 'round.read',
    summary: 'Who takes part and how far they are',
    params: idParams,
    response: z.array(participationRowSchema),
  }),
  addParticipants: endpoint({
    method: 'POST',
    path: '/api/rounds/:id/participations',
    access: 'round.manage',
    summary: "Add institutions of the round's kind",
    params: idParams,
    body: z.strictObject({ institutionIds: z.array(z.uuid()).min(1).max(1000) }),
    response: z.object({ added: z.number().int(), already: z.number().int() }),
  }),
  removeParticipant: endpoint({
    method: 'DELETE',
    path: '/api/rounds/:id/participations/:participationId',
    access: 'round.manage',
    summary: 'Take out a participant that has not answered',
    params: z.strictObject({ id: z.uuid(), participationId: z.uuid() }),
    response: doneSchema,
  }),
  /**
   * A past round that has only section scores. CSV columns: name, then one per section id (`com,cs,od,srv,int`), blank = did not apply;
   * optional index (as published, for rows with too few sections to compute it), group, region. Unknown institutions are added.
   * All or nothing.
   */
  import: endpoint({
    method: 'POST',
    path: '/api/rounds/import',
    access: 'round.manage',
    summary: 'Import a past round of section scores',
    body: z.strictObject({
      title: titleSchema,
      year: yearSchema,
      methodologyVersionId: z.uuid(),
      csv: z.string().min(1).max(2_000_000),
    }),
    response: z.object({
      round: roundViewSchema.nullable(),
      rows: z.number().int(),
      addedInstitutions: z.number().int(),
      problems: z.array(importProblemSchema),
    }),
  }),
  /**
   * JSON lines `{"id": institutionId, "answers": {…}}`, the input of `briedums score`: what the published computation used,
   * else the last finished one, else what is submitted now. Scoring them gives the ledgers of that computation. Where answers name
   * files, `"files": [{"id", "name", "size", "sha256"}]` says which they are.
   */
  exportAnswers: endpoint({
    method: 'GET',
    path: '/api/rounds/:id/answers.jsonl',
    access: 'result.read',
    summary: 'All answers as JSON lines',
    params: idParams,
    response: z.string(),
    contentType: 'application/jsonl',
  }),
};
