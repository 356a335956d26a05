/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. Written here because the plain language has no encoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const point = codePoint(text, i);
    if (point > 0xffff) i++;
    at = writePoint(bytes, at, point);
  }
  return bytes.subarray(0, at);
}

function codePoint(text: string, i: number): number {
  const point = text.codePointAt(i) ?? 0xfffd;
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}

function writePoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x800) {
    bytes[at++] = 0xc0 | (point >> 6);
  } else if (point < 0x10000) {
    bytes[at++] = 0xe0 | (point >> 12);
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
  } else {
    bytes[at++] = 0xf0 | (point >> 18);
    bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (point & 0x3f);
  return at;
}
