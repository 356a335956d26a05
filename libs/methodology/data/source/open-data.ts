import { t } from './helpers';
import type { SectionInput } from './helpers';
import { scoringOf } from './limits';
import { availability } from './open-data-availability';
import { quality } from './open-data-quality';
import { dataPromotion } from './open-data-promotion';
import { dataUse } from './open-data-use';
import type { Words } from './words';

export const openData = (w: Words): SectionInput => ({
  id: 'od',
  code: 'OD',
  name: t('Atvērto datu pieejamība', 'Availability of open data'),
  description: t(
    `Vai ${w.lv.gen} dati ir pieejami atkalizmantošanai, cik augsts ir to tehniskais līmenis un vai to izmantošanu veicina.`,
    `Whether the data of the ${w.en.one} are available for re-use, at what technical level, and whether their use is promoted.`,
  ),
  appliesIf: "g04.od != 'no'",
  scoring: scoringOf('od', [
    t(
      'Atvērtie dati nav publicēti vai publicēti atsevišķos gadījumos, mašīnlasāmības prasības neievērojot.',
      'No open data are published, or only in individual cases and not in machine-readable form.',
    ),
    t(
      'Publicētas atsevišķas datu kopas; tās atjauno neregulāri un par to izmantošanu nerūpējas.',
      'Individual data sets are published; they are updated irregularly and nobody promotes their use.',
    ),
    t(
      'Ir noteikts, kurus datus publicē un kā tos atjauno; dati ir mašīnlasāmi un atrodami portālā data.gov.lv.',
      'There are rules on which data are published and how they are updated; data are machine-readable and on data.gov.lv.',
    ),
    t(
      'Lielākā daļa datu ir publicēta augstā tehniskajā līmenī, un to atkalizmantošanu mērķtiecīgi veicina.',
      'Most data are published at a high technical level, and their re-use is actively promoted.',
    ),
    t(
      'Dati ir atvērti pēc noklusējuma, pieejami saskarnēs un saistīti, un to ieguvumus mēra kopā ar lietotājiem.',
      'Data are open by default, available through interfaces and linked, and their benefits are measured with users.',
    ),
  ]),
  subsections: [availability(w), quality(w), dataPromotion(w), dataUse(w)],
});
