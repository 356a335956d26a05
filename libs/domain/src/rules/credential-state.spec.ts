import { credentialState, isLive } from './credential-state';

const now = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-20T12:00:00.001Z');

describe('credentialState', () => {
  it('is invited until the moment it expires', () => {
    const dates = { acceptedAt: null, revokedAt: null };
    expect(credentialState({ ...dates, expiresAt: later }, now)).toBe('invited');
    expect(credentialState({ ...dates, expiresAt: now }, now)).toBe('expired');
  });

  it('stays accepted after the link would have expired', () => {
    expect(credentialState({ expiresAt: now, acceptedAt: now, revokedAt: null }, later)).toBe('accepted');
  });

  it('is revoked whatever it was before', () => {
    for (const acceptedAt of [null, now])
      expect(credentialState({ expiresAt: now, acceptedAt, revokedAt: now }, later)).toBe('revoked');
  });
});

describe('isLive', () => {
  it('holds for those who can come in or have', () => {
    expect((['invited', 'accepted', 'expired', 'revoked'] as const).filter(isLive)).toEqual([
      'invited',
      'accepted',
    ]);
  });
});
