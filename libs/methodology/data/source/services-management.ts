import { longText, multiple, noneOption, option, single, t, unscoredNone } from './helpers';
import type { SubsectionInput } from './helpers';
import { whileProviding } from './services-conditions';
import type { Words } from './words';

/** SRV-01 … SRV-08: how services are managed as a whole. */
export const serviceManagement = (w: Words): SubsectionInput => ({
  id: 'srv_management',
  name: t('Pakalpojumu pārvaldības sistēma', 'Service management system'),
  questions: [
    managementSystem(w),
    managementKind(),
    lifeCycle(w),
    catalogue(w),
    improvement(w),
    responsible(w),
    whyNoneResponsible(),
    resources(w),
  ],
});

const managementSystem = (w: Words) =>
  single({
    id: 'srv01',
    text: t(
      `Vai ${w.lv.loc} ir izstrādāta pakalpojumu pārvaldības sistēma?`,
      `Has the ${w.en.one} developed a service management system?`,
    ),
    help: t(
      'Ar pakalpojumu pārvaldības sistēmu saprot kārtību, kas aptver visus pakalpojumus: kā tos izveido, apraksta, sniedz, uzskaita un pilnveido un kas par to atbild. Atsevišķa datorprogramma nav obligāta.',
      'A service management system is a set of rules for all services: how they are created, described, provided, counted and improved, and who is responsible. A separate computer program is not necessary.',
    ),
    evidenceHint: t(
      'Iekšējie noteikumi, procesa apraksts vai kvalitātes rokasgrāmata.',
      'Internal rules, a process description or a quality manual.',
    ),
    options: [
      option('developed', 'Jā, ir izstrādāta', 'Yes, it has been developed', '3'),
      option('none', 'Nē, nav izstrādāta', 'No, it has not been developed', '0'),
      option('unknown', 'Nav zināms, kas tā ir', 'We do not know what it is', '0'),
    ],
    effort: 4,
    recommend: [
      {
        when: "srv01 == 'unknown'",
        text: t(
          'Iepazīstieties ar pakalpojumu pārvaldības labo praksi un nosakiet darbinieku, kurš sagatavos priekšlikumu vienotai pakalpojumu pārvaldības kārtībai.',
          'Study good practice of service management and appoint an employee to propose common rules for managing services.',
        ),
      },
      {
        text: t(
          `Apstipriniet vienotu kārtību, kādā ${w.lv.loc} pakalpojumus izveido, apraksta, sniedz, uzskaita un pilnveido.`,
          `Adopt common rules on how services of the ${w.en.one} are created, described, provided, counted and improved.`,
        ),
      },
    ],
    ...whileProviding(w),
  });

const managementKind = () =>
  multiple({
    id: 'srv02',
    text: t(
      'Kādai praksei vai standartam atbilst pakalpojumu pārvaldības sistēma?',
      'Which practice or standard does the service management system follow?',
    ),
    help: t(
      'Atzīmējiet visu atbilstošo. Sertifikāts nav obligāts: pietiek, ja sistēma pēc šī parauga ir izveidota un tiek uzturēta.',
      'Tick all that apply. A certificate is not necessary: it is enough that the system was built and is kept on this model.',
    ),
    evidenceHint: t(
      'Sertifikāts vai dokuments, kurā parauga izmantošana ir noteikta.',
      'A certificate or the document that prescribes the model.',
    ),
    options: [
      option('itil', 'ITIL labā prakse', 'ITIL good practice', '1'),
      option('iso', 'ISO 9000 vai ISO 20000 standarts', 'ISO 9000 or ISO 20000 standard', '1'),
      option('other', 'Cita pakalpojumu pārvaldības sistēma', 'Another service management system', '0.5'),
    ],
    max: '1',
    shownIf: "srv01 == 'developed'",
    effort: 4,
    recommend: t(
      'Salīdziniet savu pakalpojumu pārvaldības kārtību ar ITIL vai ISO 20000 prasībām un novērsiet būtiskākās atšķirības.',
      'Compare your rules of service management with ITIL or ISO 20000 and remove the main differences.',
    ),
  });

const lifeCycle = (w: Words) =>
  multiple({
    id: 'srv03',
    text: t(
      `Kuros pakalpojuma dzīves cikla posmos ${w.lv.nom} rīkojas apzināti un pēc iepriekš noteikta plāna?`,
      `At which stages of a service's life cycle does the ${w.en.one} act on purpose and by a plan?`,
    ),
    help: t(
      'Atzīmējiet posmu, ja tam ir noteikti soļi, atbildīgie un vērtēšanas kritēriji, nevis tikai atsevišķi gadījumi.',
      'Tick a stage if it has defined steps, responsible persons and criteria, not merely single cases.',
    ),
    options: [
      option('creation', 'Izveide', 'Creation', '1'),
      option('introduction', 'Ieviešana', 'Introduction', '1'),
      option('maintenance', 'Uzturēšana un attīstība', 'Maintenance and development', '1'),
      option('closure', 'Likvidēšana', 'Closure', '1'),
      noneOption('Nevienā no šiem posmiem', 'At none of these stages'),
    ],
    effort: 3,
    recommend: [
      {
        when: "'maintenance' in srv03 && !('closure' in srv03)",
        text: t(
          'Nosakiet arī to, kā un pēc kādiem kritērijiem pakalpojumu pārtrauc sniegt vai apvieno ar citu.',
          'Also define how, and by which criteria, a service is ended or merged with another.',
        ),
      },
      {
        text: t(
          'Katram dzīves cikla posmam – izveidei, ieviešanai, uzturēšanai un likvidēšanai – nosakiet veicamos soļus un atbildīgos.',
          'For each stage of the life cycle (creation, introduction, maintenance, closure) define steps and responsible persons.',
        ),
      },
    ],
    ...whileProviding(w),
  });

const catalogue = (w: Words) =>
  single({
    id: 'srv04',
    text: t(
      `Kurā pakalpojumu katalogā ${w.lv.nom} apraksta savus pakalpojumus?`,
      `In which catalogue does the ${w.en.one} describe its services?`,
    ),
    help: t(
      'Publisko pakalpojumu katalogs ir portālā Latvija.gov.lv. Par savu katalogu uzskata pakalpojumu aprakstu kopumu, ko uztur savā tīmekļvietnē.',
      'The catalogue of public services is on the portal Latvija.gov.lv. An own catalogue is a set of service descriptions kept on your own website.',
    ),
    options: [
      option(
        'both',
        'Latvija.gov.lv katalogā un savā katalogā',
        'In Latvija.gov.lv and in an own catalogue',
        '2',
      ),
      option('national', 'Tikai Latvija.gov.lv katalogā', 'Only in the catalogue of Latvija.gov.lv', '1.5'),
      option('own', 'Tikai savā katalogā', 'Only in an own catalogue', '0.5'),
      option('none', 'Kataloga nav', 'In no catalogue', '0'),
    ],
    effort: 2,
    recommend: [
      {
        when: "srv04 == 'national'",
        text: t(
          'Savā tīmekļvietnē izveidojiet pakalpojumu sarakstu ar saitēm uz aprakstiem un e-pakalpojumiem portālā Latvija.gov.lv.',
          'On your website keep a list of services with links to their descriptions and e-services on Latvija.gov.lv.',
        ),
      },
      {
        text: t(
          'Aprakstiet visus pakalpojumus portāla Latvija.gov.lv katalogā un uzturiet aprakstus aktuālus.',
          'Describe every service in the catalogue of Latvija.gov.lv and keep the descriptions up to date.',
        ),
      },
    ],
    ...whileProviding(w),
  });

const improvement = (w: Words) =>
  multiple({
    id: 'srv05',
    text: t(
      `Kā ${w.lv.loc} tiek nodrošināta pakalpojumu nepārtraukta pilnveide?`,
      `How does the ${w.en.one} make sure that services keep improving?`,
    ),
    help: t(
      'Nepārtraukta pilnveide nozīmē, ka pakalpojumu izvērtēšana un uzlabošana notiek regulāri, nevis tikai pēc sūdzības vai tiesību aktu grozījumiem.',
      'Continuous improvement means that services are reviewed and improved regularly, not only after a complaint or a change of law.',
    ),
    options: [
      option(
        'process',
        'Noris pastāvīgs pilnveides process',
        'There is a constant process of improvement',
        '2',
      ),
      option(
        'person',
        'Ir noteikts par pilnveidi atbildīgs darbinieks',
        'An employee is responsible for improvement',
        '1',
      ),
      option(
        'activities',
        'Tiek veiktas atsevišķas pilnveides aktivitātes',
        'Single improvement activities are carried out',
        '1',
      ),
      noneOption('Pilnveide netiek nodrošināta', 'Improvement is not provided for'),
    ],
    max: '3',
    effort: 3,
    recommend: t(
      'Ieviesiet regulāru, vismaz ikgadēju, pakalpojumu izvērtēšanu un nosakiet darbinieku, kurš atbild par uzlabojumu īstenošanu.',
      'Introduce a regular review of services, at least yearly, and appoint an employee responsible for carrying out improvements.',
    ),
    ...whileProviding(w),
  });

const responsible = (w: Words) =>
  multiple({
    id: 'srv06',
    text: t(
      'Vai ir noteikti darbinieki, kuri atbild par pakalpojumiem?',
      'Are there employees responsible for services?',
    ),
    help: t(
      'Atzīmējiet visu atbilstošo. Atbildībai jābūt noteiktai amata aprakstā, rīkojumā vai citā dokumentā.',
      'Tick all that apply. The responsibility must be laid down in a job description, an order or another document.',
    ),
    evidenceHint: t('Amata apraksts vai rīkojums par atbildīgo.', 'A job description or an order.'),
    options: [
      option('each', 'Ir atbildīgais par katru pakalpojumu', 'Each service has a responsible person', '2'),
      option(
        'overall',
        'Ir atbildīgais par visu pakalpojumu kopumu',
        'One person is responsible for all services together',
        '1',
      ),
      noneOption('Atbildīgie nav noteikti', 'Nobody has been made responsible'),
    ],
    effort: 2,
    recommend: [
      {
        when: "'each' in srv06",
        text: t(
          `Nosakiet darbinieku, kurš atbild par visu ${w.lv.gen} pakalpojumu kopumu un vienotu to pārvaldību.`,
          `Appoint an employee responsible for all services of the ${w.en.one} together and for their common management.`,
        ),
      },
      {
        text: t(
          'Katram pakalpojumam nosakiet atbildīgo darbinieku un ierakstiet to amata aprakstā.',
          'Appoint a responsible employee for each service and write it into the job description.',
        ),
      },
    ],
    ...whileProviding(w),
  });

const whyNoneResponsible = () =>
  longText({
    id: 'srv07',
    text: t(
      'Kāpēc par pakalpojumiem atbildīgie darbinieki nav noteikti?',
      'Why has nobody been made responsible for services?',
    ),
    help: t(
      'Īsi nosauciet galvenos iemeslus, piemēram, darbinieku trūkumu vai to, ka pienākumus sadala struktūrvienības.',
      'Name the main reasons briefly, such as lack of staff or units that share out the duties themselves.',
    ),
    shownIf: "'none' in srv06",
  });

const resources = (w: Words) =>
  multiple({
    id: 'srv08',
    text: t(
      `Kādi resursi pakalpojumu pārvaldībai ${w.lv.dat} ir pietiekami?`,
      `Which resources for managing services does the ${w.en.one} have in sufficient amount?`,
    ),
    help: t(
      'Atzīmējiet tos resursus, kuru pietiek pašreizējā apjoma darbam. Atbilde punktus neietekmē.',
      'Tick the resources that suffice for the present amount of work. The answer does not affect the score.',
    ),
    options: [
      option('staff', 'Darbinieku skaits', 'Number of staff'),
      option('competence', 'Darbinieku kompetence', 'Competence of staff'),
      option('rules', 'Procesu apraksti un iekšējie tiesību akti', 'Process descriptions and internal acts'),
      option('technology', 'Tehnoloģiskais nodrošinājums', 'Technology'),
      option('funding', 'Finansējums', 'Funding'),
      unscoredNone('Neviens no minētajiem resursiem nav pietiekams', 'None of these is sufficient'),
    ],
    ...whileProviding(w),
  });
