import { brokenExpressions } from '../testing/broken-expressions';
import { brokenQuestions } from '../testing/broken-questions';
import { brokenStructure } from '../testing/broken-structure';
import { LIMITS, sampleDocument } from '../testing/sample-document';
import { METHODOLOGY_PROBLEMS, type MethodologyProblemCode } from '../texts/methodology-problems';
import { checkMethodology } from './check-methodology';

const found = (document: unknown) =>
  checkMethodology(document).problems.map(({ severity, code, path }) => [severity, code, path]);
const cases = [...brokenStructure, ...brokenQuestions, ...brokenExpressions];

describe('checking a methodology version', () => {
  it('finds nothing in a good one and fills in its defaults', () => {
    const checked = checkMethodology(sampleDocument());
    expect(checked).toMatchObject({
      ok: true,
      problems: [],
      methodology: { zeroIsLevelZero: true, checks: [] },
    });
  });

  it.each(cases)('finds %s', (_what, document, expected) => {
    expect(found(document)).toEqual(expected);
  });

  it('is not ok with an error and ok with warnings', () => {
    for (const [, document, expected] of cases)
      expect(checkMethodology(document).ok).toBe(expected.every(([severity]) => severity === 'warning'));
  });

  it('has a case for everything that it can find', () => {
    const covered = new Set(cases.flatMap(([, , expected]) => expected.map(([, code]) => code)));
    expect(
      Object.keys(METHODOLOGY_PROBLEMS).filter((code) => !covered.has(code as MethodologyProblemCode)),
    ).toEqual([]);
  });

  it('says it in finished sentences of both languages', () => {
    for (const [, document] of cases)
      for (const { message } of checkMethodology(document).problems)
        for (const sentence of [message.lv, message.en]) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
          expect(sentence).not.toMatch(/\{\w+\}|undefined/);
        }
  });

  it('allows limits up to just below 100', () => {
    expect(
      found(
        sampleDocument({
          index: { ...sampleDocument().index, limits: [...LIMITS.slice(0, 3), '99'] as typeof LIMITS },
        }),
      ),
    ).toEqual([]);
  });
});
