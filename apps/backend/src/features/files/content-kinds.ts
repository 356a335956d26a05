import { type FileKind, fileKinds } from '@briedums/domain';
import { fileTypeFromBuffer } from 'file-type';

const binary = (Object.keys(fileKinds) as FileKind[]).filter((kind) => !kind.startsWith('text/'));
const TEXT: readonly FileKind[] = ['text/csv', 'text/plain'];

/** Control characters other than tab and the ends of lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** SVG, HTML and XML are text as well, but of a kind that a browser might run. */
const MARKUP = /^\s*<[!?a-z]/i;
const UNICODE_MARK = /^(\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)/;

const decoded = (content: Buffer, encoding: 'utf-8' | 'windows-1257'): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return null;
  }
};

/** Spreadsheets of Latvian Windows write Windows-1257 to this day; what marks itself as Unicode must be it. */
const textOf = (content: Buffer): string | null =>
  decoded(content, 'utf-8') ??
  (UNICODE_MARK.test(content.toString('latin1', 0, 3)) ? null : decoded(content, 'windows-1257'));

const isPlainText = (content: Buffer): boolean => {
  const text = textOf(content);
  return text !== null && !CONTROL.test(text) && !MARKUP.test(text);
};

/** The kinds that the content can be, whatever its name says; none for what is not taken at all. */
export const contentKinds = async (content: Buffer): Promise<readonly FileKind[]> => {
  const known = await fileTypeFromBuffer(content);
  if (!known) return isPlainText(content) ? TEXT : [];
  return binary.filter((kind) => kind === known.mime);
};
