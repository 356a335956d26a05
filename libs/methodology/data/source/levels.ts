import type { MethodologyInput } from '../../src/schema/methodology';
import { t } from './helpers';
import type { Words } from './words';

/** The five maturity levels, and the class of its own for a score of 0. */
export const levels: MethodologyInput['levels'] = [
  {
    number: 0,
    code: 'L0',
    name: t('Nav uzsākts', 'Not started'),
    description: t(
      'Sadaļā nav iegūts neviens punkts: tajā vēl nekas nav izdarīts vai nekas nav norādīts.',
      'No points were obtained in the section: nothing has been done there yet, or nothing was stated.',
    ),
  },
  {
    number: 1,
    code: 'L1',
    name: t('Situatīvs', 'Situational'),
    description: t(
      'Digitālos risinājumus ievieš tad, kad to prasa konkrēts gadījums; kopīgas pieejas vēl nav.',
      'Digital solutions are introduced when a particular case calls for them; there is no common approach yet.',
    ),
  },
  {
    number: 2,
    code: 'L2',
    name: t('Intuitīvs', 'Intuitive'),
    description: t(
      'Ir izveidojusies ierasta kārtība, ko darbinieki ievēro paši, bet tā nav aprakstīta vai ir aprakstīta tikai daļēji.',
      'Customary ways of working have formed and are followed, but they are written down only in part or not at all.',
    ),
  },
  {
    number: 3,
    code: 'L3',
    name: t('Definēts', 'Defined'),
    description: t(
      'Kārtība ir noteikta un aprakstīta, tiek meklēti un ieviesti jauni digitālās pārvaldes risinājumi.',
      'Ways of working are set and written down; new e-government solutions are sought and introduced.',
    ),
  },
  {
    number: 4,
    code: 'L4',
    name: t('Pārvaldīts', 'Managed'),
    description: t(
      'Aprakstītie procesi darbojas ikdienā un tiek uzraudzīti, jaunus risinājumus ievieš plānveidīgi.',
      'The written processes work in daily practice and are supervised; new solutions are introduced to a plan.',
    ),
  },
  {
    number: 5,
    code: 'L5',
    name: t('Optimāls', 'Optimising'),
    description: t(
      'Risinājumus izvēlas pēc skaidriem kritērijiem, mēra to ieguvumu un pastāvīgi uzlabo.',
      'Solutions are chosen by clear criteria, their benefits are measured and they are improved continuously.',
    ),
  },
];

/** What levels 1 to 5 of the overall index mean. */
export const indexDescriptors = (w: Words): MethodologyInput['index']['descriptors'] => [
  t(
    `${w.lv.Nom} digitālās iespējas izmanto atsevišķos gadījumos, galvenokārt tad, kad to prasa ārēji apstākļi.`,
    `The ${w.en.one} uses digital means in individual cases, mostly when outside circumstances demand it.`,
  ),
  t(
    `${w.lv.Loc} digitālie risinājumi daudzviet ir ierasti, taču tie balstās uz darbinieku iniciatīvu un ir nevienmērīgi.`,
    `Digital solutions are customary in many places, but they rest on the initiative of staff and are uneven.`,
  ),
  t(
    `${w.lv.Loc} ir noteikts, kā digitāli sazināties, apkalpot un sniegt pakalpojumus, un lielākajā daļā jomu tas tiek darīts.`,
    `There are set rules for communicating, serving customers and providing services digitally, and most areas follow them.`,
  ),
  t(
    `${w.lv.Nom} digitālo pārvaldi vada kā vienotu procesu: ir atbildīgie, mērījumi un plānveidīgi uzlabojumi.`,
    `The ${w.en.one} manages e-government as one process, with people in charge, measurements and planned improvement.`,
  ),
  t(
    `${w.lv.Nom} ir paraugs citiem: pakalpojumi un iekšējie procesi ir digitāli pēc būtības un tiek pastāvīgi pilnveidoti.`,
    `The ${w.en.one} is a model for others: services and internal processes are digital by design and improve continuously.`,
  ),
];
