let count = 0;

/** An id that no other element of the page has. */
export const elementId = (name: string): string => `bd-${name}-${++count}`;
