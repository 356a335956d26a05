import { assemble } from './document';
import { t } from './helpers';
import { stateInstitution } from './words';

/** The methodology version for state institutions. */
export const stateInstitutions = assemble(stateInstitution, {
  id: 'iestades',
  title: t('Valsts iestāžu E-indekss', 'E-index of state institutions'),
  description: t(
    'Cik lielā mērā valsts iestādes izmanto digitālās iespējas saziņā, klientu apkalpošanā, atvērtajos datos, pakalpojumos un iekšējā darbā.',
    'How far state institutions use digital means in communication, customer service, open data, services and their own work.',
  ),
});
