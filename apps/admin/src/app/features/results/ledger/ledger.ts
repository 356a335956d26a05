import type { Answer, QuestionLine, Result } from '@briedums/methodology';

/** A question of the ledger, with what was answered. */
export type LedgerLine = QuestionLine & { answer?: Answer };

/** The ledger as the methodology library writes it, its keyed parts as lists again. */
export interface Ledger {
  methodology: Result['methodology'];
  answersHash: string;
  index: Result['index'];
  sections: Result['sections'];
  questions: LedgerLine[];
}

interface Written {
  format: string;
  methodology: Result['methodology'];
  answersHash: string;
  index: Result['index'];
  sections: Record<string, Omit<Result['sections'][number], 'id'>>;
  questions: Record<string, Omit<LedgerLine, 'id'>>;
}

const listed = <T extends object>(keyed: Record<string, T>): (T & { id: string })[] =>
  Object.entries(keyed).map(([id, item]) => ({ id, ...item }));

/** Reads a ledger's canonical JSON; null for one of a format that is not known here. */
export function readLedger(text: string): Ledger | null {
  const written = JSON.parse(text) as Written;
  if (written.format !== 'briedums-ledger/1') return null;
  const { methodology, answersHash, index } = written;
  return {
    methodology,
    answersHash,
    index,
    sections: listed(written.sections),
    questions: listed(written.questions) as LedgerLine[],
  };
}
