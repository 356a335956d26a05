/** Compares texts in Latvian alphabetical order, whatever collation the database was made with. */
export const latvianOrder: (a: string, b: string) => number = new Intl.Collator('lv').compare;

export const byName = (a: { name: string }, b: { name: string }): number => latvianOrder(a.name, b.name);
