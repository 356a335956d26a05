import type { MethodologyInput } from '@briedums/methodology';

const text = (lv: string, en = lv) => ({ lv, en });
const five = (what: string) => [1, 2, 3, 4, 5].map((n) => text(`${what} ${n}`));

const section = (id: string, weight: string) => ({
  id,
  code: id.toUpperCase(),
  name: text(`Sadaļa ${id}`, `Section ${id}`),
  scoring: {
    weight,
    limits: ['20', '40', '60', '80'] as [string, string, string, string],
    descriptors: five(id),
  },
  subsections: [
    {
      id: `${id}_part`,
      name: text('Daļa', 'Part'),
      questions: [
        {
          id: `${id}_q`,
          code: `${id.toUpperCase()}1`,
          type: 'yesNo' as const,
          text: text('Vai ir?', 'Is it so?'),
          points: { yes: '10', no: '0' },
        },
      ],
    },
  ],
});

/** The smallest version that scores anything: sections `com`, `cs` and `od` of one question each, weights 2, 1 and 1. */
export const smallMethodology = (changes: Partial<MethodologyInput> = {}): MethodologyInput => ({
  format: 'briedums-methodology/1',
  id: 'small',
  version: '2026',
  title: text('Mazā metodika', 'Small methodology'),
  languages: ['lv', 'en'],
  institutionKind: 'municipality',
  levels: [0, 1, 2, 3, 4, 5].map((number) => ({
    number,
    code: String(number),
    name: text(`${number}. līmenis`, `Level ${number}`),
    description: text(`${number}. līmeņa apraksts`, `What level ${number} is`),
  })),
  rounding: { decimals: 0 },
  index: { limits: ['20', '40', '60', '80'], minScoredSections: 2, descriptors: five('E') },
  sections: [section('com', '2'), section('cs', '1'), section('od', '1')],
  ...changes,
});

/** The small methodology with one more question in `com`: `com_file`, which takes files and need not be answered. */
export const withFileQuestion = (changes: Partial<MethodologyInput> = {}): MethodologyInput => {
  const plain = smallMethodology(changes);
  const file = {
    id: 'com_file',
    code: 'COM2',
    type: 'file' as const,
    text: text('Pierādījumi', 'Evidence'),
    required: false,
    maxFiles: 3,
  };
  const [com, ...others] = plain.sections;
  const subsections = (com?.subsections ?? []).map((part) => ({
    ...part,
    questions: [...part.questions, file],
  }));
  return { ...plain, sections: com ? [{ ...com, subsections }, ...others] : [] };
};
