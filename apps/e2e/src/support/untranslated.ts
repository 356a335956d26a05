import type { Page } from 'playwright-core';
import { type Language, textsOf } from './texts';

/** Everything that is read or heard on the page: texts, names, hints, and the title of the window. */
const words = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set([document.title]);
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const inside = node.parentElement?.closest('[lang], script, style');
      if (!inside || inside.matches('html, body')) found.add(node.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title'])
        found.add(element.getAttribute(name)?.trim() ?? '');
    return [...found].filter(Boolean);
  });

/** Short words may be the same by chance, as "Portāls 1" is in names. */
const LONG = 8;

/** Texts of the other language that this one says otherwise. */
const foreign = (portal: 'admin' | 'respondent', language: Language): Set<string> => {
  const own = new Set(textsOf(portal, language).values());
  const others = textsOf(portal, language === 'lv' ? 'en' : 'lv').values();
  return new Set([...others].filter((text) => text.length >= LONG && !own.has(text)));
};

/** What a page shows that should be a text of the language: keys, places that were not filled in, texts of the other. */
export async function untranslated(
  page: Page,
  portal: 'admin' | 'respondent',
  language: Language,
): Promise<string[]> {
  const namespaces = new Set([...textsOf(portal, language).keys()].map((key) => key.split('.')[0] ?? ''));
  const others = foreign(portal, language);
  const isKey = (text: string): boolean =>
    /^[a-zA-Z]\w*(\.[\w-]+)+$/.test(text) && namespaces.has(text.split('.')[0] ?? '');
  return (await words(page)).filter(
    (text) => isKey(text) || /\{\{|\bundefined\b|\bNaN\b|\[object /.test(text) || others.has(text),
  );
}
