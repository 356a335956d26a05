import type { ResultSetView } from '@briedums/domain';
import type { Column } from '@briedums/web';
import { toRigaCell } from '../../ui/riga-time';

/** The computations of a round as a file. `t` gives the texts of the workbench. */
export const computationColumns = (t: (key: string) => string): Column<ResultSetView>[] => [
  { name: t('results.sets.number'), value: (set) => set.number },
  { name: t('results.sets.state'), value: (set) => t(`results.state.${set.state}`) },
  { name: t('common.severity.error'), value: (set) => set.error },
  { name: t('results.sets.published'), value: (set) => t(set.published ? 'common.yes' : 'common.no') },
  { name: t('results.sets.requested'), value: (set) => toRigaCell(set.requestedAt) },
  { name: t('results.sets.by'), value: (set) => set.by },
  { name: t('results.sets.computed'), value: (set) => set.done },
  { name: t('results.sets.total'), value: (set) => set.total },
  { name: t('results.sets.method'), value: (set) => set.methodologyHash },
];
