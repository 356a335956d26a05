import type { LocalText } from '../i18n/local-text';
import type { QuestionOf, Json } from './values';

/** The answer that names a row, as a text; null while there is none. */
export function rowName(group: QuestionOf<'group'>, row: Readonly<Record<string, Json>>): LocalText | null {
  const question = group.questions.find((q) => q.id === group.key);
  const value = group.key === undefined ? null : row[group.key];
  if (!question || typeof value !== 'string' || value === '') return null;
  if (question.type === 'single') return question.options.find((o) => o.id === value)?.text ?? null;
  return { lv: value, en: value };
}
