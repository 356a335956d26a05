import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkMethodology,
  scoreSections,
  scoreStatistics,
  type GroupStatistics,
  type LevelClasses,
  type StatisticsSummary,
  type TargetStatistics,
} from '../src';

interface Row {
  name: string;
  type: string;
  region: string;
  eindex: string;
  scores: Record<string, string | null>;
}
interface SectionFigures {
  n: number;
  mean: string;
  groupMeans: Record<string, string>;
  levels: number[];
  groupLevels?: Record<string, number[]>;
  none: number;
  modal: { level: number; rounded: string };
  top: [string, string][];
  near: Record<'1' | '2', string[]>;
}
interface Published {
  id: string;
  exact: string;
  printed: string;
}
export interface Shares {
  rounds: Record<string, (string | null)[]>;
  counts2021: { levels: number[]; none: number };
}
interface FiguresFile {
  funnel: Record<
    'invited' | 'contactGiven' | 'submitted' | 'computable' | 'missing' | 'lostAfterContact',
    number
  >;
  sample: Record<string, Record<string, number>>;
  index: {
    levels: Record<string, number[]>;
    groupMeans: Record<string, { exact: string; printed: string }>;
    top: Published[];
    topTowns: Published[];
  };
  sections: Record<string, SectionFigures>;
  levelShares: Record<'municipalities' | 'institutions', Shares>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
export const { rows } = read('annex1-2022.json') as { rows: Row[] };
export const published = read('annex1-figures.json') as FiguresFile;
const checked = checkMethodology(read('../data/pasvaldibas-2026.json'));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;

/** The text of the report counts Jēkabpils among the regional centres, though the table says town. */
export const typeOf = ({ type, name }: Row): string => (name.startsWith('Jēkabpils') ? 'regional' : type);

/** The statistics of Annex 1 by type and region, near misses up to so many points. */
export function summary(near: string): StatisticsSummary {
  const all = scoreStatistics(methodology, { by: ['type', 'region'], near });
  for (const row of rows)
    all.add({
      id: row.name,
      attributes: { type: typeOf(row), region: row.region },
      ...scoreSections(methodology, row.scores),
    });
  return all.summary();
}

export const targetIn = ({ targets }: StatisticsSummary, id: string): TargetStatistics =>
  targets.find(({ target }) => target === id)!;

/** Of the first attribute, the type. */
export const groupIn = (found: StatisticsSummary, id: string, name: string): GroupStatistics =>
  targetIn(found, id).cuts[0]!.groups.find(({ group }) => group === name)!;

/** How many are at levels 0 to 5. */
export const countsOf = ({ classes }: LevelClasses): number[] =>
  classes.slice(0, 6).map(({ count }) => count);
