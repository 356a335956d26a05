import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMethodology } from '../../src/index';
import type { MethodologyInput } from '../../src/schema/methodology';
import { askedOf, catalogue } from './catalogue';
import type { QuestionInput } from './helpers';
import { documents, jsonOf, withTable } from './outputs';
import { isScored, questionsOf } from './scored';

const folder = join(__dirname, '..');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const named = Object.entries(documents);

const rowsOf = (question: QuestionInput) =>
  question.type === 'group' ? (question.questions as QuestionInput[]) : [];

/** What the catalogue counts: every question, and the rows of T5 in place of their group. */
const counted = (document: MethodologyInput) =>
  questionsOf(document.sections).flatMap((question) =>
    question.id === 't5' ? rowsOf(question).filter(({ id }) => /^t5_\d\d$/.test(id)) : [question],
  );

function collect(value: unknown, test: (value: object) => boolean, path = ''): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  const here: [string, object][] = test(value) ? [[path, value]] : [];
  return [...here, ...Object.entries(value).flatMap(([key, item]) => collect(item, test, `${path}/${key}`))];
}

const textsOf = (document: MethodologyInput) =>
  collect(document, (value) => 'lv' in value || 'en' in value) as [string, Record<string, string>][];

/** The last recommendation has no condition; in a group the scored questions of a row give their own. */
function isAdvised(question: QuestionInput): boolean {
  const items = question.recommendations ?? [];
  if (!isScored(question)) return items.length === 0;
  if (question.type === 'group') return items.length > 0 && rowsOf(question).every(isAdvised);
  return items.length > 0 && items.at(-1)?.when === undefined;
}

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe.each(named)('%s', (name, document) => {
  const questions = questionsOf(document.sections);

  it('is up to date with its source', () => {
    expect(read(name)).toBe(jsonOf(document));
  });

  it('is a valid methodology version with nothing to warn of', () => {
    expect(checkMethodology(document)).toMatchObject({ ok: true, problems: [] });
  });

  it('asks exactly the 127 questions of the catalogue, each once', () => {
    const entries = askedOf(document.institutionKind);
    expect(entries).toHaveLength(127);
    expect(
      counted(document)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(entries.flatMap((entry) => entry.questions).sort());
  });

  it('says everything in Latvian and in English', () => {
    const texts = textsOf(document);
    expect(texts.length).toBeGreaterThan(800);
    expect(
      texts.filter(([, text]) => !text['lv']?.trim() || !text['en']?.trim()).map(([path]) => path),
    ).toEqual([]);
  });

  it('writes clean sentences: Latvian quotation marks, no double or outer spaces', () => {
    const bad = textsOf(document).filter(
      ([, { lv, en }]) =>
        lv?.includes('"') || [lv, en].some((text) => text !== text?.trim() || / {2}/.test(text ?? '')),
    );
    expect(bad).toEqual([]);
  });

  it('explains every question', () => {
    const all = questions.flatMap((question) => [question, ...rowsOf(question)]);
    expect(all.filter(({ help }) => !help).map(({ id }) => id)).toEqual([]);
  });

  it('uses no id and no code twice', () => {
    const all = questions.flatMap((question) => [question, ...rowsOf(question)]);
    const others = [...document.sections, ...document.sections.flatMap(({ subsections }) => subsections)];
    const rules = [...(document.checks ?? []), ...(document.indicators ?? [])];
    expect(repeated([...all, ...others, ...rules].map(({ id }) => id))).toEqual([]);
    expect(repeated(all.map(({ code }) => code))).toEqual([]);
  });

  it('recommends something for every scored question, whatever its state, and nothing for the others', () => {
    const wrong = questions.filter((question) => !isAdvised(question));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives every section but the general one a weight, 100 together', () => {
    const weights = document.sections.map(({ id, scoring }) => [id, Number(scoring?.weight ?? 0)] as const);
    expect(weights.filter(([, weight]) => weight === 0).map(([id]) => id)).toEqual(['general']);
    expect(weights.reduce((sum, [, weight]) => sum + weight, 0)).toBe(100);
  });

  it('names in its checks only questions that it asks', () => {
    const ids = new Set(questions.map(({ id }) => id));
    const unknown = (document.checks ?? []).flatMap((check) => check.questions).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has nine new questions and thirteen variants for state institutions', () => {
    const own = catalogue.filter(({ asked }) => asked === 'state');
    expect(own.filter(({ replaces }) => replaces)).toHaveLength(13);
    expect(own.filter(({ replaces }) => !replaces)).toHaveLength(9);
  });

  it('lets a variant replace only a question that state institutions are not asked', () => {
    const replaced = catalogue.flatMap(({ replaces }) => replaces ?? []);
    const asked = catalogue.filter(({ id }) => replaced.includes(id)).map((entry) => entry.asked);
    expect(asked).toEqual(replaced.map(() => 'municipality'));
  });

  it('is printed in the README as it is now', () => {
    const readme = read('README.md');
    expect(withTable(readme)).toBe(readme);
  });
});
