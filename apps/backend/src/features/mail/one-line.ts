/** Text for a header or a line of a letter: whatever could end the line becomes a space, so that nothing is smuggled in after it. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
