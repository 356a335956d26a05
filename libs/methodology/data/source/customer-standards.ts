import { multiple, noneOption, option, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

/** The requirements that lead to the questions on supervision. */
const ownOrHandbook = { municipality: ownIn('cs01'), state: ownIn('i_cs01') };

function ownIn(id: string) {
  return `${id} == 'own' || ${id} == 'handbook'`;
}

export const standards = (w: Words): SubsectionInput => ({
  id: 'cs_standards',
  name: t(
    'Klientu apkalpošanas prasības un to ievērošana',
    'Customer service requirements and their observance',
  ),
  questions:
    w.kind === 'municipality'
      ? [requirements, supervision, improvements(ownOrHandbook.municipality)]
      : [servesCustomers, standard, supervised, improvements("i_cs02 == 'yes'")],
});

const requirements: QuestionInput = single({
  id: 'cs01',
  text: t(
    'Vai pašvaldībā ir vienotas klientu apkalpošanas prasības?',
    'Does the municipality have common customer service requirements?',
  ),
  help: t(
    'Prasībām jābūt apstiprinātām un darbiniekiem zināmām. Ja lieto vairākas, izvēlieties galveno.',
    'Requirements have to be approved and known to staff. When several are used, choose the main one.',
  ),
  options: [
    option('own', 'Ir savas vienotas prasības', 'Own common requirements', '4'),
    option(
      'handbook',
      'Izmanto Valsts kancelejas klientu apkalpošanas rokasgrāmatu',
      'The handbook of the State Chancellery is used',
      '3',
    ),
    option(
      'guidelines',
      'Izmanto VARAM metodiskos ieteikumus VPVKAC',
      'The guidelines of VARAM for one-stop agencies (VPVKAC) are used',
      '3',
    ),
    option('considering', 'Nav, bet apsver ieviest', 'None, but their introduction is considered', '1'),
    option('none', 'Nav', 'None', '0'),
  ],
  evidenceHint: t('Apstiprinātais dokuments vai saite uz to.', 'The approved document or a link to it.'),
  effort: 3,
  recommend: [
    {
      when: "cs01 == 'handbook' || cs01 == 'guidelines'",
      text: t(
        'Izstrādājiet savas vienotas prasības visiem apkalpošanas kanāliem, balstoties uz rokasgrāmatu vai ieteikumiem.',
        'Draw up your own common requirements for all channels, based on the handbook or the guidelines.',
      ),
    },
    {
      text: t(
        'Apstipriniet klientu apkalpošanas prasības; sāciet ar Valsts kancelejas rokasgrāmatu vai VARAM ieteikumiem.',
        'Approve customer service requirements; start from the handbook of the State Chancellery or the guidelines of VARAM.',
      ),
    },
  ],
});

const supervision: QuestionInput = multiple({
  id: 'cs02',
  text: t('Kā uzrauga prasību ievērošanu?', 'How is the observance of the requirements supervised?'),
  help: t('Atzīmējiet visu, kas notiek vismaz reizi gadā.', 'Tick all that happens at least once a year.'),
  shownIf: ownOrHandbook.municipality,
  options: [
    option('staff', 'Par ievērošanu atbild paši darbinieki', 'Employees are responsible themselves', '0.5'),
    option('delegated', 'Ievērošanu pārbauda norīkots darbinieks', 'A delegated employee checks it', '1.5'),
    option(
      'feedback',
      'Darbinieki saņem klientu viedokļus un ieteikumus',
      'Employees receive the opinions and suggestions of customers',
      '1',
    ),
    option(
      'studies',
      'Veic īpašus pētījumus (piemēram, slepeno klientu metodi)',
      'Special studies are made (such as mystery shopping)',
      '1.5',
    ),
    noneOption('Ievērošanu neuzrauga', 'It is not supervised'),
  ],
  max: '4',
  effort: 2,
  recommend: t(
    'Norīkojiet darbinieku, kas pārbauda prasību ievērošanu, un sniedziet darbiniekiem atgriezenisko saiti par apkalpošanu.',
    'Delegate an employee to check the observance of the requirements and give staff feedback on their service.',
  ),
});

const improvements = (shownIf: string): QuestionInput =>
  multiple({
    id: 'cs03',
    text: t(
      'Kādi uzlabojumi pēdējā gada laikā veikti, balstoties uz uzraudzības rezultātiem?',
      'Which improvements of the last year were based on the results of supervision?',
    ),
    help: t(
      'Atzīmējiet visu, kas izdarīts pēdējo 12 mēnešu laikā.',
      'Tick all that was done in the last 12 months.',
    ),
    shownIf,
    options: [
      option(
        'guidelines',
        'Ieviestas vai pārskatītas apkalpošanas vadlīnijas',
        'Guidelines were introduced or revised',
        '1',
      ),
      option(
        'training',
        'Apmācīti darbinieki, kas apkalpo klientus',
        'Employees who serve customers were trained',
        '1',
      ),
      option('process', 'Pārskatīts darba process', 'The business process was revised', '1'),
      option('organisation', 'Reorganizēts darbs', 'The work was reorganised', '1'),
      option('channels', 'Ieviesti jauni apkalpošanas kanāli', 'New channels were introduced', '1'),
      noneOption('Uzlabojumi nav veikti', 'No improvements were made'),
    ],
    max: '3',
    effort: 3,
    recommend: t(
      'Reizi gadā pārskatiet uzraudzības rezultātus un nosakiet vismaz trīs uzlabojumus ar termiņu un atbildīgo.',
      'Once a year review the results of supervision and decide on at least three improvements with a deadline and somebody in charge.',
    ),
  });

/** Only for state institutions: not every one of them meets customers in person. */
const servesCustomers: QuestionInput = yesNo({
  id: 'i_cs03',
  text: t(
    'Vai iestāde klātienē apkalpo klientus publiski pieejamās telpās?',
    'Does the institution serve customers in person in publicly accessible premises?',
  ),
  help: t(
    'Skaitās klientu apkalpošanas centrs, uzņemšanas telpa vai apmeklētāju zāle. No atbildes atkarīgi jautājumi par datoriem un palīdzību klātienē.',
    'A customer service centre, a reception or a visitors’ hall counts. The questions on computers and help in person depend on it.',
  ),
});

const standard: QuestionInput = single({
  id: 'i_cs01',
  text: t(
    'Vai iestādei ir klientu apkalpošanas standarts?',
    'Does the institution have a customer service standard?',
  ),
  help: t(
    'Standartam jābūt apstiprinātam un darbiniekiem zināmam. Ja iestāde klientus neapkalpo vispār, norādiet, ka jautājums neattiecas.',
    'The standard has to be approved and known to staff. When the institution serves no customers at all, say that the question does not apply.',
  ),
  mayNotApply: true,
  options: [
    option('own', 'Ir savs standarts', 'Yes, its own', '4'),
    option(
      'handbook',
      'Izmanto Valsts kancelejas klientu apkalpošanas rokasgrāmatu',
      'The handbook of the State Chancellery is used',
      '3',
    ),
    option('planned', 'Nav, bet plāno ieviest', 'No, but it is planned', '1'),
    option('not_needed', 'Nav, un tas nav nepieciešams', 'No, and it is not needed', '0'),
  ],
  evidenceHint: t('Apstiprinātais standarts vai saite uz to.', 'The approved standard or a link to it.'),
  effort: 3,
  recommend: [
    {
      when: "i_cs01 == 'handbook'",
      text: t(
        'Izstrādājiet savu standartu, kurā rokasgrāmatas prasības pielāgotas iestādes klientiem un kanāliem.',
        'Draw up your own standard that fits the handbook to the customers and channels of the institution.',
      ),
    },
    {
      text: t(
        'Apstipriniet klientu apkalpošanas standartu; sāciet ar Valsts kancelejas rokasgrāmatu.',
        'Approve a customer service standard; start from the handbook of the State Chancellery.',
      ),
    },
  ],
});

const supervised: QuestionInput = yesNo({
  id: 'i_cs02',
  text: t('Vai standarta ievērošanu uzrauga?', 'Is the observance of the standard supervised?'),
  help: t(
    'Uzraudzību veic norīkots darbinieks vai pētījums; ar to vien, ka par ievērošanu atbild paši darbinieki, nepietiek.',
    'Supervision is by a delegated employee or a study; that employees are responsible themselves is not enough.',
  ),
  shownIf: ownOrHandbook.state,
  points: yesGives('3'),
  effort: 2,
  recommend: t(
    'Nosakiet, kurš un cik bieži pārbauda standarta ievērošanu, un sniedziet darbiniekiem atgriezenisko saiti.',
    'Decide who checks the observance of the standard and how often, and give staff feedback.',
  ),
});
