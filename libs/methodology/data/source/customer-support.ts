import { inPerson } from './customer-conditions';
import { multiple, noneOption, option, single, t, unscoredNone, yesGives, yesNo } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const support = (w: Words): SubsectionInput => ({
  id: 'cs_support',
  name: t('Atbalsts e-pakalpojumu lietošanā', 'Support in using e-services'),
  questions:
    w.kind === 'municipality'
      ? [computers, helper, municipalWifi, network]
      : [institutionComputer, institutionHelper, institutionWifi],
});

const computers: QuestionInput = single({
  id: 'cs15',
  text: t(
    'Vai pašvaldības telpās iedzīvotājiem ir brīvi pieejami datori ar internetu?',
    'Are computers with internet access freely available to residents on municipal premises?',
  ),
  help: t(
    'Skaitās datori VPVKAC, bibliotēkās un citās pašvaldības telpās. Viedkartes lasītājs ļauj izmantot eID karti.',
    'Computers in one-stop agencies, libraries and other municipal premises count. A smart card reader lets people use their eID card.',
  ),
  options: [
    option('none', 'Nav', 'No', '0'),
    option('without_reader', 'Ir, bez viedkartes lasītāja', 'Yes, without a smart card reader', '2'),
    option('with_reader', 'Ir, ar viedkartes lasītāju', 'Yes, with a smart card reader', '3'),
  ],
  effort: 2,
  recommend: [
    {
      when: "cs15 == 'without_reader'",
      text: t('Aprīkojiet datorus ar viedkartes lasītājiem.', 'Equip the computers with smart card readers.'),
    },
    {
      text: t(
        'Nodrošiniet iedzīvotājiem datorus ar internetu un viedkartes lasītāju VPVKAC un bibliotēkās.',
        'Provide computers with internet access and a smart card reader in one-stop agencies and libraries.',
      ),
    },
  ],
});

const helper: QuestionInput = yesNo({
  id: 'cs16',
  text: t(
    'Vai ir darbinieks, kura pienākums ir palīdzēt lietot e-pakalpojumus?',
    'Is there an employee whose duty is to help with e-services?',
  ),
  help: t(
    'Pienākums ir noteikts amata aprakstā vai rīkojumā, nevis pildīts pēc paša iniciatīvas.',
    'The duty is set in a job description or an order; help given on one’s own initiative is not enough.',
  ),
  shownIf: "cs15 != 'none'",
  points: yesGives('2'),
  effort: 1,
  recommend: t(
    'Iekļaujiet amata aprakstā pienākumu palīdzēt apmeklētājiem lietot e-pakalpojumus.',
    'Write the duty to help visitors use e-services into a job description.',
  ),
});

const wifiText = t('Kur apmeklētājiem pieejams brīvs WiFi?', 'Where is free WiFi available to visitors?');
const wifiAll = option('all', 'Visās apmeklētājiem pieejamās telpās', 'In all premises open to visitors');
const wifiPart = option('part', 'Daļā telpu', 'In part of the premises');

const municipalWifi: QuestionInput = multiple({
  id: 'cs17',
  text: wifiText,
  help: t(
    'Par telpām izvēlieties vienu atbildi; publiskas vietas ir, piemēram, laukumi, parki un pieturas.',
    'Choose one answer about premises; public places are, for example, squares, parks and bus stops.',
  ),
  options: [
    wifiAll,
    wifiPart,
    option('public', 'Publiskās vietās ārpus telpām', 'In public places outdoors'),
    unscoredNone('WiFi nav pieejams', 'No WiFi is available'),
  ],
  combination: {
    rules: [
      { when: "'all' in cs17 && 'public' in cs17", points: '3' },
      { when: "'all' in cs17", points: '2' },
      { when: "'part' in cs17 && 'public' in cs17", points: '2' },
      { when: "'part' in cs17 || 'public' in cs17", points: '1' },
    ],
  },
  effort: 3,
  recommend: t(
    'Nodrošiniet brīvu WiFi visās apmeklētājiem pieejamās telpās un iecienītākajās publiskajās vietās.',
    'Provide free WiFi in all premises open to visitors and in the most popular public places.',
  ),
});

const institutionWifi: QuestionInput = multiple({
  id: 'cs17',
  text: wifiText,
  help: t(
    'Izvēlieties vienu atbildi par telpām, kurās apkalpo klientus.',
    'Choose one answer about the premises where customers are served.',
  ),
  shownIf: inPerson,
  options: [wifiAll, wifiPart, unscoredNone('WiFi nav pieejams', 'No WiFi is available')],
  combination: {
    rules: [
      { when: "'all' in cs17", points: '2' },
      { when: "'part' in cs17", points: '1' },
    ],
  },
  effort: 2,
  recommend: t(
    'Nodrošiniet brīvu WiFi visās telpās, kurās apkalpo klientus.',
    'Provide free WiFi in all premises where customers are served.',
  ),
});

/** Only for municipalities. */
const network: QuestionInput = multiple({
  id: 'cs18',
  text: t(
    'Kā ir veidots VPVKAC un bibliotēku tīkls iedzīvotāju apkalpošanai?',
    'How is the network of one-stop agencies (VPVKAC) and libraries organised to serve residents?',
  ),
  help: t(
    'Atzīmējiet visu, kas darbojas pašvaldības teritorijā.',
    'Tick all that operates in the territory of the municipality.',
  ),
  options: [
    option('centre', 'VPVKAC administratīvajā centrā', 'A one-stop agency in the administrative centre', '1'),
    option(
      'branches',
      'VPVKAC arī pagastos vai pilsētas daļās',
      'One-stop agencies also in parishes or parts of the city',
      '1',
    ),
    option('libraries', 'E-pakalpojumu atbalsts bibliotēkās', 'Help with e-services in libraries', '1'),
    noneOption(),
  ],
  effort: 4,
  recommend: t(
    'Paplašiniet VPVKAC tīklu un iesaistiet bibliotēkas, lai palīdzība e-pakalpojumos būtu tuvu dzīvesvietai.',
    'Extend the network of one-stop agencies and involve libraries, so that help with e-services is close to home.',
  ),
});

const institutionComputer: QuestionInput = single({
  id: 'i_cs04',
  text: t(
    'Vai klientu apkalpošanas vietā ir dators e-pakalpojumu pieteikšanai un saņemšanai?',
    'Is there a computer for applying for and receiving e-services where customers are served?',
  ),
  help: t(
    'Dators ir brīvi pieejams klientiem. Viedkartes lasītājs ļauj izmantot eID karti.',
    'Customers may use the computer freely. A smart card reader lets people use their eID card.',
  ),
  shownIf: inPerson,
  options: [
    option('none', 'Nav', 'No', '0'),
    option('without_reader', 'Ir, bez viedkartes lasītāja', 'Yes, without a smart card reader', '2'),
    option('with_reader', 'Ir, ar viedkartes lasītāju', 'Yes, with a smart card reader', '3'),
  ],
  effort: 2,
  recommend: [
    {
      when: "i_cs04 == 'without_reader'",
      text: t('Aprīkojiet datoru ar viedkartes lasītāju.', 'Equip the computer with a smart card reader.'),
    },
    {
      text: t(
        'Izvietojiet klientu apkalpošanas vietā datoru ar viedkartes lasītāju un īsu e-pakalpojumu pamācību.',
        'Provide a computer with a smart card reader and a short guide to e-services where customers are served.',
      ),
    },
  ],
});

const institutionHelper: QuestionInput = yesNo({
  id: 'i_cs05',
  text: t(
    'Vai darbinieku pienākums ir praktiski palīdzēt klientiem lietot e-pakalpojumus?',
    'Is it a duty of staff to give customers practical help with e-services?',
  ),
  help: t(
    'Pienākums ir noteikts amata aprakstā vai rīkojumā; palīdzību sniedz klientu apkalpošanas vietā.',
    'The duty is set in a job description or an order; help is given where customers are served.',
  ),
  shownIf: inPerson,
  points: yesGives('2'),
  effort: 1,
  recommend: t(
    'Iekļaujiet klientu apkalpošanas darbinieku amata aprakstos praktisku palīdzību e-pakalpojumu lietošanā.',
    'Write practical help with e-services into the job descriptions of those who serve customers.',
  ),
});
