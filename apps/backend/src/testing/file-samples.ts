import { crc32, deflateRawSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const bytes = (...parts: (Buffer | string)[]): Bytes =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));

const uint32 = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value >>> 0);
  return four;
};

const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([ascii(type), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
};

/** One local entry of a ZIP archive; readers that know a file by its beginning look no further. */
const zipEntry = (name: string, content: string, stored: boolean): Buffer => {
  const raw = Buffer.from(content);
  const data = stored ? raw : deflateRawSync(raw);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(stored ? 0 : 8, 8);
  head.writeUInt32LE(crc32(raw), 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(raw.length, 22);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([head, ascii(name), data]);
};

const END = Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);
const zip = (entries: Record<string, string>, stored = false): Bytes =>
  bytes(...Object.entries(entries).map(([name, content]) => zipEntry(name, content, stored)), END);

const office = (part: string): Bytes =>
  zip({
    '[Content_Types].xml':
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`,
    'main.xml': '<x/>',
  });
const openDocument = (type: string): Bytes =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<x/>' }, true);

/** The smallest files of each kind, built here. */
export const samples = {
  pdf: bytes('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  png: bytes(
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    pngChunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1])),
    pngChunk('IEND', Buffer.alloc(0)),
  ),
  jpeg: bytes(
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    'JFIF\0',
    Buffer.alloc(9),
    Buffer.from([0xff, 0xd9]),
  ),
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  csv: bytes('iestāde;gads\n„Ādaži”;2026\n'),
  /** „Ādaži”;šķūnis in Windows-1257, as spreadsheets of Latvian Windows write it. */
  legacyCsv: bytes(Buffer.from('84c26461fe69943bf0edfb6e6973', 'hex')),
};

/** What is refused, by why. */
export const refusedSamples = {
  'an archive that is no document': zip({ 'readme.txt': 'x' }),
  'a presentation': office('presentationml.presentation'),
  'a document with macros': zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/w.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  }),
  'a picture that can hold scripts': bytes(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ),
  'the same after a byte-order mark': bytes('\ufeff\n <!-- x --><svg></svg>'),
  'an XML file': bytes('<?xml version="1.0"?><x/>'),
  'a page': bytes('<!DOCTYPE html><p>x'),
  'a program': bytes('MZ', Buffer.alloc(200)),
  'a GIF': bytes('GIF89a', Buffer.alloc(20)),
  'text in no encoding that is read here': bytes('gr', Buffer.from([0xe2, 0xa1]), 'fi'),
  'UTF-8 with bytes missing': bytes('gr', Buffer.from([0xe1, 0x81]), 'fi'),
  'markup after a mark of Unicode, which it is not': bytes('\ufeff<svg>', Buffer.from([0xe2])),
  'markup in the encoding of Latvian Windows': bytes('<html>', Buffer.from('c26461fe69', 'hex')),
  'text with control characters': bytes('a\u0000b'),
  'text with escape sequences': bytes('a\u001b[31mb'),
};
