import { line, numberTable, option, single, t } from './helpers';
import type { SubsectionInput } from './helpers';
import { statisticsKept, whileProviding } from './services-conditions';
import { serviceGrid } from './services-grid';
import type { Words } from './words';

/** SRV-13, SRV-14, SRV-19, SRV-20 and the grid of single services: what is counted, and how much. */
export const serviceStatistics = (w: Words): SubsectionInput => ({
  id: 'srv_statistics',
  name: t('Pakalpojumu uzskaite', 'Statistics of services'),
  questions: [registered(w), depth(w), applications(w), results(w), serviceGrid(w)],
});

const registered = (w: Words) =>
  single({
    id: 'srv13',
    text: t(
      'Vai tiek veikta pakalpojumu pieteikšanas un saņemšanas gadījumu uzskaite?',
      'Are statistics kept on how often services are applied for and received?',
    ),
    help: t(
      'Elektroniska uzskaite notiek informācijas sistēmā vai vismaz vienotā elektroniskā tabulā. Pienākumu uzskaitīt izpildes rādītājus nosaka Ministru kabineta noteikumi Nr. 399.',
      'Electronic statistics are kept in an information system or at least in one common spreadsheet. The duty to count performance indicators is laid down in Cabinet Regulation No. 399.',
    ),
    evidenceHint: t(
      'Pārskats par iepriekšējo gadu vai saite uz publicētajiem rādītājiem.',
      'A report on the previous year or a link to the published indicators.',
    ),
    options: [
      option('electronic', 'Jā, elektroniski', 'Yes, electronically', '2'),
      option('paper', 'Jā, bet ne elektroniski', 'Yes, but not electronically', '1'),
      option('no', 'Nē', 'No', '0'),
    ],
    effort: 3,
    recommend: [
      {
        when: "srv13 == 'paper'",
        text: t(
          'Pārejiet uz elektronisku pakalpojumu uzskaiti, lai rādītājus varētu iegūt bez skaitīšanas ar roku.',
          'Move to electronic service statistics so that figures need not be counted by hand.',
        ),
      },
      {
        text: t(
          'Sāciet elektroniski uzskaitīt katra pakalpojuma pieteikumus, rezultātus, izpildes kavējumus un sūdzības.',
          'Start counting electronically the applications, results, delays and complaints of each service.',
        ),
      },
    ],
    ...whileProviding(w),
  });

const depth = (w: Words) =>
  single({
    id: 'srv14',
    text: t(
      'Cik sīki tiek uzskaitīti pakalpojumu sniegšanas rādītāji?',
      'In how much detail are service indicators counted?',
    ),
    help: t(
      'Kanāli ir klātiene, tālrunis, pasts un elektroniskā vide. Izvēlieties „Kanālu griezumā”, ja par lielāko daļu pakalpojumu ir zināms pieteikumu skaits katrā kanālā.',
      'The channels are in person, telephone, post and electronic. Choose “By channel” if the number of applications in each channel is known for most services.',
    ),
    options: [
      option('channels', 'Kanālu griezumā', 'By channel', '2'),
      option('general', 'Tikai kopējais skaits', 'Only the total number', '1'),
      option('no', 'Rādītājus neuzskaita', 'They are not counted', '0'),
    ],
    effort: 3,
    recommend: t(
      'Uzskaitiet katra pakalpojuma pieteikumus un rezultātus pa kanāliem: klātienē, pa tālruni, pa pastu un elektroniski.',
      'Count applications and results of each service by channel: in person, by phone, by post and electronically.',
    ),
    ...whileProviding(w),
  });

const channels = [
  line('total', 'Kopā', 'Total'),
  line('in_person', 'Klātienē', 'In person'),
  line('phone', 'Pa tālruni', 'By phone'),
  line('post', 'Pa pastu', 'By post'),
  line('electronic', 'Elektroniski', 'Electronically'),
];
const parts = ['in_person', 'phone', 'post', 'electronic'];

const applications = (w: Words) =>
  numberTable({
    id: 'srv19',
    text: t(
      `Cik pieteikumu visiem ${w.lv.gen} pakalpojumiem kopā saņemts iepriekšējā gadā?`,
      `How many applications for all services of the ${w.en.one} together were received in the previous year?`,
    ),
    help: t(
      'Norādiet gadījumu skaitu no pakalpojumu uzskaites; pieteikumus VPVKAC pieskaitiet klātienei. Ja kanālu griezumā uzskaites nav, aizpildiet tikai kopējo skaitu.',
      'Give the number of cases from your statistics; count applications in a VPVKAC as in person. If you do not count by channel, fill in only the total.',
    ),
    rows: [line('applications', 'Pieteikumi', 'Applications')],
    columns: channels,
    sums: [{ total: 'total', parts }],
    required: false,
    ...whileProviding(w, statisticsKept),
  });

const results = (w: Words) =>
  numberTable({
    id: 'srv20',
    text: t(
      `Cik visu ${w.lv.gen} pakalpojumu rezultātu kopā izsniegts iepriekšējā gadā?`,
      `How many results of all services of the ${w.en.one} together were issued in the previous year?`,
    ),
    help: t(
      'Rezultāts ir, piemēram, lēmums, atļauja, izziņa vai atteikums. Skaitiet pēc kanāla, kurā rezultāts izsniegts, nevis pēc tā, kurā pakalpojums pieteikts.',
      'A result is, for example, a decision, a permit, a certificate or a refusal. Count by the channel in which the result was issued, not the one used for applying.',
    ),
    rows: [line('results', 'Rezultāti', 'Results')],
    columns: channels,
    sums: [{ total: 'total', parts }],
    required: false,
    ...whileProviding(w, statisticsKept),
  });
