import { hasSite } from './communication-website';
import { longText, multiple, noneOption, option, single, t, yesGives, yesNo } from './helpers';
import type { SubsectionInput } from './helpers';
import { whileProviding } from './services-conditions';
import type { Words } from './words';

/** SRV-09 … SRV-12: how e-services are made known and whether their users are asked. */
export const servicePromotion = (w: Words): SubsectionInput => ({
  id: 'srv_promotion',
  name: t(
    'E-pakalpojumu popularizēšana un lietotāju apmierinātība',
    'Promotion of e-services and user satisfaction',
  ),
  questions: [encouragement(w), encouragementHow(w), onlineInformation(w), material(w), satisfaction(w)],
});

const encouragement = (w: Words) =>
  yesNo({
    id: 'srv09',
    text: t(
      `Vai ${w.lv.nom} mudina ${w.lv.clientsAcc} pakalpojumus saņemt elektroniski?`,
      `Does the ${w.en.one} encourage ${w.en.clients} to use its services electronically?`,
    ),
    help: t(
      'Atbildiet „Jā”, ja pēdējā gada laikā veiktas vairākas apzinātas darbības, piemēram, konsultācijas klātienē, informācija rēķinos vai kampaņa sociālajos medijos.',
      'Answer “Yes” if several deliberate steps were taken during the last year, such as advice in person, information on bills or a campaign on social media.',
    ),
    points: yesGives('1'),
    effort: 1,
    recommend: t(
      `Pie katra pakalpojuma apraksta, nosūtītajos rēķinos un vēstulēs norādiet, kā pakalpojumu saņemt elektroniski, un sagatavojiet darbiniekus to parādīt klātienē.`,
      'Say in every service description, bill and letter how the service can be used electronically, and prepare staff to show it in person.',
    ),
    ...whileProviding(w),
  });

const encouragementHow = (w: Words) =>
  longText({
    id: 'srv09_how',
    code: 'SRV-09A',
    text: t(
      `Kā ${w.lv.nom} mudina ${w.lv.clientsAcc} pakalpojumus saņemt elektroniski?`,
      `How does the ${w.en.one} encourage ${w.en.clients} to use its services electronically?`,
    ),
    help: t(
      'Aprakstiet galvenās darbības; labākos piemērus var izmantot labās prakses apkopojumā.',
      'Describe the main steps; the best examples may be used in the collection of good practice.',
    ),
    shownIf: "srv09 == 'yes'",
  });

const onlineInformation = (w: Words) =>
  single({
    id: 'srv10',
    source: 'expert',
    text: t(
      `Vai ${w.lv.gen} tīmekļvietnē ir informācija par pakalpojumu pieteikšanu elektroniski?`,
      `Does the website of the ${w.en.one} say how to apply for services electronically?`,
    ),
    help: t(
      'Eksperts vērtē oficiālo tīmekļvietni. Sākumlapā pietiek ar skaidri redzamu saiti, kas ved tieši uz e-pakalpojumu informāciju.',
      'The expert looks at the official website. On the home page a clearly visible link straight to the information on e-services is enough.',
    ),
    options: [
      option('home', 'Jā, sākumlapā', 'Yes, on the home page', '2'),
      option(
        'section',
        'Jā, pakalpojumu vai citā sadaļā',
        'Yes, in the services section or another section',
        '1',
      ),
      option('none', 'Informācijas nav', 'There is no such information', '0'),
    ],
    effort: 1,
    recommend: t(
      'Izvietojiet tīmekļvietnes sākumlapā skaidri redzamu saiti uz informāciju par pakalpojumu pieteikšanu elektroniski.',
      'Place a clearly visible link to the information on applying electronically on the home page of the website.',
    ),
    ...whileProviding(w, hasSite),
  });

const material = (w: Words) =>
  multiple({
    id: 'srv11',
    text: t(
      'Kādi materiāli palīdz apgūt e-pakalpojumu lietošanu?',
      'Which material helps people learn to use the e-services?',
    ),
    help: t(
      `Ņemiet vērā pašas ${w.lv.gen} sagatavotus materiālus un arī skaidri norādītas saites uz materiāliem citās vietnēs, piemēram, portālā Latvija.gov.lv.`,
      `Count material made by the ${w.en.one} itself and clear links to material elsewhere, such as the portal Latvija.gov.lv.`,
    ),
    options: [
      option('instruction', 'Lietošanas instrukcija', 'Written instructions', '1'),
      option('video', 'Videomateriāls vai prezentācija', 'Video or presentation', '1'),
      option('demo', 'E-pakalpojuma demonstrācija', 'Demonstration of the e-service', '1'),
      noneOption('Šādu materiālu nav', 'There is no such material'),
    ],
    max: '2',
    effort: 2,
    recommend: t(
      'Sagatavojiet īsu instrukciju vai videomateriālu vismaz biežāk izmantotajiem e-pakalpojumiem un ievietojiet to pie pakalpojuma apraksta.',
      'Make short instructions or a video at least for the most used e-services and place them beside the service description.',
    ),
    ...whileProviding(w),
  });

const satisfaction = (w: Words) =>
  multiple({
    id: 'srv12',
    text: t(
      'Kā tiek mērīta e-pakalpojumu saņēmēju apmierinātība?',
      'How is the satisfaction of e-service users measured?',
    ),
    help: t(
      'Mērījums pēc katras saņemšanas reizes ir īss jautājums tūlīt pēc pieteikšanas vai saņemšanas. Pētījums ir periodiska aptauja par e-pakalpojumiem kopumā vai to daļu.',
      'Measuring after each use means a short question right after applying or receiving. A study is a periodic survey on all or some e-services.',
    ),
    evidenceHint: t(
      'Aptaujas rezultātu apkopojums vai saite uz vērtējuma formu.',
      'A summary of survey results or a link to the rating form.',
    ),
    options: [
      option('each_time', 'Pēc katras pakalpojuma saņemšanas reizes', 'After each use of a service', '2'),
      option('study', 'Ar klientu apmierinātības pētījumiem', 'By customer satisfaction studies', '1'),
      noneOption('Apmierinātību nemēra', 'It is not measured'),
    ],
    effort: 3,
    recommend: [
      {
        when: "'study' in srv12",
        text: t(
          'Papildus pētījumiem ieviesiet īsu vērtējumu pēc katras e-pakalpojuma pieteikšanas un saņemšanas reizes.',
          'In addition to studies, introduce a short rating after each application for and receipt of an e-service.',
        ),
      },
      {
        when: "'each_time' in srv12",
        text: t(
          'Reizi gadā veiciet arī plašāku e-pakalpojumu lietotāju aptauju, lai noskaidrotu vērtējuma iemeslus.',
          'Also survey e-service users more widely once a year to learn the reasons for their ratings.',
        ),
      },
      {
        text: t(
          'Sāciet mērīt e-pakalpojumu saņēmēju apmierinātību: vispirms ar īsu vērtējumu tūlīt pēc pakalpojuma saņemšanas.',
          'Start measuring the satisfaction of e-service users, first with a short rating right after the service is received.',
        ),
      },
    ],
    ...whileProviding(w),
  });
