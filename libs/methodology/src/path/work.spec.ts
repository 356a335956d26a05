import fc from 'fast-check';
import stateDocument from '../../data/iestades-2026.json';
import { checkMethodology } from '../checks/check-methodology';
import type { Methodology } from '../schema/methodology';
import { goodAnswers } from '../testing/arbitraries';
import { sampleDocument, section, yesNo } from '../testing/sample-document';
import { Layer } from './layer';
import { pathFinder } from '.';

/** How many combinations of choices are looked at: the same on every machine, unlike time. */
function countWork(work: () => void): number {
  let looked = 0;
  const original = Reflect.get(Layer.prototype, 'with') as Layer['with'];
  const spy = jest.spyOn(Layer.prototype, 'with').mockImplementation(function (this: Layer, shares, alive) {
    return original.call(this, shares, (...state) => {
      looked += 1;
      return alive(...state);
    });
  });
  work();
  spy.mockRestore();
  return looked;
}

function checked(document: unknown): Methodology {
  const found = checkMethodology(document);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.methodology;
}

/** Three sections of so many gates without points, each opening a question, with as many questions beside them. */
const gated = (gates: number): Methodology =>
  checked(
    sampleDocument({
      sections: ['s', 't', 'u'].map((id) =>
        section(
          id,
          Array.from({ length: gates }, (_, i) => [
            yesNo(`${id}${i}`, { points: undefined, effort: 1 + (i % 3) }),
            yesNo(`${id}${i}a`, { shownIf: `${id}${i} == 'yes'`, effort: 1 + (i % 5) }),
            yesNo(`${id}${i}b`, { points: { yes: `${1 + (i % 4)}`, no: '0' }, effort: 1 + (i % 2) }),
          ]).flat(),
        ),
      ),
    }),
  );

const workOf = (methodology: Methodology): number =>
  countWork(() => expect(pathFinder(methodology)({}, { level: 5 }).kind).toBe('found'));

describe('the work of a path', () => {
  it('grows with the number of questions by a power and does not double with each', () => {
    const [some, double] = [workOf(gated(8)), workOf(gated(16))];
    expect(some).toBeGreaterThan(500);
    expect(double / some).toBeLessThan(16);
  });

  it('stays small for the shipped version, whatever the answers', () => {
    const methodology = checked(stateDocument);
    const find = pathFinder(methodology);
    const sets = fc.sample(goodAnswers(methodology), { numRuns: 20, seed: 1 });
    const counts = sets.map((answers) => countWork(() => find(answers, { level: 5 })));
    expect(Math.max(...counts)).toBeGreaterThan(500);
    expect(Math.max(...counts)).toBeLessThan(30_000);
  });
});
