import { longText, multiple, noneOption, option, t, unscoredNone } from './helpers';
import { whileProviding } from './services-conditions';
import type { Words } from './words';

/** SRV-05 … SRV-08: who improves services and is responsible for them, and with what resources. */

export const improvement = (w: Words) =>
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
        'There is a continuous process of improvement',
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
        'Tiek veikti atsevišķi pilnveides pasākumi',
        'Individual improvement activities are carried out',
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

export const responsible = (w: Words) =>
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

export const whyNoneResponsible = () =>
  longText({
    id: 'srv07',
    text: t(
      'Kāpēc par pakalpojumiem atbildīgie darbinieki nav noteikti?',
      'Why has nobody been made responsible for services?',
    ),
    help: t(
      'Īsi nosauciet galvenos iemeslus, piemēram, darbinieku trūkumu vai to, ka pienākumus sadala struktūrvienības.',
      'Name the main reasons briefly, such as a lack of staff, or units dividing the duties among themselves.',
    ),
    shownIf: "'none' in srv06",
  });

export const resources = (w: Words) =>
  multiple({
    id: 'srv08',
    text: t(
      `Kuri resursi ${w.lv.dat} ir pietiekami pakalpojumu pārvaldībai?`,
      `Which resources for managing services does the ${w.en.one} have enough of?`,
    ),
    help: t(
      'Atzīmējiet tos resursus, kuru pietiek pašreizējam darba apjomam. Par atbildi punktus nepiešķir.',
      'Tick the resources that suffice for the present amount of work. No points are given for the answer.',
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
