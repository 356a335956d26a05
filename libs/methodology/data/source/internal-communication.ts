import { multiple, noneOption, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { pick } from './words';
import type { Words } from './words';

/** INT-17, INT-18, INT-20 (and the two platforms of state institutions): communication with staff. */
export const staffCommunication = (w: Words): SubsectionInput => ({
  id: 'int_communication',
  name: t('Saziņa ar darbiniekiem', 'Communication with staff'),
  questions: [
    ...pick<QuestionInput[]>(w, {
      municipality: [sharedPlatform],
      state: [communicationPlatform, knowledgePlatform],
    }),
    features(w),
    otherSystems(w),
  ],
});

/** INT-21, only for municipalities: co-operation and exchange of data with other institutions. */
export const cooperation = (): SubsectionInput => ({
  id: 'int_cooperation',
  name: t('Starpiestāžu sadarbība', 'Co-operation between institutions'),
  questions: [exchange],
});

const platformOptions = [
  option('used', 'Tiek izmantota', 'It is used', '2'),
  option('needed', 'Netiek izmantota, bet ir vajadzīga', 'It is not used but needed', '0'),
  option(
    'not_possible',
    'Darba specifikas dēļ to nevar izmantot',
    'It cannot be used because of the nature of the work',
    '0',
  ),
  option('not_needed', 'Nav vajadzīga', 'It is not needed', '0'),
];

const introducePlatform = t(
  'Ieviesiet iekštīkla vietni vai citu elektronisku platformu, kurā visi darbinieki var sazināties un atrast kopīgo informāciju.',
  'Introduce an intranet or another electronic platform where all employees can communicate and find common information.',
);

const sharedPlatform = single({
  id: 'int17',
  text: t(
    'Vai iekšējai saziņai un zināšanu uzkrāšanai tiek izmantota elektroniska platforma?',
    'Is an electronic platform used for internal communication and for keeping knowledge?',
  ),
  help: t(
    'Platforma ir, piemēram, iekštīkls vai kopdarba vide, kas pieejama visiem administrācijas darbiniekiem. E-pastu par platformu neuzskata.',
    'A platform is, for example, an intranet or collaboration environment open to all administrative staff. E-mail is not a platform.',
  ),
  options: platformOptions,
  effort: 3,
  recommend: introducePlatform,
});

const communicationPlatform = single({
  id: 'i_int03',
  text: t(
    'Vai iekšējai saziņai tiek izmantota elektroniska platforma?',
    'Is an electronic platform used for internal communication?',
  ),
  help: t(
    'Platforma ir, piemēram, iekštīkls vai saziņas vide, kas pieejama visiem darbiniekiem. E-pastu par platformu neuzskata.',
    'A platform is, for example, an intranet or messaging environment open to all staff. E-mail is not a platform.',
  ),
  options: platformOptions,
  effort: 3,
  recommend: introducePlatform,
});

const knowledgePlatform = single({
  id: 'i_int02',
  text: t(
    'Vai zināšanu uzkrāšanai un koplietošanai tiek izmantota elektroniska platforma?',
    'Is an electronic platform used for keeping and sharing knowledge?',
  ),
  help: t(
    'Zināšanu platformā glabājas, piemēram, vadlīnijas, paraugi un apraksti, un tajā var meklēt. Tā var būt saziņas platformas daļa.',
    'A knowledge platform holds, for example, guidelines, templates and descriptions, and can be searched. It may be part of the communication platform.',
  ),
  options: platformOptions,
  effort: 3,
  recommend: t(
    'Izveidojiet vienu meklējamu vietu, kurā uzkrāj vadlīnijas, paraugus un darba pieredzi, un nosakiet, kas to uztur.',
    'Create one searchable place for guidelines, templates and experience, and decide who maintains it.',
  ),
});

const features = (w: Words) =>
  multiple({
    id: 'int18',
    text: t(
      'Kādas iespējas darbiniekiem dod iekšējā platforma?',
      'What does the internal platform offer to employees?',
    ),
    help: t(
      'Atzīmējiet visu atbilstošo. Anonīms jautājums ir tāds, kura autoru nevar noteikt arī vadība.',
      'Tick all that apply. A question is anonymous if not even the management can tell who asked it.',
    ),
    options: [
      option('ideas', 'Iesniegt idejas un priekšlikumus', 'Submit ideas and proposals', '1'),
      option(
        'anonymous',
        'Anonīmi uzdot jautājumus vadībai',
        'Ask the management questions anonymously',
        '1',
      ),
      option('forum', 'Piedalīties diskusiju forumā', 'Take part in a discussion forum', '1'),
      noneOption('Neviena no šīm iespējām', 'None of these'),
    ],
    shownIf: pick(w, {
      municipality: "int17 == 'used'",
      state: "i_int03 == 'used' || i_int02 == 'used'",
    }),
    effort: 2,
    recommend: t(
      'Papildiniet iekšējo platformu ar ideju iesniegšanu, anonīmiem jautājumiem vadībai un diskusiju forumu.',
      'Add the submission of ideas, anonymous questions to the management and a discussion forum to the internal platform.',
    ),
  });

const otherSystems = (w: Words) =>
  multiple({
    id: 'int20',
    text: t(
      `Kādas citas sistēmas ${w.lv.nom} izmanto iekšējam darbam?`,
      `Which other systems does the ${w.en.one} use for its internal work?`,
    ),
    help: t(
      'Atzīmējiet sistēmas, kas tiek lietotas ikdienā. Palīdzības dienesta sistēmā darbinieki piesaka IT un saimnieciskos jautājumus.',
      'Tick systems in daily use. In a help-desk system employees report IT and facilities matters.',
    ),
    options: [
      option('helpdesk', 'Digitāla palīdzības dienesta sistēma', 'Digital help-desk', '1'),
      option(
        'cms',
        'Tīmekļvietnes satura pārvaldības sistēma',
        'Content management system of the website',
        '1',
      ),
      option('self_service', 'Darbinieku pašapkalpošanās sistēma', 'Self-service system for employees', '1'),
      noneOption('Neviena no šīm sistēmām', 'None of these'),
    ],
    effort: 3,
    recommend: t(
      'Ieviesiet digitālu palīdzības dienestu, ērtu tīmekļvietnes satura pārvaldību un darbinieku pašapkalpošanos.',
      'Introduce a digital help-desk, convenient content management of the website and self-service for employees.',
    ),
  });

const exchange = multiple({
  id: 'int21',
  text: t(
    'Kā pašvaldība elektroniski sadarbojas ar citām iestādēm, tai skaitā nodod un saņem datus?',
    'How does the municipality co-operate electronically with other institutions, including exchanging data?',
  ),
  help: t(
    'Atzīmējiet visu, kas tiek izmantots vismaz vienā procesā. Dokumentu integrācijas vide (DIV) ļauj iestāžu DVS apmainīties ar dokumentiem.',
    'Tick everything used in at least one process. The document integration environment (DIV) lets the DVS of institutions exchange documents.',
  ),
  options: [
    option(
      'div',
      'DVS dokumentu apmaiņa, izmantojot DIV',
      'Exchange of documents between DVS through DIV',
      '0.5',
    ),
    option(
      'registers',
      'Tiešsaistes datu saņemšana no valsts reģistriem',
      'Data received online from state registers',
      '0.5',
    ),
    option(
      'own_data',
      'Savu datu nodošana citām iestādēm, izmantojot saskarni',
      'Own data provided to other institutions through an interface',
      '0.5',
    ),
    option(
      'shared_systems',
      'Kopīgas informācijas sistēmas ar citām iestādēm',
      'Information systems shared with other institutions',
      '0.5',
    ),
    noneOption('Nekas no minētā', 'None of these'),
  ],
  max: '1',
  effort: 4,
  recommend: t(
    'Nosakiet, kurus datus no citām iestādēm joprojām pieprasa vēstulēs, un vienojieties par to saņemšanu tiešsaistē.',
    'Identify which data are still requested from other institutions by letter, and agree on receiving them online.',
  ),
});
