import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethodology } from '../src';
import { groupShares, questionStatistics, seriesOf, type Statistic, type Surveyed } from '../src/frequencies';
import type { PooledSummary } from '../src/frequencies/pooled';
import type { Grouped } from '../src/frequencies/grouped';
import { sampleDocument, section, text, yesNo } from '../src/testing/sample-document';

interface GoldenCase {
  title: string;
  source: string;
  working: string;
  questions: { id: string; type: string }[];
  /** `times` like it, numbered behind the id. */
  institutions: {
    id?: string;
    times?: number;
    attributes?: Record<string, string>;
    answers: Record<string, never>;
  }[];
  statistic: Statistic;
  expect: object;
  groupShares?: object[];
}

const { cases } = JSON.parse(readFileSync(join(__dirname, 'question-statistics.json'), 'utf8')) as {
  cases: GoldenCase[];
};

/** Texts have nothing to do with a case. */
const withTexts = (item: unknown): unknown => {
  if (Array.isArray(item)) return item.map(withTexts);
  return typeof item === 'object' && item !== null && 'id' in item ? { text: text('…'), ...item } : item;
};

function versionOf({ questions }: GoldenCase) {
  const written = questions.map(({ id, ...more }) => {
    const parts = Object.entries(more).map(([key, value]) => [key, withTexts(value)]);
    const share = more.type === 'share' ? { part: text('Part'), whole: text('Whole') } : {};
    return yesNo(id, { ...share, ...Object.fromEntries(parts) });
  });
  const counted = yesNo('counted');
  const checked = checkMethodology(sampleDocument({ sections: [section('s', [counted, ...written])] }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}

function institutionsOf({ institutions }: GoldenCase): Surveyed[] {
  return institutions.flatMap(({ id = 'x', times, attributes, answers }, line) =>
    Array.from({ length: times ?? 1 }, (_, i) => ({
      id: times === undefined ? id : `${id === 'x' ? `x${line}` : id} ${i + 1}`,
      ...(attributes && { attributes }),
      answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }])),
    })),
  );
}

function summaryOf(golden: GoldenCase) {
  const made = questionStatistics(versionOf(golden), { found: golden.statistic });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  for (const institution of institutionsOf(golden)) made.add(institution);
  return made.summary().found;
}

describe('golden cases: statistics of questions', () => {
  it.each(cases.map((golden) => [golden.title, golden] as const))('%s', (_title, golden) => {
    const summary = summaryOf(golden);
    expect(summary).toMatchObject(golden.expect);
    if (golden.groupShares)
      expect(groupShares(summary as Grouped<PooledSummary>)).toMatchObject(golden.groupShares);
    expect(golden.source && golden.working).toBeTruthy();
  });
});

describe('golden series, source: integrated report 2021 and institutions report 2018', () => {
  const rounds = (...shares: (string | null)[]) =>
    shares.map((share, i) => ({ round: `${2017 + i}`, shares: { option: share } }));
  const pointsOf = (...shares: (string | null)[]) =>
    seriesOf(rounds(...shares))[0]!.rounds.map(({ roundedPoints }) => roundedPoints);

  it('Facebook of institutions 38, 65, 71, 88 % gains 27, 6 and 17 percentage points', () => {
    expect(pointsOf('38', '65', '71', '88')).toEqual([null, '27', '6', '17']);
  });

  it('"no personnel system" 22, 18, 12, 3 % falls by 4, 6 and 9', () => {
    expect(pointsOf('22', '18', '12', '3')).toEqual([null, '-4', '-6', '-9']);
  });

  it('the payment module rises by 22 from 4 %, and a year without a figure is passed over', () => {
    expect(pointsOf('4', null, '26')).toEqual([null, null, '22']);
  });

  it('changes come from unrounded shares: 1/3 to 5/9 is 22.2 points, though 33 to 56 is 23', () => {
    expect(pointsOf('100/3', '500/9')).toEqual([null, '22']);
  });
});
