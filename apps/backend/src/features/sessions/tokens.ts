import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** An unguessable token for a cookie or a link: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The double-submit value of a session: derived, so that it needs no storage and ends with the session. */
export const csrfOf = (token: string): string =>
  createHash('sha256').update(`csrf:${token}`).digest('base64url');

export const sameText = (a: string, b: string): boolean => {
  const left = hashToken(a);
  return timingSafeEqual(left, hashToken(b));
};
