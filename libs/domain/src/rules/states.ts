import * as z from 'zod';

/** draft → open ⇄ closed; published while a publication stands. Later phases (review, clarifications) come between closed and published. */
export const roundStateSchema = z.enum(['draft', 'open', 'closed', 'published']);
export type RoundState = z.infer<typeof roundStateSchema>;

export const participationStateSchema = z.enum(['notStarted', 'inProgress', 'submitted']);
export type ParticipationState = z.infer<typeof participationStateSchema>;

export const credentialStateSchema = z.enum(['invited', 'accepted', 'expired', 'revoked']);
export type CredentialState = z.infer<typeof credentialStateSchema>;

export const computationStateSchema = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export type ComputationState = z.infer<typeof computationStateSchema>;
