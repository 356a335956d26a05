import { multiple, noneOption, option, single, t } from './helpers';
import type { SubsectionInput } from './helpers';
import { whileProviding } from './services-conditions';
import { improvement, resources, responsible, whyNoneResponsible } from './services-responsibility';
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
      'Atzīmējiet visu atbilstošo. Sertifikāts nav obligāts: pietiek, ja sistēma pēc šā parauga ir izveidota un tiek uzturēta.',
      'Tick all that apply. A certificate is not necessary: it is enough that the system was built and is maintained on this model.',
    ),
    evidenceHint: t(
      'Sertifikāts vai dokuments, kurā parauga izmantošana ir noteikta.',
      'A certificate, or the document that prescribes the model.',
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
      'Compare your service management rules with ITIL or ISO 20000 and remove the main differences.',
    ),
  });

const lifeCycle = (w: Words) =>
  multiple({
    id: 'srv03',
    text: t(
      `Kuros pakalpojuma dzīves cikla posmos ${w.lv.nom} rīkojas apzināti un pēc iepriekš noteikta plāna?`,
      `At which stages of a service’s life cycle does the ${w.en.one} act deliberately and to a plan?`,
    ),
    help: t(
      'Atzīmējiet posmu, ja tam ir noteikti soļi, atbildīgie un vērtēšanas kritēriji, nevis tikai atsevišķi gadījumi.',
      'Tick a stage if it has defined steps, responsible persons and assessment criteria, not merely individual cases.',
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
      'The catalogue of public services is on the portal Latvija.gov.lv. Your own catalogue is a set of service descriptions kept on your own website.',
    ),
    options: [
      option(
        'both',
        'Latvija.gov.lv katalogā un savā katalogā',
        'In Latvija.gov.lv and in our own catalogue',
        '2',
      ),
      option('national', 'Tikai Latvija.gov.lv katalogā', 'Only in the catalogue of Latvija.gov.lv', '1.5'),
      option('own', 'Tikai savā katalogā', 'Only in our own catalogue', '0.5'),
      option('none', 'Nevienā katalogā', 'In no catalogue', '0'),
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
