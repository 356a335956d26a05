/** Where to go after signing in: a path of this app only, so that a link cannot lead elsewhere. */
export const safeNext = (next: string | undefined): string =>
  next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
