import { ownOrHandbook } from './customer-conditions';
import { option, single, t, yesGives, yesNo } from './helpers';
import type { QuestionInput } from './helpers';

/** Only for state institutions: not every one of them meets customers in person. */
export const servesCustomers: QuestionInput = yesNo({
  id: 'i_cs03',
  text: t(
    'Vai iestāde klātienē apkalpo klientus publiski pieejamās telpās?',
    'Does the institution serve customers in person in publicly accessible premises?',
  ),
  help: t(
    'Skaitās klientu apkalpošanas centrs, uzņemšanas telpa vai apmeklētāju zāle. No šīs atbildes atkarīgs, vai tiks uzdoti jautājumi par datoriem un palīdzību klātienē.',
    'A customer service centre, a reception or a visitors’ hall counts. This answer decides whether you are asked about computers and help in person.',
  ),
});

export const standard: QuestionInput = single({
  id: 'i_cs01',
  text: t(
    'Vai iestādei ir klientu apkalpošanas standarts?',
    'Does the institution have a customer service standard?',
  ),
  help: t(
    'Standartam jābūt apstiprinātam un darbiniekiem zināmam. Ja iestāde klientus neapkalpo vispār, norādiet, ka jautājums neattiecas.',
    'The standard must be approved and known to staff. If the institution serves no customers at all, say that the question does not apply.',
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
        'Draw up your own standard that adapts the handbook to the customers and channels of the institution.',
      ),
    },
    {
      text: t(
        'Apstipriniet klientu apkalpošanas standartu; sāciet ar Valsts kancelejas rokasgrāmatu.',
        'Approve a customer service standard; start with the handbook of the State Chancellery.',
      ),
    },
  ],
});

export const supervised: QuestionInput = yesNo({
  id: 'i_cs02',
  text: t('Vai standarta ievērošanu uzrauga?', 'Is compliance with the standard supervised?'),
  help: t(
    'Uzraudzību veic norīkots darbinieks vai pētījums; ar to vien, ka par ievērošanu atbild paši darbinieki, nepietiek.',
    'Supervision means a designated employee or a study; it is not enough that employees themselves are responsible.',
  ),
  shownIf: ownOrHandbook('i_cs01'),
  points: yesGives('3'),
  effort: 2,
  recommend: t(
    'Nosakiet, kurš un cik bieži pārbauda standarta ievērošanu, un sniedziet darbiniekiem atgriezenisko saiti.',
    'Decide who checks compliance with the standard and how often, and give staff feedback.',
  ),
});
