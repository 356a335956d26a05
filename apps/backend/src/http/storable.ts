/** PostgreSQL holds no zero character in text, and in JSON no half of a pair of surrogates. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** The place in JSON of a text, or of a key, that cannot be stored; null when there is none. For what is not too deep. */
export const unstorableAt = (value: unknown, at: string): string | null => {
  if (typeof value === 'string') return isStorable(value) ? null : at;
  if (!value || typeof value !== 'object') return null;
  for (const [key, item] of Object.entries(value)) {
    if (!isStorable(key)) return at;
    const inside = unstorableAt(item, `${at}.${key}`);
    if (inside) return inside;
  }
  return null;
};
