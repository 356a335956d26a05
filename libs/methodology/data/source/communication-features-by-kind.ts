import { t, yesGives, yesNo } from './helpers';
import type { QuestionInput } from './helpers';
import { feature } from './communication-feature';
import type { Words } from './words';

/** Features of the website that only municipalities are asked about, by their place in the order. */
export const municipalFeatures = (w: Words): { streams: QuestionInput[]; services: QuestionInput[] } =>
  w.kind === 'municipality'
    ? { streams: [streams()], services: [problemMap(), forum(), booking()] }
    : { streams: [], services: [] };

const streams = () =>
  feature({
    id: 'com15',
    text: t(
      'Vai tīmekļvietnē var skatīties domes un komiteju sēžu tiešraides?',
      'Can council and committee meetings be watched live on the website?',
    ),
    help: t(
      'Skaitās arī saite no vietnes uz tiešraidi citā platformā, ja tā ir viegli atrodama.',
      'A link to a live stream on another platform counts if it is easy to find.',
    ),
    points: '1',
    effort: 2,
    recommend: t(
      'Nodrošiniet domes un pastāvīgo komiteju sēžu tiešraidi un ievietojiet saiti sākumlapā.',
      'Stream the meetings of the council and standing committees live and link to them on the home page.',
    ),
  });

const problemMap = () =>
  feature({
    id: 'com21',
    text: t(
      'Vai ir interaktīva karte, kurā var ziņot par problēmām?',
      'Is there an interactive map on which problems can be reported?',
    ),
    help: t(
      'Piemēram, par bojātu apgaismojumu vai ceļa segumu; ziņotājs redz, vai problēma ir novērsta.',
      'For example, about broken street lights or roads; whoever reports sees whether the problem has been solved.',
    ),
    points: '1',
    effort: 4,
    recommend: t(
      'Ieviesiet karti vai lietotni, kurā iedzīvotāji atzīmē problēmas un seko to risināšanai.',
      'Introduce a map or an app where residents mark problems and follow how they are solved.',
    ),
  });

const forum = () =>
  feature({
    id: 'com22',
    text: t(
      'Vai tīmekļvietnē ir forums vai publisku jautājumu un atbilžu sadaļa?',
      'Does the website have a forum or a section of public questions and answers?',
    ),
    help: t(
      'Iedzīvotāja jautājums un pašvaldības atbilde ir redzama visiem.',
      'The question of a resident and the answer of the municipality are visible to everyone.',
    ),
    points: '1',
    effort: 3,
    recommend: t(
      'Publicējiet iedzīvotāju jautājumus kopā ar atbildēm un nosakiet, kurš tās sagatavo.',
      'Publish the questions of residents together with answers and decide who prepares them.',
    ),
  });

const booking = () =>
  feature({
    id: 'com23',
    text: t(
      'Vai tīmekļvietnē var pieteikties vizītei pie vadības vai speciālistiem?',
      'Can a visit to the management or specialists be booked on the website?',
    ),
    help: t(
      'Apmeklētājs izvēlas laiku un saņem apstiprinājumu; tālruņa numurs vien neskaitās.',
      'The visitor chooses a time and receives a confirmation; a telephone number alone does not count.',
    ),
    points: '1',
    effort: 3,
    recommend: t(
      'Ieviesiet tiešsaistes pierakstu pie vadības un speciālistiem ar apstiprinājumu e-pastā.',
      'Introduce online booking of visits to management and specialists with a confirmation by e-mail.',
    ),
  });

/** Only for state institutions. */
export const ratingWithoutInvitation: QuestionInput = yesNo({
  id: 'i_com02',
  text: t(
    'Vai tīmekļvietni tomēr var novērtēt vai komentēt?',
    'Can the website be rated or commented on nevertheless?',
  ),
  help: t(
    'Vērtējumu vai atsauksmi var atstāt, lai gan vietne to darīt neaicina.',
    'A rating or feedback can be left although the site does not invite it.',
  ),
  source: 'expert',
  shownIf: "com20 == 'no'",
  points: yesGives('1'),
  effort: 1,
  recommend: t(
    'Pievienojiet iespēju atstāt atsauksmi par tīmekļvietni un norādiet to redzamā vietā.',
    'Add a way to leave feedback about the website and put it in a visible place.',
  ),
});
