const MOST = 4096;

/**
 * The same function, which keeps what it gave for a text (and a number): for numbers that are read over and over. What it
 * gives must never be changed; when too much is kept, all is forgotten.
 */
export function remembered<T>(
  read: (text: string, number: number) => T,
): (text: string, number: number) => T {
  const known = new Map<number, Map<string, T>>();
  return (text, number) => {
    const texts = known.get(number) ?? new Map<string, T>();
    known.set(number, texts);
    const there = texts.get(text);
    if (there !== undefined) return there;
    const value = read(text, number);
    if (texts.size >= MOST) texts.clear();
    texts.set(text, value);
    return value;
  };
}
