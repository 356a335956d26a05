import fc from 'fast-check';
import { checkMethodology } from '../../checks/check-methodology';
import { compile } from '../../engine/engine';
import type { Answers } from '../../schema/answers';
import { sampleDocument, section, yesNo } from '../../testing/sample-document';
import type { StatisticsMember } from '../score-statistics';

const checked = checkMethodology(
  sampleDocument({
    sections: [
      section(
        's',
        ['a', 'b', 'c'].map((id) => yesNo(id)),
      ),
      section(
        't',
        ['d', 'e'].map((id) => yesNo(id)),
        { appliesIf: "a == 'yes'" },
      ),
    ],
    index: { ...sampleDocument().index, minScoredSections: 2 },
  }),
);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));

/** Questions a, b, c in section s; d, e in section t, which applies where a is yes; an index where both sections do. */
export const { methodology } = checked;
const engine = compile(methodology);
export const QUESTIONS = ['a', 'b', 'c', 'd', 'e'];

/** An institution that has what is named: `member('x', 'ab')`. */
export function member(id: string, has: string, attributes: Record<string, string> = {}): StatisticsMember {
  const answers: Answers = Object.fromEntries(
    QUESTIONS.map((question) => [question, { value: has.includes(question) ? 'yes' : 'no' }]),
  );
  return { id, attributes, ...engine.score(answers) };
}

const one = fc.tuple(fc.subarray(QUESTIONS), fc.constantFrom('north', 'south', null));

/** Up to 20 institutions, some of them without a region. */
export const members: fc.Arbitrary<StatisticsMember[]> = fc
  .array(one, { maxLength: 20 })
  .map((all) =>
    all.map(([has, region], i) => member(`i${(i * 7) % 100}`, has.join(''), region ? { region } : {})),
  );
