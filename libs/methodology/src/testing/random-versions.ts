import type { Link } from '../comparison/links';
import type { Answers } from '../schema/answers';
import type { MethodologyInput } from '../schema/methodology';
import { condition, drawQuestion, drawValue, OPTIONS, TYPES, type Draw } from './random-questions';
import { sampleDocument, section, type QuestionInput } from './sample-document';

const IDS = Array.from({ length: 9 }, (_, i) => `q${i + 1}`);

/** Mostly the same type under the same id, so that most links can carry answers over. */
function drawAsked(draw: Draw, most: number): QuestionInput[] {
  const asked: QuestionInput[] = [];
  IDS.slice(0, most).forEach((id, i) => {
    if (draw(6) === 0) return;
    const type = draw(4) ? TYPES[i % TYPES.length] : ([...TYPES, 'text'] as const)[draw(TYPES.length + 1)];
    asked.push(drawQuestion(id, type ?? 'text', draw, asked));
  });
  return asked;
}

/**
 * A version of up to nine (`most`) questions of every scored type in two or three sections: with conditions of questions and of
 * sections, rules, groups, tables and every policy. Not every one passes `checkMethodology`: conditions may form a circle.
 */
export function drawVersion(draw: Draw, most = IDS.length): MethodologyInput {
  const asked = drawAsked(draw, most);
  const parts = ['s', 't', ...(draw(2) ? ['u'] : [])];
  const of = asked.map((_, i) => (i < parts.length ? i : draw(parts.length)));
  const sections = parts.map((id, s) => {
    const own = section(
      id,
      asked.filter((_, i) => of[i] === s),
    );
    const [first] = asked;
    const applies = s > 0 && first && draw(4) === 0 ? { appliesIf: condition(first, draw) } : {};
    return { ...own, ...applies, scoring: { ...own.scoring!, weight: `${1 + draw(9)}` } };
  });
  const document = sampleDocument({
    sections: sections.filter(({ subsections }) => subsections[0]!.questions.length > 0),
  });
  return {
    ...document,
    index: { ...document.index, minScoredSections: draw(6) ? 1 : document.sections.length },
  };
}

/** Some answers to the questions; a few are of the wrong shape or say that the question does not apply. */
export function drawAnswers(version: MethodologyInput, draw: Draw): Answers {
  const asked = version.sections.flatMap(({ subsections }) =>
    subsections.flatMap(({ questions }) => questions),
  );
  const given = asked.flatMap(({ id, type }): [string, unknown][] => {
    const chance = draw(16);
    if (chance < 2) return [];
    if (chance === 2) return [[id, { notApplicable: true }]];
    return [[id, { value: chance === 3 ? 'odd' : drawValue(id, type, draw) }]];
  });
  return Object.fromEntries(given) as Answers;
}

/** Links of every kind between two such versions; some fit no type, as a careless author's would. */
export function drawLinks(draw: Draw): Link[] {
  const from = draw(4) ? [...IDS] : [...IDS].reverse();
  const to = draw(4) ? [...from] : [...IDS];
  const links: Link[] = [];
  const options = () => (draw(2) ? { options: { [OPTIONS[draw(4)]!]: OPTIONS[draw(4)]! } } : {});
  while (from.length > 1 && to.length > 1) {
    const kind = draw(12);
    if (kind === 0) links.push({ kind: 'split', from: from.splice(0, 1), to: to.splice(0, 2), ...options() });
    else if (kind === 1)
      links.push({ kind: 'merged', from: from.splice(0, 2), to: to.splice(0, 1), ...options() });
    else if (kind === 2) links.push({ kind: 'dropped', from: from.splice(0, 1), to: [] });
    else if (kind === 3) links.push({ kind: 'new', from: [], to: to.splice(0, 1) });
    else {
      const name = (['same', 'reworded', 'rescaled'] as const)[kind % 3] ?? 'same';
      links.push({ kind: name, from: from.splice(0, 1), to: to.splice(0, 1), ...options() });
    }
  }
  return links;
}
