import { linkageOf } from '../comparison/linkage-of';
import type { Link } from '../comparison/links';
import { questionsOf } from '../engine/variables';
import { exactText, isZero, sum, ZERO } from '../exact/exact';
import type { Exact } from '../result';
import type { Methodology } from '../schema/methodology';
import { build } from '../engine/build';
import type { Compiled } from '../engine/compiled';
import { fill, type Sentence } from '../texts/fill';
import { CHANGES, EFFECTS } from '../texts/difference';
import { proposeLinks, type ProposedLink } from './propose';
import { kindOf } from './classify';
import { conditionsOn } from './conditions';
import type { ChangeClass, ChangeEffect, Kind } from './kinds';
import { questionTypes } from './question-types';
import { walk, type Found } from './walk';

export interface VersionChange {
  /** Names of the place, outermost first: `['q1', 'options', 'a', 'points']`; questions stand at the top. */
  path: string[];
  kind: Found['kind'] | 'moved';
  class: ChangeClass;
  effect: ChangeEffect;
  before: unknown;
  after: unknown;
  message: Sentence;
}

export interface VersionDifference {
  changes: VersionChange[];
  /** The share of the later version's weight that questions with a carry-over link carry, 0 to 1, every question counted. */
  comparability: Exact;
  links: ProposedLink[];
}

/**
 * What differs between two versions, each change classed: `text` is what people read, `scoring` what decides points, scores
 * and levels, `structure` what is asked, of whom and when; with what it does to a comparison of rounds. Pure; never throws
 * for versions that passed `checkMethodology`.
 * @param links how questions continue each other; declared by the later version or proposed when absent.
 */
export function differenceOf(
  before: Methodology,
  after: Methodology,
  links?: readonly Link[],
): VersionDifference {
  const proposed = proposeLinks(before, after);
  const linkage = linkageOf(before, after, links) ?? linkageOf(before, after, proposed);
  const linked = new Set((linkage?.usable ?? []).flatMap(({ link }) => link.to));
  const found = [...walk(flat(before), flat(after)), ...moved(before, after)];
  const compiled = build(after);
  const types = questionTypes(before, after);
  const undecided = conditionsOn(compiled, (id) => !linked.has(id));
  const kindIn = (one: Found | Moved): Kind => {
    const known = kindOf(one, types);
    return undecided.has(one.path.join('.')) ? { ...known, effect: 'undecided' } : known;
  };
  return {
    changes: found.map((one) => describe(one, kindIn(one))),
    comparability: carriedBy(compiled, linked),
    links: proposed,
  };
}

/** Questions apart from sections, so that one that moved is one change and not a question gone and another come. */
function flat({ sections, ...rest }: Methodology): unknown {
  const outline = sections.map((section) => ({
    ...section,
    subsections: section.subsections.map(({ id, name }) => ({ id, name })),
  }));
  return { ...rest, sections: outline, questions: questionsOf({ sections, ...rest }) };
}

type Moved = Omit<Found, 'kind'> & { kind: 'moved' };

function moved(before: Methodology, after: Methodology): Moved[] {
  const old = placesById(before);
  return [...placesById(after)].flatMap(([id, now]): Moved[] => {
    const first = old.get(id);
    const level = (['section', 'subsection'] as const).find((one) => first && first[one] !== now[one]);
    if (!first || !level) return [];
    return [{ path: ['questions', id, level], kind: 'moved', before: first[level], after: now[level] }];
  });
}

const placesById = ({ sections }: Methodology): Map<string, { section: string; subsection: string }> =>
  new Map(
    sections.flatMap((section) =>
      section.subsections.flatMap(({ id: subsection, questions }) =>
        questions.map(({ id }) => [id, { section: section.id, subsection }] as const),
      ),
    ),
  );

function describe(found: Found | Moved, { class: of, effect }: Kind): VersionChange {
  const place = found.path.filter((step) => step !== 'questions').join(' › ');
  const sentence = CHANGES[found.path.at(-1) === 'subsection' ? 'movedInside' : found.kind];
  const what = fill(sentence, { place, before: short(found.before), after: short(found.after) });
  const message = { lv: `${what.lv} ${EFFECTS[effect].lv}`, en: `${what.en} ${EFFECTS[effect].en}` };
  return { ...found, path: [...found.path], class: of, effect, message };
}

/** A value as it fits into a sentence. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Σ weight of the section × maximum of its linked questions over the maximum of all. */
function carriedBy(compiled: Compiled, linked: ReadonlySet<string>): Exact {
  const sections = compiled.sections.flatMap(({ weight, questions }) => {
    const maxima = questions.map(({ question, combination, scorer }) => ({
      linked: linked.has(question.id),
      max: combination?.max ?? scorer?.max ?? ZERO,
    }));
    const max = sum(maxima.map((one) => one.max));
    if (!weight || isZero(max)) return [];
    const carried = sum(maxima.filter((one) => one.linked).map((one) => one.max));
    return [{ weight, part: carried.div(max) }];
  });
  const weights = sum(sections.map(({ weight }) => weight));
  if (isZero(weights)) return '0';
  return exactText(sum(sections.map(({ weight, part }) => weight.mul(part))).div(weights));
}
