import type { Asked, Compiled } from '../engine/compiled';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';

/**
 * The places (`questions.q1.shownIf`, `sections.s.appliesIf`) of conditions and rules that name a question of which `lacks`
 * holds.
 */
export function conditionsOn(compiled: Compiled, lacks: (id: string) => boolean): ReadonlySet<string> {
  const names = (uses: Iterable<string> = []) => [...uses].some((id) => compiled.byId.has(id) && lacks(id));
  const ofAsked = (
    { shownIf, combination }: Asked<Question> | Asked<RowQuestion>,
    place: string,
  ): string[] => [
    ...(names(shownIf?.uses) ? [`${place}.shownIf`] : []),
    ...(combination?.rules.some((rule) => names(rule.when.uses)) ? [`${place}.combination`] : []),
  ];
  const ofQuestions = compiled.questions.flatMap((asked) => {
    const place = `questions.${asked.question.id}`;
    const rows = asked.group?.questions ?? [];
    return [
      ...ofAsked(asked, place),
      ...rows.flatMap((row) => ofAsked(row, `${place}.questions.${row.question.id}`)),
    ];
  });
  const ofSections = compiled.sections.flatMap(({ section, appliesIf }) =>
    names(appliesIf?.uses) ? [`sections.${section.id}.appliesIf`] : [],
  );
  return new Set([...ofQuestions, ...ofSections]);
}
