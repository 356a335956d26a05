import type { MethodologyProblem } from '@briedums/domain';
import { checkMethodology, methodologySchema } from '@briedums/methodology';

/** What a document says of itself; each part may be missing while it is being written. */
const headerSchema = methodologySchema
  .pick({ id: true, version: true, title: true, institutionKind: true })
  .loose();

export type Header = Pick<
  ReturnType<typeof headerSchema.parse>,
  'id' | 'version' | 'title' | 'institutionKind'
>;

export type ReadDocument =
  | { state: 'empty' }
  /** Not JSON; lines and columns count from 1, null where the browser does not say. */
  | { state: 'unreadable'; line: number | null; column: number | null }
  | { state: 'read'; document: unknown; header: Header | null; problems: MethodologyProblem[] };

/** Where a parser's message says the text breaks. */
function breakIn(text: string, message: string): { line: number | null; column: number | null } {
  const said = /line (\d+) column (\d+)/.exec(message);
  if (said) return { line: Number(said[1]), column: Number(said[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const end = /end of (JSON )?(input|data)/.test(message) ? text.length : null;
  const at = position === undefined ? end : Number(position);
  if (at === null) return { line: null, column: null };
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Reads and checks a document as the server will. Never throws. */
export function readDocument(text: string): ReadDocument {
  const bare = text.replace(/^\ufeff/, '');
  if (!bare.trim()) return { state: 'empty' };
  try {
    const document: unknown = JSON.parse(bare);
    const header = headerSchema.safeParse(document);
    const { problems } = checkMethodology(document);
    return { state: 'read', document, header: header.success ? header.data : null, problems };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { state: 'unreadable', ...breakIn(bare, error.message) };
  }
}
