/** One remembered word of this browser. Where storage is refused (private windows), nothing is kept and nothing breaks. */
export const remembered = (key: string) => ({
  read(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
  },
});
