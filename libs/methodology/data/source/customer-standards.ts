import { ownOrHandbook } from './customer-conditions';
import { servesCustomers, standard, supervised } from './customer-standards-state';
import { multiple, noneOption, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const standards = (w: Words): SubsectionInput => ({
  id: 'cs_standards',
  name: t(
    'Klientu apkalpošanas prasības un to ievērošana',
    'Customer service requirements and compliance with them',
  ),
  questions:
    w.kind === 'municipality'
      ? [requirements, supervision, improvements(ownOrHandbook('cs01'))]
      : [servesCustomers, standard, supervised, improvements("i_cs02 == 'yes'")],
});

const requirements: QuestionInput = single({
  id: 'cs01',
  text: t(
    'Vai pašvaldībā ir vienotas klientu apkalpošanas prasības?',
    'Does the municipality have common customer service requirements?',
  ),
  help: t(
    'Prasībām jābūt apstiprinātām un darbiniekiem zināmām. Ja lieto vairākas, izvēlieties galveno. VPVKAC ir valsts un pašvaldību vienotais klientu apkalpošanas centrs.',
    'Requirements must be approved and known to staff. If several are used, choose the main one. A VPVKAC is a joint one-stop agency of the state and municipalities.',
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
    option(
      'considering',
      'Nav, bet apsver to ieviešanu',
      'None, but introducing them is being considered',
      '1',
    ),
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
        'Approve customer service requirements; start with the handbook of the State Chancellery or the guidelines of VARAM.',
      ),
    },
  ],
});

const supervision: QuestionInput = multiple({
  id: 'cs02',
  text: t('Kā uzrauga prasību ievērošanu?', 'How is compliance with the requirements supervised?'),
  help: t('Atzīmējiet visu, kas notiek vismaz reizi gadā.', 'Tick all that happens at least once a year.'),
  shownIf: ownOrHandbook('cs01'),
  options: [
    option(
      'staff',
      'Par ievērošanu atbild paši darbinieki',
      'Employees themselves are responsible for it',
      '0.5',
    ),
    option('delegated', 'Ievērošanu pārbauda norīkots darbinieks', 'A designated employee checks it', '1.5'),
    option(
      'feedback',
      'Darbinieki saņem klientu viedokļus un ieteikumus',
      'Employees receive the opinions and suggestions of customers',
      '1',
    ),
    option(
      'studies',
      'Veic īpašus pētījumus (piemēram, ar slepenā klienta metodi)',
      'Special studies are made (such as mystery shopping)',
      '1.5',
    ),
    noneOption('Ievērošanu neuzrauga', 'It is not supervised'),
  ],
  max: '4',
  effort: 2,
  recommend: t(
    'Norīkojiet darbinieku, kas pārbauda prasību ievērošanu, un sniedziet darbiniekiem atgriezenisko saiti par apkalpošanu.',
    'Designate an employee to check compliance with the requirements, and give staff feedback on their service.',
  ),
});

const improvements = (shownIf: string): QuestionInput =>
  multiple({
    id: 'cs03',
    text: t(
      'Kādi uzlabojumi pēdējā gada laikā veikti, balstoties uz uzraudzības rezultātiem?',
      'Which improvements were made in the last year based on the results of supervision?',
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
      'Review the results of supervision once a year and decide on at least three improvements, each with a deadline and somebody in charge.',
    ),
  });
