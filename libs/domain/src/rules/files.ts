/** Evidence is a report, a picture or a table: ten megabytes hold a scanned act, and a backup stays a backup of answers. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_FILE_NAME = 120;

/** What may be uploaded, and how its name may end. Nothing of it runs when a reader opens it. */
export const fileKinds = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly string[]>;
export type FileKind = keyof typeof fileKinds;

/** All endings there are, without the dot. */
export const fileEndings: readonly string[] = Object.values(fileKinds).flat();

/** Control characters, marks that turn the direction of writing, and other characters that nobody sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What some file systems do not take in a name. */
const UNSAFE = /[<>:"|?*]/g;

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const shortened = (name: string): string => {
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length)];
  const room = MAX_FILE_NAME - [...ending].length;
  return stem.slice(0, room).join('').trimEnd() + ending;
};

/** The name that a file is stored and offered under: no folders, nothing invisible, at most 120 characters. May be empty. */
export const cleanFileName = (given: string): string =>
  shortened(
    given
      .normalize('NFC')
      .replace(/[\t\n\r]/g, ' ')
      .replace(INVISIBLE, '')
      .replace(/^.*[/\\]/s, '')
      .replace(UNSAFE, '_')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, ''),
  );

/** Which of the kinds the name ends as; null when of none, or when nothing stands before the ending. */
export const kindByName = (name: string, kinds: readonly FileKind[]): FileKind | null => {
  const ending = endingOf(name);
  if (name.length <= ending.length + 1) return null;
  return kinds.find((kind) => (fileKinds[kind] as readonly string[]).includes(ending)) ?? null;
};

export type FileRefusal = 'fileEmpty' | 'fileTooLarge' | 'fileType';

/** Why a file need not even be sent; the server looks into it besides. */
export const whyNotUpload = (file: { name: string; size: number }): FileRefusal | null => {
  if (file.size === 0) return 'fileEmpty';
  if (file.size > MAX_FILE_BYTES) return 'fileTooLarge';
  return kindByName(cleanFileName(file.name), Object.keys(fileKinds) as FileKind[]) ? null : 'fileType';
};

/** A stored file of one question, as the upload of another one sees it. */
export interface StoredRow {
  id: string;
  /** Some revision of the answer named it. */
  named: boolean;
  /** A submission names it: it stays for ever. */
  submitted: boolean;
  /** Uploaded so long ago that nobody is about to name it. */
  old: boolean;
}

/**
 * Whether one more file has room, and which are in nobody's way but take space. `stored` is newest first, `current` the ids
 * in the answer as it is. A file just uploaded counts although no answer names it yet; one taken out of the answer does not,
 * and as many of these as the answer may hold stay, so that taking out can be undone.
 */
export const roomFor = (
  stored: readonly StoredRow[],
  current: readonly string[],
  maxFiles: number,
): { full: boolean; stale: string[] } => {
  const loose = stored.filter(({ id, submitted }) => !submitted && !current.includes(id));
  const fresh = loose.filter(({ named, old }) => !named && !old);
  const takenOut = loose.filter(({ named }) => named);
  const abandoned = loose.filter(({ named, old }) => !named && old);
  return {
    full: current.length + fresh.length >= maxFiles,
    stale: [...takenOut.slice(maxFiles), ...abandoned].map(({ id }) => id),
  };
};
