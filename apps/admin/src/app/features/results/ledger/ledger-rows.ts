import type { Exact } from '@briedums/methodology';
import type { Ledger, LedgerLine } from './ledger';

/** The lines of one section, in the order of their codes. */
export interface LedgerSection {
  id: string;
  code: string;
  points: Exact;
  max: Exact;
  lines: LedgerLine[];
}

const byCode = (a: LedgerLine, b: LedgerLine): number =>
  a.code.localeCompare(b.code, 'lv', { numeric: true });

/** Below its maximum although it counts: here points can be won. */
export const isShort = (line: LedgerLine): boolean => line.counted && line.points !== line.max;

/** The scored questions by section; sections that are not scored are left out. */
export const ledgerSections = (ledger: Ledger, order: readonly string[]): LedgerSection[] =>
  order.flatMap((id) => {
    const section = ledger.sections.find((s) => s.id === id);
    if (!section) return [];
    const lines = ledger.questions.filter((q) => q.section === id && q.state !== 'unscored').sort(byCode);
    return [{ id, code: section.code, points: section.points, max: section.max, lines }];
  });
