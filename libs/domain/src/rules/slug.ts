const LONGEST = 50;

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Whole words as long as they fit; of one word that does not fit its beginning. */
const fitting = (all: readonly string[]): string => {
  const kept: string[] = [];
  for (const word of all) {
    if ([...kept, word].join('-').length > LONGEST) break;
    kept.push(word);
  }
  return kept.join('-') || (all[0] ?? '').slice(0, LONGEST);
};

/** The short name of a round in addresses: its title without diacritics and its year, `e-indekss-2026`. */
export const slugOf = (title: string, year: number): string => {
  const rest = words(title).filter((word) => word !== String(year));
  return [fitting(rest), String(year)].filter((part) => part !== '').join('-');
};

/** The wanted short name, or the first of `-2`, `-3` … that is not taken. */
export const freeSlug = (wanted: string, taken: Iterable<string>): string => {
  const used = new Set(taken);
  let slug = wanted;
  for (let n = 2; used.has(slug); n++) slug = `${wanted}-${n}`;
  return slug;
};
