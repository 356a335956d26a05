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

/** How far a section is, in one word; `others`: nothing of it is for this person to answer. */
export type SectionState = 'notApplicable' | 'others' | 'none' | 'partial' | 'done';

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
  /** Questions of the section that this person answers, hidden ones too. */
  own: number;
  answered: number;
  required: number;
  requiredAnswered: number;
}) {
  if (!counts.applies) return 'notApplicable';
  if (!counts.own) return 'others';
  if (counts.requiredAnswered >= counts.required && (counts.required > 0 || counts.answered > 0))
    return 'done';
  return counts.answered > 0 ? 'partial' : 'none';
}
