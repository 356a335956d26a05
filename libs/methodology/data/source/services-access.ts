import { choiceTable, line, multiple, noneOption, option, t, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { whileProviding } from './services-conditions';
import { pick } from './words';
import type { Words } from './words';

/** SRV-15 … SRV-18 and, for state institutions, SRV-I02: shared solutions and ways to apply. */
export const serviceAccess = (w: Words): SubsectionInput => ({
  id: 'srv_access',
  name: t('Koplietošanas risinājumi un pakalpojumu pieejamība', 'Shared solutions and access to services'),
  questions: [
    paymentModule(w),
    sharedComponents(w),
    assisted(w),
    partners(w),
    ...pick<QuestionInput[]>(w, { municipality: [], state: [partnerServices(w)] }),
  ],
});

/** SRV-I01: whether the section concerns the institution at all. */
export const serviceScope = (w: Words): SubsectionInput => ({
  id: 'srv_scope',
  name: t('Pakalpojumu sniegšana', 'Provision of services'),
  questions: [
    yesNo({
      id: 'i_srv01',
      text: t(
        `Vai ${w.lv.nom} sniedz valsts pārvaldes pakalpojumus?`,
        `Does the ${w.en.one} provide public administration services?`,
      ),
      help: t(
        'Valsts pārvaldes pakalpojums privātpersonai dod labumu vai ir tās pienākums, un to sniedz, pildot tiesību aktos noteiktu funkciju. Ja atbilde ir „Nē”, pārējie sadaļas jautājumi netiek uzdoti un sadaļa vērtējumā netiek ņemta vērā.',
        'A public administration service benefits a private person or is that person’s duty, and is provided in performing a function laid down by law. If the answer is “No”, the other questions of the section are not asked and the section is left out of the score.',
      ),
    }),
  ],
});

const paymentModule = (w: Words) =>
  yesNo({
    id: 'srv15',
    text: t(
      'Vai samaksu par e-pakalpojumiem pieņem, izmantojot portāla Latvija.gov.lv maksājumu moduli?',
      'Are fees for e-services paid through the payment module of Latvija.gov.lv?',
    ),
    help: t(
      'Atbildiet „Jā”, ja maksājumu modulis darbojas vismaz vienā e-pakalpojumā. Ja visi e-pakalpojumi ir bez maksas, norādiet, ka jautājums neattiecas.',
      'Answer “Yes” if the payment module works in at least one e-service. If all e-services are free of charge, say that the question does not apply.',
    ),
    points: yesGives('1'),
    mayNotApply: true,
    effort: 3,
    recommend: t(
      'Pieslēdziet maksas e-pakalpojumiem portāla Latvija.gov.lv maksājumu moduli.',
      'Connect paid e-services to the payment module of Latvija.gov.lv.',
    ),
    ...whileProviding(w),
  });

const sharedComponents = (w: Words) =>
  choiceTable({
    id: 'srv16',
    text: t(
      'Kuras valsts koplietošanas komponentes ir zināmas un tiek izmantotas?',
      'Which shared components of the state are known and used?',
    ),
    help: t(
      `Koplietošanas komponentes ir valsts uzturēti risinājumi, ko ${w.lv.nom} var izmantot savos pakalpojumos, neveidojot tos no jauna. Izvēlieties atbildi par katru komponenti.`,
      `Shared components are solutions maintained by the state that the ${w.en.one} can use in its services instead of building its own. Give an answer for each component.`,
    ),
    rows: [
      line('login', 'Vienotās pieteikšanās modulis', 'Single sign-on module'),
      line('payment', 'Maksājumu modulis', 'Payment module'),
      line(
        'platform',
        'E-pakalpojumu izveides un izpildes vide',
        'Platform for building and running e-services',
      ),
      line(
        'exchange',
        'Datu izplatīšanas un apmaiņas risinājumi',
        'Solutions for distributing and exchanging data',
      ),
      line('api', 'API pārvaldnieks', 'API manager'),
    ],
    options: [
      option('used', 'Tiek izmantota', 'Used'),
      option('known', 'Zināma, bet netiek izmantota', 'Known but not used'),
      option('unknown', 'Nav zināma', 'Not known'),
    ],
    combination: {
      rules: [
        { when: moreThanOneUsed, points: '1' },
        { when: anyUsed, points: '0.5' },
      ],
    },
    effort: 3,
    recommend: t(
      'Pirms jauna e-pakalpojuma izveides izvērtējiet valsts koplietošanas komponentes un pieslēdziet vismaz vienoto pieteikšanos un vēl vienu komponenti.',
      'Before building a new e-service, assess the shared components of the state and connect at least single sign-on and one more.',
    ),
    ...whileProviding(w),
  });

const components = ['login', 'payment', 'platform', 'exchange', 'api'];
const anyUsed = components.map((id) => `srv16.${id} == 'used'`).join(' || ');
const moreThanOneUsed = `[${components.map((id) => `srv16.${id}`).join(', ')}].filter(s, s == 'used').size() > 1`;

const assisted = (w: Words) =>
  yesNo({
    id: 'srv17',
    text: t(
      'Vai tiek nodrošināti pilnvarotie (asistētie) e-pakalpojumi?',
      'Are authorised (assisted) e-services offered?',
    ),
    help: t(
      'Pilnvaroto e-pakalpojumu personas vārdā uz pilnvarojuma pamata piesaka klientu apkalpošanas centra darbinieks, ja personai nav elektroniskās identifikācijas līdzekļu.',
      'In an authorised e-service an employee of a customer service centre applies on behalf of a person who has no means of electronic identification.',
    ),
    evidenceHint: t(
      'Pakalpojumu saraksts, ko piesaka pilnvarojuma kārtībā, vai kārtības apraksts.',
      'A list of services applied for by authorisation, or a description of the procedure.',
    ),
    points: yesGives('2'),
    effort: 3,
    recommend: pick(w, {
      municipality: t(
        'Nodrošiniet, ka VPVKAC vai citā apkalpošanas vietā darbinieks var pieteikt e-pakalpojumu iedzīvotāja vārdā.',
        'Make sure that in a one-stop agency (VPVKAC) or at another point of service an employee can apply for an e-service on behalf of a resident.',
      ),
      state: t(
        'Vienojieties par savu e-pakalpojumu pieteikšanu pilnvarojuma kārtībā valsts un pašvaldību vienotajos klientu apkalpošanas centros (VPVKAC).',
        'Agree that your e-services can be applied for by authorisation in the one-stop agencies (VPVKAC) of the state and municipalities.',
      ),
    }),
    ...whileProviding(w),
  });

const partners = (w: Words) =>
  multiple({
    id: 'srv18',
    text: t(
      `Kur vēl, neskaitot pašas ${w.lv.gen} apkalpošanas vietas, var pieteikt tās pakalpojumus?`,
      `Where else, apart from its own points of service, can the services of the ${w.en.one} be applied for?`,
    ),
    help: t(
      'Atzīmējiet, ja tur var pieteikt vismaz vienu pakalpojumu. VPVKAC ir valsts un pašvaldību vienotais klientu apkalpošanas centrs.',
      'Tick if at least one service can be applied for there. A VPVKAC is a joint one-stop agency of the state and municipalities.',
    ),
    options: [
      option('vpvkac', 'VPVKAC', 'In a VPVKAC', '1'),
      option(
        'partners',
        'Pie komersantiem vai citiem sadarbības partneriem',
        'At merchants or other partners',
        '1',
      ),
      noneOption('Nekur citur', 'Nowhere else'),
    ],
    effort: 4,
    recommend: [
      {
        when: "'vpvkac' in srv18",
        text: t(
          'Izvērtējiet, kurus pakalpojumus varētu pieteikt arī pie komersantiem vai citiem sadarbības partneriem, un vienojieties ar tiem.',
          'Assess which services could also be applied for at merchants or other partners, and come to an agreement with them.',
        ),
      },
      {
        text: t(
          'Nodrošiniet iespēju biežāk izmantotos pakalpojumus pieteikt VPVKAC.',
          'Make it possible to apply for the most used services in a VPVKAC.',
        ),
      },
    ],
    ...whileProviding(w),
  });

const partnerServices = (w: Words) =>
  yesNo({
    id: 'i_srv02',
    text: t(
      `Vai ${w.lv.nom} savos klientu apkalpošanas centros pieņem pieteikumus arī citu iestāžu pakalpojumiem?`,
      `Does the ${w.en.one} take applications for services of other institutions in its own customer service centres?`,
    ),
    help: t(
      'Ņemiet vērā pakalpojumus, ko citas iestādes nodevušas pieteikšanai jūsu apkalpošanas vietās, pamatojoties uz vienošanos.',
      'Count services of other institutions that can, by agreement, be applied for at your points of service.',
    ),
    points: yesGives('1'),
    effort: 4,
    recommend: t(
      'Izvērtējiet, kuru sadarbības iestāžu pakalpojumus varētu pieteikt jūsu klientu apkalpošanas centros, un noslēdziet vienošanos par vismaz vienu no tiem.',
      'Assess which services of partner institutions could be applied for in your customer service centres and agree on at least one of them.',
    ),
    ...whileProviding(w, "i_cs03 == 'yes'"),
  });
