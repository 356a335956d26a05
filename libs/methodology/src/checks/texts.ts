import type { MethodologyProblem } from '../problem';
import type { Methodology } from '../schema/methodology';
import { error, warning, type Path } from './found';

/** Fields of the format that hold a text in every language; descriptors is a list of them. */
const TEXTS: ReadonlySet<string> = new Set(
  'title name text description notes help evidenceHint unit message part whole rowName criteria descriptors'.split(
    ' ',
  ),
);

/** Whether a path leads to one language of a text: `…/title/lv`, `…/descriptors/0/lv`. */
export const isInText = (path: readonly PropertyKey[]): boolean => {
  const names = path.slice(0, -1).filter((step) => typeof step === 'string');
  return TEXTS.has(names.at(-1) ?? '');
};

/** Every text is there in every declared language, and in no other. */
export function checkTexts(methodology: Methodology): MethodologyProblem[] {
  const { languages } = methodology;
  const twice = languages.flatMap((language, i) =>
    languages.indexOf(language) < i ? [error(['languages', i], 'duplicateLanguage', { language })] : [],
  );
  return [...twice, ...walk(methodology, [], false, languages)];
}

function walk(
  value: unknown,
  path: Path,
  isText: boolean,
  languages: readonly string[],
): MethodologyProblem[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => walk(item, [...path, i], isText, languages));
  if (typeof value !== 'object' || value === null) return [];
  if (isText) return checkText(value as Record<string, string>, path, languages);
  return Object.entries(value).flatMap(([key, item]) =>
    walk(item, [...path, key], TEXTS.has(key), languages),
  );
}

function checkText(
  text: Record<string, string>,
  path: Path,
  languages: readonly string[],
): MethodologyProblem[] {
  const missing = languages.filter((language) => !text[language]?.trim());
  const extra = Object.keys(text).filter((language) => !languages.includes(language));
  return [
    ...missing.map((language) => error(path, 'missingText', { language })),
    ...extra.map((language) => warning(path, 'extraLanguage', { language })),
  ];
}
