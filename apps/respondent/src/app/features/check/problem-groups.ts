import type { CheckProblem } from '@briedums/domain';
import type { Methodology, Section } from '@briedums/methodology';

export interface ProblemGroup {
  section: Section;
  problems: CheckProblem[];
}

/** Problems of one severity by section, in the order of the questionnaire. */
export function bySection(
  methodology: Methodology,
  problems: readonly CheckProblem[],
  severity: CheckProblem['severity'],
): ProblemGroup[] {
  return methodology.sections
    .map((section) => ({ section, problems: ordered(section, problems, severity) }))
    .filter((group) => group.problems.length > 0);
}

function ordered(section: Section, problems: readonly CheckProblem[], severity: CheckProblem['severity']) {
  const places = section.subsections.flatMap((s) => s.questions.map((q) => q.id));
  return problems
    .filter((p) => p.sectionId === section.id && p.severity === severity)
    .sort((a, b) => places.indexOf(a.questionId) - places.indexOf(b.questionId));
}
