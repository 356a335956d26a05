/** What is left of a name in ASCII, for readers that know no other form: letters lose their marks. */
const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');

/** RFC 8187: every byte that is no attribute character of a header stands as %XX. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header that has a browser save the answer under the name and never show it (RFC 6266). */
export const dispositionOf = (name: string): string =>
  `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encoded(name)}`;
