/** What the caller gave cannot be used; its message is the one sentence that they read. */
export class BadInput extends Error {}

/** A sentence's worth of any failure to read or parse. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
