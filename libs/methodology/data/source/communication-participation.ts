import { feature } from './communication-feature';
import { hasSite } from './communication-website';
import { multiple, noneOption, option, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const participation = (w: Words): SubsectionInput => ({
  id: 'com_participation',
  name: t('E-līdzdalības iespējas tīmekļvietnē', 'E-participation on the website'),
  questions: [
    homeLink,
    openIssues,
    instructions,
    proposals(w),
    otherTools,
    ...(w.kind === 'municipality' ? [planning()] : []),
  ],
});

const homeLink = feature({
  id: 'com26',
  text: t(
    'Vai sākumlapā ir norāde uz sadaļu „Sabiedrības līdzdalība”?',
    'Does the home page point to the section on public participation?',
  ),
  help: t(
    'Norāde ir redzama sākumlapā vai galvenajā izvēlnē.',
    'The link is visible on the home page or in the main menu.',
  ),
  points: '2',
  effort: 1,
  recommend: t(
    'Ievietojiet sākumlapā norādi uz sadaļu „Sabiedrības līdzdalība”.',
    'Put a link to the section on public participation on the home page.',
  ),
});

const openIssues = feature({
  id: 'com27',
  text: t(
    'Vai ir skaidri norādīti jautājumi, kuros pašlaik vajadzīga sabiedrības līdzdalība?',
    'Are the issues now open to public participation clearly shown?',
  ),
  help: t(
    'Aktuālie jautājumi ir viegli atrodami, un katram norādīts termiņš.',
    'Current issues are easy to find and each has a deadline.',
  ),
  points: '2',
  effort: 2,
  recommend: t(
    'Publicējiet aktuālo līdzdalības jautājumu sarakstu ar termiņiem un atjauniniet to vismaz reizi mēnesī.',
    'Publish a list of issues open to participation with deadlines and update it at least once a month.',
  ),
});

const instructions = feature({
  id: 'com28',
  text: t('Vai ir aprakstīts, kā iesaistīties?', 'Does the website describe how to take part?'),
  help: t(
    'Pie jautājuma norādīts, ko darīt, piemēram, kur sūtīt viedokli vai kā pieteikties apspriešanai.',
    'Each issue says what to do, such as where to send an opinion or how to join a discussion.',
  ),
  points: '2',
  effort: 1,
  recommend: t(
    'Pie katra līdzdalības jautājuma aprakstiet, ko, kam, līdz kuram datumam un kādā veidā iesniegt.',
    'For every issue, describe what to submit, to whom, by when and how.',
  ),
});

const proposals = (w: Words): QuestionInput =>
  feature({
    id: 'com29',
    text: t(
      'Vai ir forma jautājumiem, priekšlikumiem un iebildumiem?',
      'Is there a form for questions, proposals and objections?',
    ),
    help: t(
      `Forma ir līdzdalības sadaļā, un ar to var vērsties pie ${w.lv.gen} par konkrētu jautājumu.`,
      `The form is in the participation section and can be used to contact the ${w.en.one} about a particular issue.`,
    ),
    points: '2',
    effort: 2,
    recommend: t(
      'Līdzdalības sadaļā ievietojiet formu priekšlikumiem un publicējiet, kas ar tiem ir izdarīts.',
      'Put a form for proposals in the participation section and publish what was done with them.',
    ),
  });

const otherTools: QuestionInput = multiple({
  id: 'com30',
  text: t('Kādi citi e-līdzdalības rīki ir pieejami?', 'Which other e-participation tools are available?'),
  help: t('Atzīmējiet visu, kas atrodams tīmekļvietnē.', 'Tick all that is found on the website.'),
  source: 'expert',
  shownIf: hasSite,
  options: [
    option('newsletter', 'Pieteikšanās jaunumu saņemšanai e-pastā', 'Subscription to news by e-mail', '1'),
    option('surveys', 'Tiešsaistes aptaujas un balsojumi', 'Online surveys and votes', '1'),
    option('discussions', 'Tiešsaistes apspriešanas', 'Online discussions', '1'),
    option('other', 'Cits rīks', 'Another tool', '0'),
    noneOption(),
  ],
  max: '2',
  effort: 2,
  recommend: t(
    'Piedāvājiet pieteikties jaunumiem e-pastā un rīkojiet tiešsaistes aptaujas par plānotajiem lēmumiem.',
    'Offer a subscription to news by e-mail and hold online surveys about planned decisions.',
  ),
});

const planning = () =>
  feature({
    id: 'com33',
    text: t(
      'Vai tīmekļvietnē ir teritorijas attīstības plānošanas dokumentu saraksts no TAPIS?',
      'Does the website show the list of spatial planning documents from TAPIS?',
    ),
    help: t(
      'Sarakstu nodrošina Teritorijas attīstības plānošanas informācijas sistēma, un tas ir iegults pašvaldības vietnē.',
      'The list is provided by the information system for spatial planning and is embedded in the site of the municipality.',
    ),
    points: '1',
    effort: 1,
    recommend: t(
      'Ieguliet vietnē TAPIS plānošanas dokumentu sarakstu, lai tas vienmēr būtu aktuāls.',
      'Embed the list of planning documents from TAPIS in the site so that it is always current.',
    ),
  });
