import type { Methodology, Section } from '../schema/methodology';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import type { Path } from './found';

export type Group = Extract<Question, { type: 'group' }>;

/** A question and where it stands; `group` for a question of a group's row. */
export interface Place {
  question: Question | RowQuestion;
  path: Path;
  section: Section;
  sectionIndex: number;
  group: Group | null;
}

/** Every question of the version in order, each group followed by its row questions. */
export function places({ sections }: Methodology): Place[] {
  return sections.flatMap((section, s) =>
    section.subsections.flatMap((subsection, b) =>
      subsection.questions.flatMap((question, q) => {
        const path = ['sections', s, 'subsections', b, 'questions', q];
        const place = { section, sectionIndex: s };
        const rows = question.type === 'group' ? question.questions : [];
        return [
          { ...place, question, path, group: null },
          ...rows.map((row, r) => ({
            ...place,
            question: row,
            path: [...path, 'questions', r],
            group: question as Group,
          })),
        ];
      }),
    ),
  );
}

/** The options of a question that has them; yes/no counts as two. */
export function optionsOf(question: Question | RowQuestion): string[] | null {
  if (question.type === 'yesNo') return ['yes', 'no'];
  return 'options' in question ? question.options.map((option) => option.id) : null;
}
