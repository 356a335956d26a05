import { t } from './helpers';
import type { SectionInput, SubsectionInput } from './helpers';
import { scoringOf } from './limits';
import { serviceAccess, serviceScope } from './services-access';
import { serviceEvaluation } from './services-evaluation';
import { serviceManagement } from './services-management';
import { servicePromotion } from './services-promotion';
import { serviceStatistics } from './services-statistics';
import { pick } from './words';
import type { Words } from './words';

/** Section SRV: the management and provision of services. */
export const services = (w: Words): SectionInput => ({
  id: 'srv',
  code: 'SRV',
  name: t(
    'Pakalpojumu pārvaldības sistēma un pakalpojumu nodrošināšana',
    'Service management system and provision of services',
  ),
  description: t(
    `Kā ${w.lv.nom} pārvalda savus pakalpojumus, cik ērti tie ir saņemami elektroniski, kā tos uzskaita un pilnveido.`,
    `How the ${w.en.one} manages its services, how easily they can be used electronically, and how they are counted and improved.`,
  ),
  appliesIf: "g04.srv != 'no'",
  scoring: scoringOf('srv', [
    t(
      'Pakalpojumus sniedz, katru gadījumu risinot atsevišķi; vienotas kārtības un uzskaites nav.',
      'Services are provided case by case; there are no common rules and no statistics.',
    ),
    t(
      'Ir izveidojusies laba ierastā prakse, taču tā ir aprakstīta tikai daļēji, un elektroniski saņemama ir tikai daļa pakalpojumu.',
      'Good customary practice has formed, but it is only partly written down and only some services are electronic.',
    ),
    t(
      'Pakalpojumu pārvaldība ir aprakstīta, ir noteikti atbildīgie, un nozīmīgākos pakalpojumus var pieteikt un saņemt elektroniski.',
      'Service management is written down, responsible persons are appointed, and the main services can be applied for and received electronically.',
    ),
    t(
      'Pakalpojumus pārvalda pēc izmērītiem rādītājiem visos kanālos, un lietotāju vērtējumi regulāri tiek pārvērsti uzlabojumos.',
      'Services are managed by measured indicators in all channels, and user ratings are regularly turned into improvements.',
    ),
    t(
      'Pakalpojumi ir automatizēti, datus atkārtoti neprasa, kvalitāti mēra pēc katra gadījuma, un pakalpojumus pastāvīgi pilnveido.',
      'Services are automated and ask for data only once; quality is measured after each case and services are improved continuously.',
    ),
  ]),
  subsections: [
    ...pick<SubsectionInput[]>(w, { municipality: [], state: [serviceScope(w)] }),
    serviceManagement(w),
    servicePromotion(w),
    serviceAccess(w),
    serviceStatistics(w),
    serviceEvaluation(w),
  ],
});
