/** Deeper than anything the endpoints know; schemas and the database read recursively and would run out of stack. */
const DEEPEST = 64;

/** Whether JSON is nested deeper than anything that is ever sent in earnest. Looks level by level, without recursion. */
export const tooDeep = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => (node && typeof node === 'object' ? Object.values(node) : []));
  }
  return false;
};
