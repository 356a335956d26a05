import type { SectionProgress } from '@briedums/domain';
import type { Progress } from '@briedums/methodology';

/** What is kept and shown of the engine's progress: of the required questions, how many are answered. */
export const toSectionProgress = (progress: Progress): SectionProgress[] =>
  progress.sections.map(({ sectionId, requiredAnswered, required, applies }) => ({
    sectionId,
    answered: requiredAnswered,
    required,
    applies,
  }));
