import { type FileKind, fileKinds } from '@briedums/domain';
import { fileTypeFromBuffer } from 'file-type';

const binary = (Object.keys(fileKinds) as FileKind[]).filter((kind) => !kind.startsWith('text/'));
const TEXT: readonly FileKind[] = ['text/csv', 'text/plain'];

/** Control characters other than tab and the ends of lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** SVG, HTML and XML are text as well, but of a kind that a browser might run. */
const MARKUP = /^\s*<[!?a-z]/i;

const isPlainText = (content: Buffer): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !CONTROL.test(text) && !MARKUP.test(text);
  } catch {
    return false;
  }
};

/** The kinds that the content can be, whatever its name says; none for what is not taken at all. */
export const contentKinds = async (content: Buffer): Promise<readonly FileKind[]> => {
  const known = await fileTypeFromBuffer(content);
  if (!known) return isPlainText(content) ? TEXT : [];
  return binary.filter((kind) => kind === known.mime);
};
