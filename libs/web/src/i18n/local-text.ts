import type { Language } from './languages';

/** A text in several languages as methodologies and the API give it. */
export type LocalText = Readonly<Record<string, string | undefined>>;

/** The text in this language, else in Latvian, else in whatever language there is; empty for none. */
export const pickText = (text: LocalText | null | undefined, language: Language): string =>
  text?.[language] ?? text?.['lv'] ?? Object.values(text ?? {})[0] ?? '';
