import { inject, Injectable } from '@angular/core';
import type { Answer, Question, RowQuestion } from '@briedums/methodology';
import { AmountPipe, type Json, MomentPipe, Texts } from '@briedums/web';

type Asked = Question | RowQuestion;
type Values = Readonly<Record<string, Json>>;

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const record = (value: Json | undefined): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
/** The files that the answer of a question of files names. */
export const fileIds = (answer: Answer | null | undefined): string[] =>
  answer && 'value' in answer
    ? list(answer.value as Json)
        .map(text)
        .filter(Boolean)
    : [];

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Answers in words, a line per part; nothing stored is trusted to have the shape of its type. */
@Injectable({ providedIn: 'root' })
export class AnswerTexts {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  private readonly moment = new MomentPipe();

  of(question: Asked, answer: Answer | null | undefined): string[] {
    if (!answer) return [this.texts.t('answer.none')];
    if ('notApplicable' in answer) {
      const reason = answer.reason?.trim();
      return [
        this.texts.t(reason ? 'answer.notApplicableBecause' : 'answer.notApplicable', {
          reason: reason ?? '',
        }),
      ];
    }
    const lines = this.lines(question, answer.value as Json).filter(Boolean);
    return lines.length ? lines : [this.texts.t('answer.none')];
  }

  private lines(question: Asked, value: Json): string[] {
    switch (question.type) {
      case 'yesNo':
        return [value === 'yes' || value === 'no' ? this.texts.t(`common.${value}`) : ''];
      case 'single':
        return [this.option(question.options, value)];
      case 'multiple':
        return list(value).map((id) => this.option(question.options, id));
      case 'number':
        return [this.number(value, this.texts.of(question.unit))];
      case 'share':
        return [this.share(record(value))];
      case 'numberTable':
        return question.rows.map((row) =>
          this.cells(this.texts.of(row.text), question.columns, record(record(value)[row.id])),
        );
      case 'choiceTable':
        return question.rows.map((row) => {
          const chosen = record(value)[row.id];
          return chosen === undefined
            ? ''
            : `${this.texts.of(row.text)}: ${this.option(question.options, chosen)}`;
        });
      case 'group':
        return list(value).flatMap((row, i) => this.row(question, record(row), i));
      case 'date':
        return [text(value) && this.moment.transform(text(value), 'day')];
      case 'file':
        return [list(value).length ? this.texts.plural('questions.file.stored', list(value).length) : ''];
      case 'automatic':
        return [this.number(value, this.texts.of(question.unit))];
      case 'text':
      case 'url':
        return [text(value)];
    }
  }

  private option(
    options: readonly { id: string; text: Readonly<Record<string, string>> }[],
    id: Json,
  ): string {
    return this.texts.of(options.find((option) => option.id === id)?.text) || text(id);
  }

  private number(value: Json | undefined, unit = ''): string {
    const shown = text(value) && this.amount.transform(text(value));
    return shown && unit ? `${shown} ${unit}` : shown;
  }

  private share(value: Values): string {
    const [part, whole] = [this.number(value['part']), this.number(value['whole'])];
    return part && whole ? this.texts.t('answer.share', { part, whole }) : '';
  }

  private cells(
    name: string,
    columns: readonly { id: string; text: Readonly<Record<string, string>> }[],
    row: Values,
  ): string {
    const filled = columns.filter((column) => text(row[column.id]) !== '');
    if (!filled.length) return '';
    return `${name}: ${filled.map((c) => `${this.texts.of(c.text)} ${this.number(row[c.id])}`).join(', ')}`;
  }

  private row(group: Extract<Question, { type: 'group' }>, row: Values, index: number): string[] {
    const parts = group.questions
      .filter((question) => row[question.id] !== undefined)
      .map(
        (q) =>
          `${this.texts.of(q.text)}: ${this.lines(q, row[q.id] ?? null)
            .filter(Boolean)
            .join(', ')}`,
      );
    return parts.length ? [`${this.texts.of(group.rowName)} ${index + 1}. ${parts.join('; ')}`] : [];
  }
}
