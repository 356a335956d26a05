import {
  type Answers,
  checkMethodology,
  type Methodology,
  methodologyHash,
  type MethodologyInput,
} from '@briedums/methodology';
import { descriptors, LIMITS, section, words } from './sample-parts';
import { sampleQuestions as questions } from './sample-questions';

/**
 * A small methodology of municipalities for tests: five weighted sections, every question type, expert and automatic
 * questions, a section that may not apply, one data check of each severity.
 */
export const sampleMethodology = (more: Partial<MethodologyInput> = {}): MethodologyInput => ({
  format: 'briedums-methodology/1',
  id: 'paraugs',
  version: '1',
  title: words('Paraugs', 'Sample'),
  languages: ['lv', 'en'],
  institutionKind: 'municipality',
  levels: [0, 1, 2, 3, 4, 5].map((number) => ({
    number,
    code: `L${number}`,
    name: words(`${number}. līmenis`, `Level ${number}`),
    description: words('Ko tas nozīmē.', 'What it means.'),
  })),
  rounding: { decimals: 0 },
  index: { limits: LIMITS, minScoredSections: 3, descriptors },
  sections: [
    section('com', words('Saziņa', 'Communication'), '20', questions.com),
    section('cs', words('Klientu apkalpošana', 'Customer service'), '20', questions.cs),
    section('od', words('Atvērtie dati', 'Open data'), '20', questions.od, { appliesIf: "com05 == 'yes'" }),
    section('srv', words('Pakalpojumi', 'Services'), '30', questions.srv),
    section('int', words('Iekšējie procesi', 'Internal processes'), '10', questions.int),
  ],
  checks: [
    {
      id: 'no_channel',
      severity: 'warning',
      when: "com01 == 'no' && com02 == 'all'",
      message: words('Saziņas nav, bet kanāli ir visi.', 'No communication, yet all channels.'),
      questions: ['com01', 'com02'],
    },
    {
      id: 'too_many',
      severity: 'error',
      when: 'od01 > 100000',
      message: words('Datu kopu ir neticami daudz.', 'There are too many data sets to be true.'),
      questions: ['od01'],
    },
  ],
  indicators: [
    {
      id: 'applications',
      name: words('Pieteikumi', 'Applications'),
      kind: 'number',
      expression: 'srv01.year.total',
    },
  ],
  ...more,
});

/** The sample as a published version holds it: defaults filled in, with its hash. Throws when the sample is not valid. */
export const publishedSample = (
  more: Partial<MethodologyInput> = {},
): { methodology: Methodology; hash: string } => {
  const check = checkMethodology(sampleMethodology(more));
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  return { methodology: check.methodology, hash: methodologyHash(check.methodology) };
};

/** What an institution answers by itself: complete and without problems. */
export const sampleAnswers = (more: Answers = {}): Answers => ({
  com01: { value: 'yes' },
  com02: { value: 'some' },
  com03: { value: ['search', 'map'] },
  com04: { value: 'https://novads.test/' },
  com05: { value: 'yes' },
  cs01: { value: { phone: 'yes', desk: 'no' } },
  cs02: { value: { part: '40', whole: '60' } },
  cs03: { value: '2026-03-01' },
  od01: { value: '7' },
  srv01: { value: { year: { total: '100', online: '60', desk: '40' } } },
  srv02: {
    value: [
      { srv02_name: 'Deklarēšana', srv02_online: 'yes' },
      { srv02_name: 'Būvatļauja', srv02_online: 'no' },
    ],
  },
  int02: { value: 'Procesi ir aprakstīti.' },
  int03: { value: 'yes' },
  ...more,
});

/** What experts and automatic checks add to the sample. */
export const sampleExpertAnswers: Answers = { int01: { value: 'yes' }, com06: { value: '80' } };
