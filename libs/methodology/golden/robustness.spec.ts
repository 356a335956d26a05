import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalJson,
  checkMethodology,
  robustness,
  sha256Hex,
  weightSensitivity,
  type Assessed,
  type RobustnessOptions,
} from '../src';

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
const golden = read('robustness.json') as {
  settings: RobustnessOptions & { samples: number };
  institutionsSha256: string;
  institutions: { id: string }[];
  sensitivity: object[];
};
const { rows } = read('annex1-2022.json') as { rows: { name: string; scores: Assessed['sections'] }[] };
const checked = checkMethodology(read('../data/pasvaldibas-2026.json'));
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { methodology } = checked;
const round = rows.map(({ name, scores }): Assessed => ({ id: name, sections: scores }));

describe('robustness of Annex 1 under a seed', () => {
  const found = robustness(methodology, round, golden.settings);

  it('gives the bytes that it gave on other machines', () => {
    expect(sha256Hex(canonicalJson(found))).toBe(golden.institutionsSha256);
  });

  it('gives intervals, shares of levels and sensitivities as written down', () => {
    for (const one of golden.institutions) expect(found).toContainEqual(one);
    expect(weightSensitivity(methodology, round, golden.settings)).toEqual(golden.sensitivity);
  });

  it('gives other bytes for another seed', () => {
    const other = robustness(methodology, round, { ...golden.settings, seed: 2023 });
    expect(sha256Hex(canonicalJson(other))).not.toBe(golden.institutionsSha256);
  });
});
