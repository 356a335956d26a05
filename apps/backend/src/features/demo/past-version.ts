import type { Methodology } from '@briedums/methodology';
import notes from './data/past-notes.json';

type Section = Methodology['sections'][number];

/** One point for each whole percent. */
const bands = Array.from({ length: 100 }, (_, i) => ({
  from: String(i + 1),
  ...(i < 99 ? { to: String(i + 2) } : {}),
  points: String(i + 1),
}));

/** A section of which only the published score is known: the one question is the score itself. */
const onlyScore = ({ id, code, name, scoring }: Section): object => ({
  id,
  code,
  name,
  scoring,
  subsections: [
    {
      id: `${id}_published`,
      name: { lv: 'Publicētais vērtējums', en: 'Published score' },
      questions: [
        {
          id: `${id}_score`,
          code,
          type: 'number',
          text: { lv: 'Sadaļas vērtējums, kā publicēts', en: 'Score of the section as published' },
          unit: { lv: '%', en: '%' },
          min: '0',
          max: '100',
          bands,
          required: false,
          policy: { unanswered: 'excluded' },
          recommendations: [
            {
              text: {
                lv: 'Skatiet kārtas ziņojuma ieteikumus šai sadaļai.',
                en: "See the recommendations for this section in the round's report.",
              },
            },
          ],
        },
      ],
    },
  ],
});

/**
 * The methodology of a past round as far as it is known: the sections with their weights and limits, which the current
 * version carries on, and no questions, because those were never published.
 */
export const pastVersion = (current: Methodology, year: keyof typeof notes): object => ({
  format: current.format,
  id: current.id,
  version: year,
  title: current.title,
  notes: notes[year],
  languages: current.languages,
  institutionKind: current.institutionKind,
  levels: current.levels,
  zeroIsLevelZero: current.zeroIsLevelZero,
  rounding: current.rounding,
  index: current.index,
  sections: current.sections.filter((section) => section.scoring).map(onlyScore),
});
