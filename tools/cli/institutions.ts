import type { Readable } from 'node:stream';
import * as z from 'zod';
import { scoreSections, type Answers, type Engine, type Methodology } from '@briedums/methodology';
import { attempt, BadInput } from './bad-input';
import { phrase, type Said } from './phrase';
import { idIn, readValues, toAnswers } from './read';

/** A line about one institution: its answers, or its section scores of a past round, and its attributes. */
export interface Institution {
  id: string;
  attributes: Readonly<Record<string, string>>;
  /** Null where only section scores are known. */
  answers: Answers | null;
  /** Section id → score as text, or null without one; null where there are answers. */
  sections: Readonly<Record<string, string | null>> | null;
  /** Where it stands, for sentences about it. */
  place: Said;
}

const attributesSchema = z.record(z.string(), z.string());
const sectionsSchema = z.record(
  z.string(),
  z
    .string()
    .regex(/^\d{1,15}(\.\d{1,9}|\/0*[1-9]\d{0,30})?$/)
    .nullable(),
);

/**
 * The institutions of a round, one line at a time. BadInput for a line that holds neither answers nor sections, for a foreign
 * question or section and for an institution that is there twice.
 */
export async function* readInstitutions(
  methodology: Methodology,
  file: string,
  stdin: Readable,
): AsyncGenerator<Institution> {
  const known = questionIds(methodology);
  const ids = new Set<string>();
  for await (const { value, place } of readValues(file, stdin)) {
    const id = idIn(value, place);
    if (ids.has(id)) throw new BadInput(phrase('twice', { place, id }));
    ids.add(id);
    const { answers, sections, attributes } = value as Record<string, unknown>;
    if (answers === undefined && sections === undefined) throw new BadInput(phrase('neither', { place }));
    yield {
      id,
      place,
      attributes: attributesIn(attributes ?? {}, place),
      answers: answers === undefined ? null : answersTo(known, answers, place),
      sections: answers === undefined ? sectionsIn(sections, place) : null,
    };
  }
}

/** The ids of the questions of a version, without those inside groups. */
export const questionIds = ({ sections }: Methodology): ReadonlySet<string> =>
  new Set(
    sections.flatMap((section) => section.subsections.flatMap((part) => part.questions.map(({ id }) => id))),
  );

function answersTo(known: ReadonlySet<string>, value: unknown, place: Said): Answers {
  const answers = toAnswers(value, place);
  const foreign = Object.keys(answers).find((question) => !known.has(question));
  if (foreign !== undefined) throw new BadInput(phrase('foreignQuestion', { place, question: foreign }));
  return answers;
}

function attributesIn(value: unknown, place: Said): Record<string, string> {
  const parsed = attributesSchema.safeParse(value);
  if (!parsed.success) throw new BadInput(phrase('attributesNotTexts', { place }));
  return parsed.data;
}

function sectionsIn(value: unknown, place: Said): Record<string, string | null> {
  const parsed = sectionsSchema.safeParse(value);
  if (!parsed.success) throw new BadInput(phrase('sectionsNotScores', { place }));
  return parsed.data;
}

/** Its index and sections, with the lines of its questions where it has answers; BadInput for sections that the version lacks. */
export function scoresOf(engine: Engine, { answers, sections, place }: Institution) {
  if (answers) return engine.score(answers);
  return attempt(
    () => ({ ...scoreSections(engine.methodology, sections ?? {}), questions: [] }),
    (detail) => phrase('inPlace', { place, detail }),
  );
}

/** BadInput for an attribute to group by that nobody has. */
export function checkAttributes(by: readonly string[], known: readonly string[]): void {
  const missing = by.find((attribute) => !known.includes(attribute));
  if (missing === undefined) return;
  const there =
    known.length === 0 ? phrase('noAttributes') : phrase('thereAre', { attributes: known.join(', ') });
  throw new BadInput(phrase('nobodyHas', { attribute: missing, there }));
}
