import type { Answer, Exact, QuestionLine, SectionResult } from '@briedums/methodology';

/** The parts of a ledger that a page shows (libs/methodology, score/ledger.ts). */
export interface Ledger {
  sections: Record<string, Omit<SectionResult, 'id'>>;
  questions: Record<string, LedgerLine>;
}
export type LedgerLine = Omit<QuestionLine, 'id'> & { answer?: Answer };
export interface NamedLine extends LedgerLine {
  id: string;
}

/** Reads the ledger's text; null where there is none (a round of which only scores are known) or when it cannot be read. */
export function readLedger(text: string | null): Ledger | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isLedger(read) ? read : null;
  } catch {
    return null;
  }
}

const isLedger = (read: unknown): read is Ledger =>
  typeof read === 'object' && read !== null && 'sections' in read && 'questions' in read;

/** A section's questions that can give points, by code; those that were counted first. */
export const linesOf = (ledger: Ledger, sectionId: string): NamedLine[] =>
  Object.entries(ledger.questions)
    .filter(([, line]) => line.section === sectionId && line.max !== null)
    .map(([id, line]) => ({ id, ...line }))
    .sort(
      (a, b) =>
        Number(b.counted) - Number(a.counted) || a.code.localeCompare(b.code, 'lv', { numeric: true }),
    );

/** An exact number as decimal text for the screen, two places at most: "121/2" → "60.5". */
export function decimalOf(exact: Exact | null): string | null {
  if (exact === null) return null;
  const [numerator, denominator = '1'] = exact.split('/');
  return String(Math.round((100 * Number(numerator)) / Number(denominator)) / 100);
}
