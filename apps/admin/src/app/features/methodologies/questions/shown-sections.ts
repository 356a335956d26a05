import type { Methodology, Question, RowQuestion, Section, Subsection } from '@briedums/methodology';
import { type LocalText, matches } from '@briedums/web';

export interface QuestionFilter {
  search: string;
  /** Id of a section; empty for all. The same holds for the others. */
  section: string;
  source: string;
  /** `yes` or `no`. */
  scored: string;
}

export interface ShownSection {
  section: Section;
  /** Of all its questions, whether shown or not. */
  questions: number;
  scored: number;
  subsections: { subsection: Subsection; questions: Question[] }[];
}

const choiceTexts = (question: Question | RowQuestion): LocalText[] =>
  'options' in question ? question.options.map((option) => option.text) : [];

/** All that a search looks through: codes and texts in every language. */
export function searchedTexts(question: Question | RowQuestion): string[] {
  const texts = [question.text, question.help, ...choiceTexts(question)].flatMap((text) =>
    Object.values(text ?? {}).filter((t) => t !== undefined),
  );
  const rows = question.type === 'group' ? question.questions.flatMap(searchedTexts) : [];
  return [question.code, question.id, ...texts, ...rows];
}

/** The questions that pass the filter, under their sections and subsections; those without any are left out. */
export function shownSections(
  { sections }: Methodology,
  filter: QuestionFilter,
  isScored: (id: string) => boolean,
): ShownSection[] {
  const passes = (question: Question): boolean =>
    (!filter.source || question.source === filter.source) &&
    (!filter.scored || isScored(question.id) === (filter.scored === 'yes')) &&
    (!filter.search || matches(filter.search, ...searchedTexts(question)));
  return sections
    .filter((section) => !filter.section || section.id === filter.section)
    .map((section) => {
      const all = section.subsections.flatMap((subsection) => subsection.questions);
      const subsections = section.subsections
        .map((subsection) => ({ subsection, questions: subsection.questions.filter(passes) }))
        .filter(({ questions }) => questions.length > 0);
      const scored = all.filter((q) => isScored(q.id)).length;
      return { section, questions: all.length, scored, subsections };
    })
    .filter(({ subsections }) => subsections.length > 0);
}
