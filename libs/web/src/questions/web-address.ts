/** A typed web address, completed by "https://"; null when empty, undefined when it is none (yet). */
export function readUrl(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '' || /^https?:\/{0,2}$/i.test(text)) return null;
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\/[^\s/]+\.[^\s/.]{2,}/i.test(complete) || !URL.canParse(complete)) return undefined;
  return complete;
}
