import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languages } from './languages';

const workspace = join(__dirname, '../../../..');
const portals = ['admin', 'respondent'];

type Tree = { [key: string]: string | Tree };
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Tree;

/** `a.b.c` → text. */
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

const sharedFolder = (language: string) => join(workspace, 'libs/web/i18n', language);
const shared = (language: string): Tree =>
  Object.fromEntries(
    readdirSync(sharedFolder(language))
      .sort()
      .map((file) => [file.replace('.json', ''), readJson(join(sharedFolder(language), file))]),
  );
const ofPortal = (portal: string, language: string) =>
  readJson(join(workspace, 'apps', portal, 'src/i18n', `${language}.json`));

const sets: [string, (language: string) => Tree][] = [
  ['libs/web', shared],
  ...portals.map((p): [string, (language: string) => Tree] => [
    `apps/${p}`,
    (language) => ofPortal(p, language),
  ]),
];

const names = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((m) => m[1]).sort();

describe.each(sets)('texts of %s', (_name, texts) => {
  const [lv, en] = languages.map((language) => new Map(flat(texts(language)))) as [
    Map<string, string>,
    Map<string, string>,
  ];

  it('have the same keys in both languages', () =>
    expect([...en.keys()].sort()).toEqual([...lv.keys()].sort()));

  it('are never empty, and name the same values', () => {
    const wrong = [...lv].filter(
      ([key, text]) => !text.trim() || names(text).join() !== names(en.get(key) ?? '').join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have all three plural forms where they have one', () => {
    const counted = [...lv.keys()]
      .filter((k) => k.endsWith('.other'))
      .map((k) => k.slice(0, -'.other'.length));
    const missing = counted.flatMap((k) => ['zero', 'one'].map((f) => `${k}.${f}`).filter((f) => !lv.has(f)));
    expect(missing).toEqual([]);
  });
});

it.each(portals)('texts of %s do not stand in the way of the shared ones', (portal) => {
  const areas = Object.keys(shared('lv'));
  expect(Object.keys(ofPortal(portal, 'lv')).filter((k) => areas.includes(k))).toEqual([]);
});

/** Templates: files, and what stands between backticks after `template:`. */
function templates(folder: string): [string, string][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(\.html|(?<!\.spec)\.ts)$/.test(entry.name))
    .filter((entry) => entry.name !== 'index.html')
    .flatMap((entry): [string, string][] => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const found = entry.name.endsWith('.html')
        ? text
        : [...text.matchAll(/\btemplate:\s*`([^`]*)`/g)].map((m) => m[1]).join('\n');
      return found ? [[relative(workspace, path), found]] : [];
    });
}

const spoken = /\s(?:title|alt|placeholder|label|aria-label|lead|text)="([^"{]*\p{L}{2,}[^"{]*)"/u;

/** Letters that a person would read and no translation stands behind. */
function literals(template: string): string[] {
  const text = template
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\{\{[\s\S]*?\}\}/g, ' ')
    .replace(
      /@(?:if|else if|for|switch|case|defer|placeholder|loading)\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g,
      ' ',
    )
    .replace(/@let\s[^;]*;/g, ' ')
    .replace(/@\w+|&\w+;/g, ' ')
    .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, ' ');
  const words = text.match(/\p{L}{2,}[^{}<>\n]*/gu) ?? [];
  const attribute = spoken.exec(template)?.[1];
  return [
    ...words.map((w) => w.trim()),
    ...(attribute && !attribute.startsWith('https:') ? [attribute] : []),
  ];
}

const all = ['libs/web/src', ...portals.map((p) => `apps/${p}/src`)].flatMap((f) =>
  templates(join(workspace, f)),
);

describe('templates', () => {
  it('are found', () => expect(all.length).toBeGreaterThan(30));

  it('hold no text of their own', () => {
    const found = all
      .map(([path, template]) => [path, literals(template)] as const)
      .filter(([, l]) => l.length);
    expect(found).toEqual([]);
  });

  it('hold no style attribute, which the content security policy would refuse', () => {
    expect(all.filter(([, template]) => /\sstyle="/.test(template)).map(([path]) => path)).toEqual([]);
  });
});

describe('the search for literal text', () => {
  it('finds text nodes and spoken attributes', () => {
    expect(literals('<p>Sveiki</p>')).toEqual(['Sveiki']);
    expect(literals('<button title="Dzēst">x</button>')).toEqual(['Dzēst']);
  });

  it('passes over bindings and control flow', () => {
    expect(literals('@if (a.b(c); as d) { <p [title]="d">{{ "x" | transloco }}</p> } @else { – }')).toEqual(
      [],
    );
  });
});
