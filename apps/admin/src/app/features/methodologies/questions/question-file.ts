import type { Question, RowQuestion, Section, Source } from '@briedums/methodology';
import { type Column, formatNumber, type Texts } from '@briedums/web';
import { bandKey, bandsOf, choicesOf, rulesOf } from './points-of';
import type { ShownSection } from './shown-sections';

/** What can be answered to a question and what that gives; a question of which nothing such is declared has one line too. */
export interface QuestionFileLine {
  section: Section;
  question: Question | RowQuestion;
  /** Of the question, or of the group that it belongs to. */
  source: Source;
  answer: string | null;
  criteria: string | null;
  points: string | null;
}

type Answer = Pick<QuestionFileLine, 'answer' | 'criteria' | 'points'>;

function answersOf(question: Question | RowQuestion, texts: Texts): Answer[] {
  const amount = (value: string | undefined) => (value ? formatNumber(texts.language(), value) : '');
  const answers = [
    ...choicesOf(question).map(({ id, text, criteria, points }) => ({
      answer: text ? texts.of(text) : texts.t(`common.${id}`),
      criteria: criteria && texts.of(criteria),
      points,
    })),
    ...bandsOf(question).map((band) => ({
      answer: texts.t(bandKey(band), { from: amount(band.from), to: amount(band.to) }),
      criteria: null,
      points: band.points,
    })),
    ...rulesOf(question).map(({ when, points }) => ({ answer: when, criteria: null, points })),
  ];
  return answers.length ? answers : [{ answer: null, criteria: null, points: null }];
}

/** The shown questions, those inside a group after it, as the lines of a file. */
export function questionLines(shown: readonly ShownSection[], texts: Texts): QuestionFileLine[] {
  return shown.flatMap(({ section, subsections }) =>
    subsections
      .flatMap((part) => part.questions)
      .flatMap((question) => [
        { question, source: question.source },
        ...(question.type === 'group'
          ? question.questions.map((row) => ({ question: row, source: question.source }))
          : []),
      ])
      .flatMap((one) => answersOf(one.question, texts).map((answer) => ({ section, ...one, ...answer }))),
  );
}

/** `maxOf` gives the most points of a question; null or undefined where it gives none, or that cannot be told. */
export function questionColumns(
  maxOf: (id: string) => string | null | undefined,
  texts: Texts,
): Column<QuestionFileLine>[] {
  const t = (key: string) => texts.t(`methodologies.${key}`);
  return [
    { name: t('section.label'), value: (l) => `${l.section.code} ${texts.of(l.section.name)}` },
    { name: t('columns.code'), value: (l) => l.question.code },
    { name: t('question.text'), value: (l) => texts.of(l.question.text) },
    { name: t('question.type'), value: (l) => t(`type.${l.question.type}`) },
    { name: t('question.source'), value: (l) => t(`source.${l.source}`) },
    { name: t('question.maxColumn'), value: (l) => maxOf(l.question.id) ?? null },
    { name: t('question.choice'), value: (l) => l.answer },
    { name: t('question.criteria'), value: (l) => l.criteria },
    { name: t('question.points'), value: (l) => l.points },
  ];
}
