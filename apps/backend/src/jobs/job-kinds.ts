import { z } from 'zod';

/** Every kind of background job and what it is given. A kind without a handler stops the worker's boot. */
export const jobKinds = {
  computeRound: z.strictObject({ resultSetId: z.uuid() }),
  sendMail: z.strictObject({ mailId: z.uuid() }),
} as const;

export type JobKind = keyof typeof jobKinds;
export type JobPayload<K extends JobKind> = z.output<(typeof jobKinds)[K]>;

/** What travels through the queue: who asked, and the payload of the kind. */
export const envelopeSchema = z.strictObject({
  actor: z.strictObject({
    tenantId: z.uuid(),
    accountId: z.uuid().nullable(),
    roles: z.array(z.enum(['operator', 'administrator', 'methodologist', 'expert', 'analyst', 'respondent'])),
    locale: z.enum(['lv', 'en']),
  }),
  payload: z.json(),
});
export type Envelope = z.output<typeof envelopeSchema>;
