import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  name: string;
  type: string;
  region: string;
  eindex: string;
  scores: Record<string, string | null>;
}
interface Section {
  n: number;
  mean: string;
  before: string;
  groupMeans: Record<string, string>;
  levels: number[];
  groupLevels?: Record<string, number[]>;
  none: number;
  modal: { level: number; rounded: string };
  top: [string, string][];
  near: Record<'1' | '2', string[]>;
}
export interface Shares {
  rounds: Record<string, (string | null)[]>;
  marks2021: (string | null)[];
  firstReached2021: boolean[];
}
interface Published {
  funnel: { invited: number; contactGiven: number; computable: number; missing: number };
  sample: Record<string, Record<string, number>>;
  index: {
    levels: Record<string, number[]>;
    groupMeans: Record<string, { exact: string }>;
    top: { id: string; exact: string }[];
    topTowns: { id: string; exact: string }[];
  };
  sections: Record<string, Section>;
  levelShares: Record<string, Shares>;
}
const library = join(__dirname, '../../../libs/methodology');
const read = (path: string): unknown => JSON.parse(readFileSync(join(library, path), 'utf8'));
export const { rows } = read('golden/annex1-2022.json') as { rows: Row[] };
export const published = read('golden/annex1-figures.json') as Published;
export const methodology = join(library, 'data/pasvaldibas-2026.json');

/** The report's text counts Jēkabpils among the regional centres. */
export const typeOf = ({ name, type }: Row) => (name.startsWith('Jēkabpils') ? 'regional' : type);
/** Lines for `stats`. */
export const lines = rows.map((row) =>
  JSON.stringify({
    id: row.name,
    sections: row.scores,
    attributes: { type: typeOf(row), region: row.region },
  }),
);
