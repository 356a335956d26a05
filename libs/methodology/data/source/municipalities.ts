import { assemble } from './document';
import { t } from './helpers';
import { municipality } from './words';

/** The methodology version for municipalities. */
export const municipalities = assemble(municipality, {
  id: 'pasvaldibas',
  title: t('Pašvaldību E-indekss', 'E-index of municipalities'),
  description: t(
    'Cik lielā mērā pašvaldības izmanto digitālās iespējas saziņā, klientu apkalpošanā, atvērtajos datos, pakalpojumos un iekšējā darbā.',
    'How far municipalities use digital means in communication, customer service, open data, services and their own work.',
  ),
});
