import type { MethodologyVersionView } from '@briedums/domain';
import type { Texts } from '@briedums/web';
import type { ListColumn } from '../../../ui/list/list';
import { marksOf } from '../../../ui/marks';
import { toRigaCell } from '../../../ui/riga-time';

/** A published version counts from its publication, a draft from its last change. */
export const changedAt = (version: MethodologyVersionView): string =>
  version.publishedAt ?? version.updatedAt;

/** The versions as a file, and what they can be ordered by. */
export function versionColumns(texts: Texts): ListColumn<MethodologyVersionView>[] {
  const t = (key: string) => texts.t(`methodologies.columns.${key}`);
  return [
    { key: 'title', name: t('title'), value: (v) => texts.of(v.title) },
    { name: texts.t('ui.marks'), value: (v) => marksOf(v, (key) => texts.t(key)) },
    { name: t('code'), value: (v) => v.code },
    { key: 'version', name: t('version'), value: (v) => v.version },
    { key: 'kind', name: t('kind'), value: (v) => texts.t(`ui.kind.${v.institutionKind}`) },
    { key: 'state', name: t('state'), value: (v) => texts.t(`methodologies.state.${v.state}`) },
    { key: 'questions', name: t('questions'), value: (v) => v.questions },
    { key: 'errors', name: t('errors'), value: (v) => v.errors },
    { name: t('warnings'), value: (v) => v.warnings },
    { key: 'rounds', name: t('rounds'), value: (v) => v.rounds },
    { key: 'changed', name: t('changed'), value: (v) => toRigaCell(changedAt(v)) },
    { name: t('hash'), value: (v) => v.hash },
  ];
}
