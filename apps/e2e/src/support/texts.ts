import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './paths';

export type Language = 'lv' | 'en';
type Tree = { [key: string]: string | Tree };
type Portal = 'admin' | 'respondent';

const read = (path: string): Tree => JSON.parse(readFileSync(inRoot(path), 'utf8')) as Tree;

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

const loaded = new Map<string, Map<string, string>>();

/** Every text of a portal by its key: the library's and its own. */
export const textsOf = (portal: Portal, language: Language): Map<string, string> => {
  const name = `${portal} ${language}`;
  const known = loaded.get(name);
  if (known) return known;
  const folder = `libs/web/i18n/${language}`;
  const shared = readdirSync(inRoot(folder)).flatMap((file) =>
    flat(read(`${folder}/${file}`), `${file.replace('.json', '')}.`),
  );
  const texts = new Map([...shared, ...flat(read(`apps/${portal}/src/i18n/${language}.json`))]);
  loaded.set(name, texts);
  return texts;
};

/** The form of a counted text: in Latvian 0, 10 and 11 are `zero`, 1 and 21 `one`. */
export const form = (count: number, language: Language = 'lv'): string =>
  new Intl.PluralRules(language).select(count);

const textIn =
  (portal: Portal) =>
  (key: string, params: Record<string, string | number> = {}, language: Language = 'lv'): string => {
    const text = textsOf(portal, language).get(key);
    if (text === undefined) throw new Error(`The ${portal} portal has no text "${key}" in ${language}`);
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(params[name] ?? ''));
  };

/** A text of the respondents' portal, Latvian unless told: journeys find things by what people read. */
export const respondentText = textIn('respondent');
/** A text of the workbench. */
export const adminText = textIn('admin');

/** A sentence of the server, as problems bring it to the pages. */
export const serverText = (key: string, language: Language = 'lv'): string => {
  const text = new Map(flat(read(`apps/backend/src/i18n/${language}.json`))).get(key);
  if (text === undefined) throw new Error(`The server has no text "${key}" in ${language}`);
  return text;
};
