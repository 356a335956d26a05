import { t } from './helpers';
import type { IndicatorInput } from './helpers';
import { internalIndicators } from './internal-checks';
import { serviceIndicators } from './services-checks';
import { pick } from './words';
import type { Words } from './words';

/** Named figures by which results are cut. */
export const indicators = (w: Words): IndicatorInput[] => [
  {
    id: 'employees',
    name: t('Darbinieku skaits', 'Number of employees'),
    kind: 'number',
    expression: 'g03',
    unit: t('darbinieki', 'employees'),
  },
  ...pick(w, { municipality: [], state: [group] }),
  ...internalIndicators(w),
  ...serviceIndicators(w),
];

const group: IndicatorInput = {
  id: 'institution_group',
  name: t('Iestādes grupa', 'Group of the institution'),
  kind: 'text',
  expression: 'i_g01',
};
