import { longText, multiple, noneOption, option, t, yesGives, yesNo } from './helpers';
import type { SubsectionInput } from './helpers';
import type { Words } from './words';

/** INT-05 … INT-07: the official electronic address. */
export const electronicAddress = (w: Words): SubsectionInput => ({
  id: 'int_address',
  name: t('E-adrese', 'E-address'),
  questions: [addressUsed(w), addressExperience, promotion(w)],
});

const addressUsed = (w: Words) =>
  yesNo({
    id: 'int05',
    text: t(
      `Vai ${w.lv.nom} dokumentu nosūtīšanai izmanto e-adresi?`,
      `Does the ${w.en.one} send documents through the e-address?`,
    ),
    help: t(
      'E-adrese ir oficiālā elektroniskā adrese. Atbildiet „Jā”, ja ar to dokumentus ne tikai saņem, bet arī regulāri nosūta.',
      'The e-address is the official electronic address. Answer “Yes” if documents are not only received but also regularly sent through it.',
    ),
    legalAct: {
      title: t('Oficiālās elektroniskās adreses likums', 'Law on the Official Electronic Address'),
      url: 'https://likumi.lv/ta/id/283229-oficialas-elektroniskas-adreses-likums',
    },
    points: yesGives('1'),
    effort: 2,
    recommend: t(
      'Sūtiet dokumentus uz e-adresi visiem adresātiem, kuriem tā ir aktivizēta, un savienojiet to ar dokumentu pārvaldības sistēmu.',
      'Send documents to the e-address of every addressee who has activated it, and connect it with the document management system.',
    ),
  });

const addressExperience = longText({
  id: 'int06',
  text: t('Kāda ir pieredze ar e-adresi?', 'What is your experience with the e-address?'),
  help: t(
    'Aprakstiet ieguvumus un grūtības, piemēram, savienojumu ar dokumentu pārvaldības sistēmu vai paziņojumus par nepiegādātiem sūtījumiem.',
    'Describe benefits and difficulties, such as the connection with the document management system or notices of undelivered items.',
  ),
  shownIf: "int05 == 'yes'",
});

const promotion = (w: Words) =>
  multiple({
    id: 'int07',
    text: t(
      `Kā ${w.lv.nom} veicina dokumentu iesniegšanu elektroniski, tai skaitā e-adresē?`,
      `How does the ${w.en.one} promote submitting documents electronically, including through the e-address?`,
    ),
    help: t(
      'Atzīmējiet visu, kas īstenots pēdējo 12 mēnešu laikā.',
      'Tick everything done during the last 12 months.',
    ),
    options: [
      option('website', 'Informācija tīmekļvietnē', 'Information on the website', '1'),
      option(
        'letters',
        'Norāde nosūtītajās vēstulēs, lēmumos vai rēķinos',
        'A note in outgoing letters, decisions or bills',
        '1',
      ),
      option('advice', 'Konsultācijas klātienē vai pa tālruni', 'Advice in person or by phone', '1'),
      option(
        'campaign',
        'Kampaņa vai informācija sociālajos medijos',
        'A campaign or information on social media',
        '1',
      ),
      noneOption('Netiek veicināta', 'It is not promoted'),
    ],
    max: '2',
    effort: 1,
    recommend: t(
      `Izskaidrojiet ${w.lv.clientsDat} tīmekļvietnē, vēstulēs un klātienē, kā dokumentus iesniegt elektroniski un aktivizēt e-adresi.`,
      `Explain to ${w.en.clients} on the website, in letters and in person how to submit documents electronically and activate the e-address.`,
    ),
  });
