import { checkMethodology } from '../checks/check-methodology';
import { linkageOf } from '../comparison/linkage-of';
import type { Link } from '../comparison/links';
import { translateAnswers } from '../comparison/translate';
import { compile } from '../engine/engine';
import { questionsOf } from '../engine/variables';
import { compare, ofExact } from '../exact/exact';
import type { Engine, Exact, Result, Score } from '../result';
import type { Answers } from '../schema/answers';
import type { Methodology, MethodologyInput } from '../schema/methodology';
import { drawFrom, type Draw } from '../testing/random-questions';
import { drawAnswers, drawVersion } from '../testing/random-versions';
import { sampleDocument, section, yesNo, type QuestionInput } from '../testing/sample-document';
import { countOf, everySet } from './testing/standings';
import { whatIf, type WhatIf, type WhatIfTarget } from './what-if';

jest.setTimeout(120_000);

const VERSIONS = 60;
function drawEngines(change: (document: MethodologyInput) => MethodologyInput): Engine[] {
  const engines: Engine[] = [];
  for (let seed = 1; engines.length < VERSIONS; seed++) {
    const checked = checkMethodology(change(drawVersion(drawFrom(seed), 6)));
    if (checked.ok) engines.push(compile(checked.methodology));
  }
  return engines;
}

/** The same without whatever makes one question hang on another, and without groups and the policy to leave out the unanswered. */
const independent = (document: MethodologyInput): MethodologyInput => ({
  ...document,
  sections: document.sections.map(({ appliesIf: _, subsections, ...rest }) => ({
    ...rest,
    subsections: subsections.map((part) => ({ ...part, questions: part.questions.flatMap(alone) })),
  })),
});

function alone(question: QuestionInput): QuestionInput[] {
  if (question.type === 'group' || question.type === 'numberTable') return [];
  const bare = { ...question, policy: { ...question.policy, unanswered: 'zero' } } as Record<string, unknown>;
  delete bare['shownIf'];
  delete bare['combination'];
  return [bare as QuestionInput];
}

interface Case {
  after: Engine;
  found: WhatIf;
  /** Every set of answers to the later version that agrees with what is known. */
  sets: Answers[];
}

/** A pair of versions and answers with some open questions, few enough to try everything; null when there are too many. */
function drawCase(engines: readonly Engine[], draw: Draw): Case | null {
  const [before, after] = [engines[draw(VERSIONS)]!, engines[draw(VERSIONS)]!];
  const links = linksOf(before.methodology, draw);
  const answers = drawAnswers(before.methodology, draw);
  const linkage = linkageOf(before.methodology, after.methodology, links)!;
  const known = translateAnswers(linkage, answers);
  const open = questionsOf(after.methodology).filter(({ id }) => !known.linkedAfter.has(id));
  if (open.length === 0 || countOf(open) > 80) return null;
  const found = whatIf(before.methodology, after.methodology, links).compare(answers);
  return { after, found, sets: everySet(open, known.answers) };
}

/** Most questions go on under their id. */
const linksOf = (methodology: Methodology, draw: Draw): Link[] =>
  questionsOf(methodology).flatMap(({ id }): Link[] =>
    draw(6) ? [{ kind: 'rescaled', from: [id], to: [id] }] : [],
  );

interface Reached {
  least: Exact | null;
  most: Exact | null;
  none: boolean;
}

/** What the scores of all sets come to. */
function reached(results: readonly Result[], of: (result: Result) => Score | null): Reached {
  const scores = results.map((result) => of(result)?.exact ?? null);
  const known = scores.filter((score) => score !== null).sort((a, b) => compare(ofExact(a), ofExact(b)));
  return { least: known[0] ?? null, most: known.at(-1) ?? null, none: known.length < scores.length };
}

function expectInside({ low, high, mayBeNone }: WhatIfTarget, { least, most, none }: Reached): void {
  if (none) expect(mayBeNone).toBe(true);
  if (least === null || most === null) return;
  expect(low.score).not.toBeNull();
  expect(compare(ofExact(low.score!.exact), ofExact(least))).toBeLessThanOrEqual(0);
  expect(compare(ofExact(most), ofExact(high.score!.exact))).toBeLessThanOrEqual(0);
}

/** Cases until there are enough, each with the scores of all its sets. */
function* casesOf(engines: readonly Engine[], count: number) {
  for (let seed = 1, cases = 0; cases < count; seed++) {
    const one = drawCase(engines, drawFrom(seed));
    if (!one) continue;
    cases += 1;
    yield { ...one, results: one.sets.map((answers) => one.after.score(answers)) };
  }
}

const indexOf = (result: Result): Score | null => result.index.score;
const sectionOf =
  (id: string) =>
  ({ sections }: Result): Score | null =>
    sections.find((section) => section.id === id)?.score ?? null;

describe('the interval of a what-if', () => {
  it('holds the scores of every set of answers to the open questions: 250 random cases, each tried in full', () => {
    const counted = { sets: 0, none: 0, apart: 0 };
    for (const { found, results } of casesOf(
      drawEngines((document) => document),
      500,
    )) {
      const index = reached(results, indexOf);
      expectInside(found.index, index);
      for (const { id, ...target } of found.sections) expectInside(target, reached(results, sectionOf(id)));
      counted.sets += results.length;
      counted.none += index.none ? 1 : 0;
      counted.apart += index.least === index.most ? 0 : 1;
    }
    expect(counted.sets).toBeGreaterThan(4_000);
    expect(counted.none).toBeGreaterThan(20);
    expect(counted.apart).toBeGreaterThan(120);
  });

  it('is reached at both ends while no question hangs on another: 250 random cases, each tried in full', () => {
    let apart = 0;
    for (const { found, results } of casesOf(drawEngines(independent), 250)) {
      const { low, high, mayBeNone } = found.index;
      const index = reached(results, indexOf);
      expect([low.score?.exact ?? null, high.score?.exact ?? null]).toEqual([index.least, index.most]);
      expect(mayBeNone).toBe(index.none);
      for (const { id, ...own } of found.sections) {
        const section = reached(results, sectionOf(id));
        const ends = [own.low.score?.exact ?? null, own.high.score?.exact ?? null];
        expect([...ends, own.mayBeNone]).toEqual([section.least, section.most, section.none]);
      }
      apart += index.least === index.most ? 0 : 1;
    }
    expect(apart).toBeGreaterThan(120);
  });

  it('says that there may be no index, and where it would lie if there is one', () => {
    // s: a 2 of 2; t applies if the new question says so: 0 to 2 of 2, the weight ten times as large.
    const asked = (least: number) => {
      const own = section('t', [yesNo('b')], { appliesIf: "gate == 'yes'" });
      const document = sampleDocument({
        sections: [
          section('s', [yesNo('a'), yesNo('gate', { points: undefined, type: 'yesNo' })]),
          { ...own, scoring: { ...own.scoring!, weight: '10' } },
        ],
      });
      const checked = checkMethodology({
        ...document,
        index: { ...document.index, minScoredSections: least },
      });
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      return checked.methodology;
    };
    const links: Link[] = ['a', 'b'].map((id) => ({ kind: 'same', from: [id], to: [id] }));
    const given: Answers = { a: { value: 'yes' }, gate: { value: 'yes' }, b: { value: 'yes' } };
    const { index, sections, open } = whatIf(asked(1), asked(2), links).compare(given);
    expect([index.low.score?.exact, index.high.score?.exact]).toEqual(['100/11', '100']);
    expect([index.mayBeNone, ...sections.map(({ mayBeNone }) => mayBeNone)]).toEqual([true, false, true]);
    expect(open).toEqual([]);
    expect(whatIf(asked(2), asked(1), links).compare(given).index.mayBeNone).toBe(false);
  });
});
