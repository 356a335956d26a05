import { line, multiple, numberTable, option, single, t, url } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

/** Most questions of the section are about a website; they are not asked when there is none. */
export const hasSite = "com07 != 'none'";

export const websites = (w: Words): SubsectionInput => ({
  id: 'com_websites',
  name: t('Tīmekļvietnes un to apmeklētāju pieredze', 'Websites and the experience of visitors'),
  questions: [officialSite(w), owned(w), mainAddress(w), research(w), howStudied, whyNotStudied],
});

const officialSite = (w: Words): QuestionInput =>
  single({
    id: 'com07',
    text: t(`Vai ${w.lv.dat} ir oficiālā tīmekļvietne?`, `Does the ${w.en.one} have an official website?`),
    help: t(
      `Oficiālā tīmekļvietne ir vietne, kurā ${w.lv.nom} publicē informāciju par savu darbu un pakalpojumiem. Atsevišķu projektu un pasākumu vietnes neskaitās.`,
      `An official website is where the ${w.en.one} publishes information about its work and services. Sites of individual projects and events do not count.`,
    ),
    options: [
      option('none', 'Nav', 'None', '0'),
      option('one', 'Ir viena', 'One', '4'),
      option('several', 'Ir vairākas', 'Several', '4'),
    ],
    effort: 4,
    recommend: t(
      'Izveidojiet oficiālo tīmekļvietni, piemēram, valsts un pašvaldību iestāžu tīmekļvietņu vienotajā platformā.',
      'Create an official website, for instance on the common platform for websites of state and municipal institutions.',
    ),
  });

const owned = (w: Words): QuestionInput =>
  numberTable({
    id: 'com08',
    text: t(
      `Cik tīmekļvietņu, portālu un lietotņu pieder ${w.lv.dat}?`,
      `How many websites, portals and apps does the ${w.en.one} own?`,
    ),
    help: t(
      'Skaitiet visas darbojošās vietnes, portālus un mobilās lietotnes, arī padotības iestāžu uzturētās.',
      'Count all working sites, portals and mobile apps, including those run by subordinate bodies.',
    ),
    rows: [
      line('websites', 'Tīmekļvietnes', 'Websites'),
      line('portals', 'Portāli un pašapkalpošanās vietnes', 'Portals and self-service sites'),
      line('apps', 'Mobilās lietotnes', 'Mobile apps'),
    ],
    columns: [line('count', 'Skaits', 'Number')],
  });

const mainAddress = (w: Words): QuestionInput =>
  url({
    id: 'com09',
    text: t(`${w.lv.Gen} galvenās oficiālās tīmekļvietnes adrese`, `Address of the main official website`),
    help: t(
      'Šo vietni vērtē eksperts un automātiska pārbaude. Norādiet pilnu adresi, kas sākas ar https://.',
      'This site is evaluated by the expert and checked automatically. Give the full address, starting with https://.',
    ),
    shownIf: hasSite,
  });

const research = (w: Words): QuestionInput =>
  single({
    id: 'com10',
    text: t(
      'Vai tiek pētīta oficiālās tīmekļvietnes apmeklētāju pieredze?',
      'Is the experience of the official website’s visitors studied?',
    ),
    help: t(
      'Regulāri nozīmē vismaz reizi gadā pēc iepriekš noteiktas kārtības; skaitās arī apmeklējuma statistikas analīze.',
      'Regularly means at least once a year in a set way; analysing visitor statistics counts as well.',
    ),
    shownIf: hasSite,
    options: [
      option('regularly', 'Jā, regulāri', 'Yes, regularly', '3'),
      option('irregularly', 'Jā, neregulāri', 'Yes, irregularly', '1'),
      option('no', 'Nē', 'No', '0'),
    ],
    evidenceHint: t(
      'Pēdējais pārskats par apmeklētāju pieredzi vai statistiku.',
      'The latest report on the experience of visitors or on statistics.',
    ),
    effort: 2,
    recommend: [
      {
        when: "com10 == 'irregularly'",
        text: t(
          'Nosakiet, kurš un cik bieži izvērtē apmeklētāju pieredzi, un dariet to vismaz reizi gadā.',
          'Decide who reviews visitors’ experience and how often, and do it at least once a year.',
        ),
      },
      {
        text: t(
          `Sāciet pētīt, kā ${w.lv.clientsNom} lieto tīmekļvietni: analizējiet apmeklējuma statistiku un uzklausiet atsauksmes.`,
          `Start studying how ${w.en.clients} use the website: analyse visitor statistics and listen to feedback.`,
        ),
      },
    ],
  });

const howStudied: QuestionInput = multiple({
  id: 'com11',
  text: t('Kā apmeklētāju pieredzi pēta?', 'How is the experience of visitors studied?'),
  help: t(
    'Atzīmējiet visus veidus, kas lietoti pēdējo 12 mēnešu laikā.',
    'Tick all ways used in the last 12 months.',
  ),
  shownIf: "com10 == 'regularly' || com10 == 'irregularly'",
  options: [
    option('statistics', 'Analizē apmeklējuma statistiku', 'Visitor statistics are analysed', '1'),
    option('feedback', 'Analizē apmeklētāju atsauksmes', 'Feedback of visitors is analysed', '1'),
    option('survey', 'Aptaujā lietotājus', 'Users are surveyed', '1'),
    option('testing', 'Veic lietojamības testus ar lietotājiem', 'Usability is tested with users', '1'),
    option('other', 'Citā veidā', 'In another way', '0'),
  ],
  max: '3',
  effort: 2,
  recommend: t(
    'Papildiniet statistikas analīzi ar lietotāju aptauju vai lietojamības testu, kurā piedalās paši lietotāji.',
    'Besides analysing statistics, survey users or test usability with the users themselves.',
  ),
});

const whyNotStudied: QuestionInput = multiple({
  id: 'com12',
  text: t('Kāpēc apmeklētāju pieredzi nepēta?', 'Why is the experience of visitors not studied?'),
  help: t('Atzīmējiet visus būtiskos iemeslus.', 'Tick all important reasons.'),
  shownIf: "com10 == 'no'",
  options: [
    option('staff', 'Trūkst darbinieku', 'Lack of staff'),
    option('knowledge', 'Trūkst zināšanu un pieredzes', 'Lack of knowledge and experience'),
    option('technology', 'Trūkst tehnoloģisko risinājumu', 'Lack of technology'),
    option('finances', 'Trūkst finansējuma', 'Lack of money'),
    option('guidelines', 'Trūkst vadlīniju', 'Lack of guidelines'),
    option('no_value', 'Nesaskata pievienoto vērtību', 'No added value is seen'),
    option('other', 'Cits iemesls', 'Another reason'),
  ],
});
