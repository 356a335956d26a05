import type { MethodologyInput } from '@briedums/methodology';

export type SectionInput = MethodologyInput['sections'][number];
export type QuestionInput = SectionInput['subsections'][number]['questions'][number];

export const words = (lv: string, en: string) => ({ lv, en });
export const LIMITS: [string, string, string, string] = ['20', '50', '80', '90'];
const named = (what: { lv: string; en: string }) => words(`Jautājums par ${what.lv}`, `About ${what.en}`);

/** What every question of the sample has; its recommendation and effort come along. */
export const asked = (id: string, lv: string, en: string) => ({
  id,
  code: id.toUpperCase(),
  text: named({ lv, en }),
  effort: 2,
  recommendations: [{ text: words(`Uzlabojiet ${lv}.`, `Improve ${en}.`) }],
});

export const option = (id: string, lv: string, en: string, points?: string) => ({
  id,
  text: words(lv, en),
  ...(points === undefined ? {} : { points }),
});

export const descriptors = [1, 2, 3, 4, 5].map((n) =>
  words(`Ko nozīmē ${n}. līmenis.`, `What level ${n} means.`),
);

/** A scored section of one subsection. */
export const section = (
  id: string,
  name: { lv: string; en: string },
  weight: string,
  questions: QuestionInput[],
  more: Partial<SectionInput> = {},
): SectionInput => ({
  id,
  code: id.toUpperCase(),
  name,
  scoring: { weight, limits: LIMITS, descriptors },
  subsections: [{ id: `${id}_all`, name, questions }],
  ...more,
});
