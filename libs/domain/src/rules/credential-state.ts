import type { CredentialState } from './states';

export interface CredentialDates {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** Where an invitation is at a moment. Taking it back counts also after it was accepted; expiry only before. */
export const credentialState = (dates: CredentialDates, now: Date): CredentialState => {
  if (dates.revokedAt) return 'revoked';
  if (dates.acceptedAt) return 'accepted';
  return dates.expiresAt.getTime() <= now.getTime() ? 'expired' : 'invited';
};

/** The person can still come in by it, or has: no other invitation is needed. */
export const isLive = (state: CredentialState): boolean => state === 'invited' || state === 'accepted';
