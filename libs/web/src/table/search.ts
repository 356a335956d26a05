/** A text without case and diacritics, so that "riga" finds "Rīga". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether every word of the search stands somewhere in the texts. */
export const matches = (search: string, ...texts: (string | null | undefined)[]): boolean => {
  const whole = folded(texts.filter(Boolean).join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => whole.includes(word));
};
