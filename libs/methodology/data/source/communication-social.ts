import { group, multiple, option, t, text, unscoredNone, url, yesNo, yesGives } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const social = (w: Words): SubsectionInput => ({
  id: 'com_social',
  name: t('Sociālo mediju lietojums', 'Use of social media'),
  questions: [
    media(w),
    ...(w.kind === 'state' ? [professionalMedia] : []),
    otherMedia,
    accounts(w),
    facebookUpdates,
    twitterUpdates,
    facebookReplies,
  ],
});

const media = (w: Words): QuestionInput =>
  multiple({
    id: 'com01',
    text: t(
      `Kuri sociālie mediji ${w.lv.dat} ir būtiski?`,
      `Which social media are essential for the ${w.en.one}?`,
    ),
    help: t(
      `Atzīmējiet medijus, kuros ${w.lv.dat} ir savs konts un kuros tā sazinās ar sabiedrību.`,
      `Tick the media where the ${w.en.one} has an account of its own and communicates with the public.`,
    ),
    options: [
      option('facebook', 'Facebook', 'Facebook'),
      option('twitter', 'X (iepriekš Twitter)', 'X (formerly Twitter)'),
      option('instagram', 'Instagram', 'Instagram'),
      option('draugiem', 'Draugiem.lv', 'Draugiem.lv'),
      option('youtube', 'YouTube', 'YouTube'),
      option('other', 'Cits sociālais medijs', 'Other social media'),
      unscoredNone('Sociālos medijus neizmanto', 'No social media are used'),
    ],
  });

const professionalMedia: QuestionInput = multiple({
  id: 'i_com01',
  text: t(
    'Kurus profesionālās saziņas, attēlu un ziņapmaiņas medijus iestāde izmanto papildus?',
    'Which professional, image-sharing and messaging media does the institution also use?',
  ),
  help: t(
    'Atzīmējiet medijus, kuros iestādei ir savs konts vai kanāls.',
    'Tick the media where the institution has an account or a channel of its own.',
  ),
  options: [
    option('linkedin', 'LinkedIn', 'LinkedIn'),
    option('flickr', 'Flickr', 'Flickr'),
    option(
      'messaging',
      'Kanāls ziņapmaiņas lietotnē (piemēram, WhatsApp)',
      'A channel in a messaging app (such as WhatsApp)',
    ),
    option('other', 'Cits medijs', 'Another medium'),
    unscoredNone(),
  ],
});

const otherMedia: QuestionInput = text({
  id: 'com02',
  text: t('Kādus citus sociālos medijus izmantojat?', 'Which other social media do you use?'),
  help: t('Nosauciet medijus, atdalot tos ar komatu.', 'Name the media, separated by commas.'),
  shownIf: "'other' in com01",
  maxLength: 500,
});

const accounts = (w: Words): QuestionInput =>
  group({
    id: 'com03',
    text: t(`${w.lv.Gen} sociālo mediju kontu adreses`, 'Addresses of the social media accounts'),
    help: t(
      'Norādiet katra konta adresi; pēc tām eksperts vērtē, vai saturu atjauno un vai uz jautājumiem atbild.',
      'Give the address of every account; the expert uses them to see whether content is updated and questions are answered.',
    ),
    rowName: t('Konts', 'Account'),
    minRows: 1,
    maxRows: 20,
    key: 'com03_url',
    shownIf: "answered('com01') && !('none' in com01)",
    questions: [
      text({
        id: 'com03_medium',
        code: 'COM-03A',
        text: t('Sociālais medijs', 'Social medium'),
        help: t('Medija nosaukums, piemēram, Facebook.', 'The name of the medium, such as Facebook.'),
        maxLength: 100,
      }),
      url({
        id: 'com03_url',
        code: 'COM-03B',
        text: t('Konta adrese', 'Address of the account'),
        help: t('Pilna adrese, kas sākas ar https://.', 'The full address, starting with https://.'),
      }),
    ],
  });

const facebookUpdates: QuestionInput = yesNo({
  id: 'com04',
  text: t('Vai Facebook konta saturs tiek regulāri atjaunots?', 'Is the Facebook account updated regularly?'),
  help: t(
    'Regulāri nozīmē, ka pēdējo četru nedēļu laikā ir vismaz viens jauns ieraksts katrā nedēļā.',
    'Regularly means at least one new post in each of the last four weeks.',
  ),
  source: 'expert',
  shownIf: "'facebook' in com01",
  points: yesGives('2'),
  effort: 1,
  recommend: t(
    'Sastādiet Facebook satura plānu, nosakiet atbildīgo un publicējiet vismaz vienu ierakstu nedēļā.',
    'Draw up a content plan for Facebook, put somebody in charge of it and publish at least one post a week.',
  ),
});

const twitterUpdates: QuestionInput = yesNo({
  id: 'com05',
  text: t('Vai konta saturs medijā X tiek regulāri atjaunots?', 'Is the account on X updated regularly?'),
  help: t(
    'Regulāri nozīmē, ka pēdējo četru nedēļu laikā ir vismaz viens jauns ieraksts katrā nedēļā.',
    'Regularly means at least one new post in each of the last four weeks.',
  ),
  source: 'expert',
  shownIf: "'twitter' in com01",
  points: yesGives('1'),
  effort: 1,
  recommend: t(
    'Publicējiet medijā X vismaz vienu ierakstu nedēļā vai slēdziet kontu un norādiet, kur sekot aktuālajai informācijai.',
    'Publish at least one post a week on X, or close the account and say where current information can be found.',
  ),
});

const facebookReplies: QuestionInput = yesNo({
  id: 'com06',
  text: t(
    'Vai Facebook kontā uz jautājumu atbild stundas laikā?',
    'Are questions on Facebook answered within an hour?',
  ),
  help: t(
    'Eksperts darba laikā nosūta neitrālu jautājumu un fiksē atbildes laiku; automātiska atbilde bez satura neskaitās.',
    'The expert sends a neutral question in working hours and notes the time of the reply; an automatic reply without content does not count.',
  ),
  source: 'expert',
  shownIf: "'facebook' in com01",
  points: yesGives('1'),
  effort: 2,
  recommend: t(
    'Nosakiet, kurš darba laikā seko Facebook ziņojumiem, un sagatavojiet atbildes uz biežākajiem jautājumiem.',
    'Decide who watches Facebook messages in working hours and prepare answers to the most frequent questions.',
  ),
});
