import type { MethodologyInput } from '../schema/methodology';

type SectionInput = MethodologyInput['sections'][number];
export type QuestionInput = SectionInput['subsections'][number]['questions'][number];
type Limits = [string, string, string, string];

export const text = (words: string) => ({ lv: words, en: words });
const five = Array.from({ length: 5 }, (_, i) => text(`Descriptor ${i + 1}`));
export const LIMITS: Limits = ['20', '50', '80', '90'];

/** A scored yes/no question; `more` may make it any other type, and `undefined` takes a field away. */
export function yesNo(id: string, more: object = {}): QuestionInput {
  const question = {
    id,
    code: id.toUpperCase(),
    text: text(`Question ${id}?`),
    type: 'yesNo',
    ...(!('type' in more) && { points: { yes: '2', no: '0' } }),
    recommendations: [{ text: text(`Improve ${id}.`) }],
    ...more,
  };
  const kept = Object.entries(question).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as QuestionInput;
}

/** A scored section with one subsection. */
export const section = (
  id: string,
  questions: QuestionInput[],
  more: Partial<SectionInput> = {},
): SectionInput => ({
  id,
  code: id.toUpperCase(),
  name: text(`Section ${id}`),
  scoring: { weight: '1', limits: LIMITS, descriptors: five },
  subsections: [{ id: `${id}_all`, name: text(`All of ${id}`), questions }],
  ...more,
});

/** A small valid version; parts can be replaced. */
export const sampleDocument = (more: Partial<MethodologyInput> = {}): MethodologyInput => ({
  format: 'briedums-methodology/1',
  id: 'sample',
  version: '1',
  title: text('Sample'),
  languages: ['lv', 'en'],
  institutionKind: 'state',
  levels: [0, 1, 2, 3, 4, 5].map((number) => ({
    number,
    code: `L${number}`,
    name: text(`Level ${number}`),
    description: text('What it means.'),
  })),
  rounding: { decimals: 0 },
  index: { limits: LIMITS, minScoredSections: 1, descriptors: five },
  sections: [section('s', [yesNo('q')])],
  ...more,
});
