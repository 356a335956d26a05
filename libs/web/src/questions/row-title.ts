import type { RowQuestion } from '@briedums/methodology';
import type { LocalText } from '../i18n/local-text';
import type { QuestionOf, Json } from './values';

/**
 * What names a row to a person, as a text; null while there is nothing: the first short text answered in it, else the key.
 * A text stands for the key's "another service", but what comes later than right behind the key is a remark, not a name.
 */
export function rowName(
  group: QuestionOf<'group'>,
  row: Readonly<Record<string, Json>>,
  shown: (question: RowQuestion) => boolean,
): LocalText | null {
  const key = group.questions.findIndex((q) => q.id === group.key);
  const naming = key < 0 ? group.questions : group.questions.slice(0, key + 2);
  const texts = naming.filter((q) => q.type === 'text' && !q.long && shown(q));
  const candidates = [...texts, ...naming.filter((q) => q.id === group.key)];
  return candidates.map((q) => answerText(q, row[q.id])).find((name) => name !== null) ?? null;
}

function answerText(question: RowQuestion, value: Json | undefined): LocalText | null {
  if (typeof value !== 'string' || value === '') return null;
  if (question.type === 'single') return question.options.find((o) => o.id === value)?.text ?? null;
  return { lv: value, en: value };
}
