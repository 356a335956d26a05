import type { Column } from '@briedums/web';

/** A question of the ledger in the words of the page. */
export interface LedgerFileLine {
  section: string;
  code: string;
  text: string;
  answer: string;
  rule: string;
  /** Null, as the maximum, where the question does not count. */
  points: string | null;
  max: string | null;
}

/** The ledger as a file. `t` gives the texts of the workbench. */
export const ledgerColumns = (t: (key: string) => string): Column<LedgerFileLine>[] => [
  { name: t('results.sections.section'), value: (line) => line.section },
  { name: t('methodologies.columns.code'), value: (line) => line.code },
  { name: t('ledger.columns.question'), value: (line) => line.text },
  { name: t('ledger.columns.answer'), value: (line) => line.answer || null },
  { name: t('ledger.columns.rule'), value: (line) => line.rule },
  { name: t('ledger.columns.points'), value: (line) => line.points },
  { name: t('ledger.columns.max'), value: (line) => line.max },
];
