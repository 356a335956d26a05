import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethodology, compile, sha256Hex, type Result } from '../src';
import { expandAnswers, expandDocument, type GoldenCase } from './expand';

const FILES = ['questions', 'policies', 'rounding', 'index'];

const byId = <T extends { id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

function scoreCase(golden: GoldenCase): Result {
  const checked = checkMethodology(expandDocument(golden));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return compile(checked.methodology).score(expandAnswers(golden.answers));
}

describe.each(FILES)('golden cases: %s', (file) => {
  const { cases } = JSON.parse(readFileSync(join(__dirname, `${file}.json`), 'utf8')) as {
    cases: GoldenCase[];
  };

  it.each(cases.map((golden) => [golden.title, golden] as const))('%s', (_title, golden) => {
    const result = scoreCase(golden);
    const { questions, sections, index, indicators } = golden.expect;
    if (questions) expect(byId(result.questions)).toMatchObject(questions);
    if (sections) expect(byId(result.sections)).toMatchObject(sections);
    if (index === null) expect(result.index.score).toBeNull();
    else if (index) expect(result.index).toMatchObject(index);
    if (indicators)
      expect(Object.fromEntries(result.indicators.map(({ id, value }) => [id, value]))).toEqual(indicators);
    expect(golden.source && golden.working).toBeTruthy();
    expect(result.ledgerHash).toBe(sha256Hex(result.ledger));
  });
});
