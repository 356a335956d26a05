type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The canonical text of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no spaces, numbers and strings as
 * ECMAScript writes them. A property that is undefined is left out, as in JSON. A lone surrogate, which the RFC leaves
 * undefined, is escaped. Throws for what JSON cannot hold (NaN, a function, undefined itself).
 */
export function canonicalJson(value: unknown): string {
  return write(value as Json);
}

/** Quotes a text; the built-in writer is asked only where something has to be escaped, because each call of it is slow. */
function quoted(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff))
      return JSON.stringify(text);
  }
  return `"${text}"`;
}

function write(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => write(item)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value as { [key: string]: Json | undefined });
  throw new TypeError(`not a JSON value: ${typeof value}`);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
  return JSON.stringify(value);
}

function writeObject(value: { [key: string]: Json | undefined }): string {
  let text = '';
  for (const key of sortedKeys(value)) {
    const item = value[key];
    if (item === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${write(item)}`;
  }
  return `{${text}}`;
}

/** Most objects come with their keys in order: looking costs less than sorting. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return keys.sort();
  return keys;
}
