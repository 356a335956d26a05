import { proactivity } from './customer-proactivity';
import { satisfaction } from './customer-satisfaction';
import { standards } from './customer-standards';
import { support } from './customer-support';
import { t } from './helpers';
import type { SectionInput } from './helpers';
import { scoringOf } from './limits';
import type { Words } from './words';

export const customer = (w: Words): SectionInput => ({
  id: 'cs',
  code: 'CS',
  name: t('Klientu apkalpošana un atbalsts', 'Customer service and support'),
  description: t(
    `Kā ${w.lv.nom} apkalpo klientus: vai ir vienotas prasības, vai mēra apmierinātību, vai palīdz lietot e-pakalpojumus.`,
    `How the ${w.en.one} serves its customers: whether there are common requirements, whether satisfaction is measured, whether there is help with e-services.`,
  ),
  appliesIf: "g04.cs != 'no'",
  scoring: scoringOf('cs', [
    t(
      'Klientus apkalpo, kā katrā gadījumā ierasts; vienotu prasību un apmierinātības mērījumu nav.',
      'Customers are served as is customary in each case; there are no common requirements and satisfaction is not measured.',
    ),
    t(
      'Apkalpošanas prasības ir zināmas, bet to ievērošanu neuzrauga; atbalsts e-pakalpojumu lietošanā ir nevienmērīgs.',
      'Service requirements are known but compliance is not supervised; help with e-services is uneven.',
    ),
    t(
      'Ir noteiktas apkalpošanas prasības, apmierinātību mēra, un klientiem palīdz lietot e-pakalpojumus.',
      'Service requirements are set, satisfaction is measured and customers get help with e-services.',
    ),
    t(
      'Prasību ievērošanu uzrauga, mērījumu rezultāti maina darbu, un pakalpojumus piedāvā proaktīvi.',
      'Compliance with requirements is supervised, measurements change the work and services are offered proactively.',
    ),
    t(
      'Apkalpošana ir paraugs: to veido pēc klientu vajadzībām, visos kanālos vienādi labi, un to pastāvīgi uzlabo.',
      'Service is a model: shaped by customers’ needs, equally good in every channel and improved continuously.',
    ),
  ]),
  subsections: [standards(w), satisfaction(w), proactivity(w), support(w)],
});
