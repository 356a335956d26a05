import { cleanFileName, type FileKind, fileKinds, kindByName, MAX_FILE_BYTES } from '@briedums/domain';
import { Problem, refused } from '../../http/problem';
import { contentKinds } from './content-kinds';

export interface CheckedFile {
  name: string;
  mediaType: FileKind;
}

export const tooLarge = (): Problem =>
  new Problem(413, 'fileTooLarge', { params: { most: MAX_FILE_BYTES / 1024 / 1024 } });

const endingsOf = (kinds: readonly FileKind[]): string =>
  kinds
    .flatMap((kind): readonly string[] => fileKinds[kind])
    .map((ending) => `.${ending}`)
    .join(', ');

/** A clean name and what the content is. Throws 422 `fileEmpty`, 415 `fileType`, or 422 `fileName` where the two differ. */
export const checkFile = async (givenName: string, content: Buffer): Promise<CheckedFile> => {
  if (content.length === 0) throw refused('fileEmpty');
  const kinds = await contentKinds(content);
  if (kinds.length === 0) throw new Problem(415, 'fileType');
  const name = cleanFileName(givenName);
  const mediaType = kindByName(name, kinds);
  if (!mediaType) throw refused('fileName', { params: { endings: endingsOf(kinds) } });
  return { name, mediaType };
};
