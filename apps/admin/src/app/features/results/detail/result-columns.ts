import type { ResultDetail } from '@briedums/domain';
import type { NextLevel } from '@briedums/methodology';
import { type Column, formatNumber, type Texts } from '@briedums/web';
import { marksOf } from '../../../ui/marks';
import type { Names } from '../ledger/names';
import type { SectionRow } from './section-rows';

type Recommendation = ResultDetail['recommendations'][number];
type Past = ResultDetail['history'][number];

/** The sections of an institution's result as a file. */
export function sectionColumns(texts: Texts): Column<SectionRow>[] {
  const t = (key: string) => texts.t(key);
  return [
    { name: t('results.sections.section'), value: (s) => `${s.code} ${texts.of(s.name)}` },
    { name: t('results.sections.weight'), value: (s) => s.weight },
    { name: t('result.columns.score'), value: (s) => s.score?.decimal ?? null },
    { name: t('results.columns.level'), value: (s) => s.score?.level ?? null },
    { name: t('result.columns.next'), value: (s) => s.next && stepText(s.next, texts) },
    { name: t('result.columns.group'), value: (s) => s.groupMean },
    { name: t('result.columns.all'), value: (s) => s.mean },
    { name: t('result.columns.meaning'), value: (s) => texts.of(s.descriptor) || null },
  ];
}

/** What it takes to reach the next level, in words. */
export function stepText({ rule, level, from, distance }: NextLevel, texts: Texts): string {
  const amount = (value: string) => formatNumber(texts.language(), value);
  return texts.t(`result.step.${rule}`, { level, from: amount(from), distance: amount(distance) });
}

/** What an institution could do next, as a file: gains as numbers. */
export function recommendationColumns(names: Names, texts: Texts): Column<Recommendation>[] {
  const t = (key: string) => texts.t(`result.recommend.${key}`);
  return [
    { name: t('text'), value: (r) => texts.of(r.text) },
    { name: t('question'), value: (r) => names.code(r.questionId) },
    { name: t('effort'), value: (r) => r.effort },
    { name: t('section'), value: (r) => r.gainSection },
    { name: t('index'), value: (r) => r.gainIndex },
  ];
}

/** The index of an institution in its rounds, as a file. */
export function historyColumns(texts: Texts): Column<Past>[] {
  const t = (key: string) => texts.t(key);
  return [
    { name: t('rounds.columns.year'), value: (past) => past.year },
    { name: t('rounds.columns.title'), value: (past) => texts.of(past.title) },
    { name: t('ui.marks'), value: (past) => marksOf(past, t) },
    { name: t('results.columns.index'), value: (past) => past.index?.decimal ?? null },
    { name: t('results.columns.level'), value: (past) => past.index?.level ?? null },
  ];
}
