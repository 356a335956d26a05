import type { MethodologyInput } from '@briedums/methodology';

const text = (en: string) => ({ lv: en, en });
const five = Array.from({ length: 5 }, (_, i) => text(`Descriptor ${i + 1}`));
const limits: [string, string, string, string] = ['20', '50', '80', '90'];

/** The smallest version that can be scored: one yes/no question. */
export const sample = (): MethodologyInput => ({
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
    description: text('…'),
  })),
  rounding: { decimals: 0 },
  index: { limits, minScoredSections: 1, descriptors: five },
  sections: [
    {
      id: 's',
      code: 'S',
      name: text('Section'),
      scoring: { weight: '1', limits, descriptors: five },
      subsections: [
        {
          id: 'b',
          name: text('Part'),
          questions: [
            {
              id: 'q',
              code: 'Q1',
              text: text('Question?'),
              type: 'yesNo',
              points: { yes: '2', no: '0' },
              recommendations: [{ text: text('Do it.') }],
            },
          ],
        },
      ],
    },
  ],
});
