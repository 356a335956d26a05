import type { Methodology, Question, Section } from '@briedums/methodology';

/** Where a question stands. */
export interface Place {
  section: Section;
  question: Question;
}

/** All questions of a version by id, in the order of the document. */
export const placesOf = (methodology: Methodology): ReadonlyMap<string, Place> =>
  new Map(
    methodology.sections.flatMap((section) =>
      section.subsections.flatMap((subsection) =>
        subsection.questions.map((question) => [question.id, { section, question }] as const),
      ),
    ),
  );

/** How far a section is, in one word. */
export type SectionState = 'notApplicable' | 'none' | 'partial' | 'done';

export interface SectionLine {
  section: Section;
  state: SectionState;
  answered: number;
  required: number;
  /** Problems other than missing answers. */
  problems: number;
}

export function sectionState(counts: {
  applies: boolean;
  answered: number;
  required: number;
  requiredAnswered: number;
}) {
  if (!counts.applies) return 'notApplicable';
  if (counts.requiredAnswered >= counts.required && (counts.required > 0 || counts.answered > 0))
    return 'done';
  return counts.answered > 0 ? 'partial' : 'none';
}
