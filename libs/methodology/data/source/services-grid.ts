import { group, number, single, t, text } from './helpers';
import type { QuestionInput } from './helpers';
import { municipalServices } from './municipal-services';
import { statisticsKept, whileProviding } from './services-conditions';
import { pick } from './words';
import type { Words } from './words';

type RowInput = Extract<QuestionInput, { type: 'group' }>['questions'][number];

/**
 * T10: statistics of single services, one row per service, ten at most. State institutions give their whole list
 * instead (SRV-I03); the questions of a row are the same, so that the rows of both kinds can be put together.
 */
export const serviceGrid = (w: Words): QuestionInput =>
  group({
    ...pick(w, { municipality: mostUsed, state: wholeList }),
    rowName: t('Pakalpojums', 'Service'),
    key: 't10_service',
    questions: [...serviceName(w, 't10', 'SRV-T10-00'), ...applications, ...results, delays, complaints],
    sums: [
      {
        total: 't10_app_total',
        parts: ['t10_app_person', 't10_app_phone', 't10_app_post', 't10_app_electronic'],
      },
      {
        total: 't10_res_total',
        parts: ['t10_res_post', 't10_res_phone', 't10_res_electronic', 't10_res_person'],
      },
    ],
    required: false,
    ...whileProviding(w, statisticsKept),
  });

const mostUsed = {
  id: 't10',
  text: t(
    'Norādiet iepriekšējā gada statistiku par desmit visbiežāk pieteiktajiem pakalpojumiem.',
    'Give statistics of the previous year for the ten services applied for most often.',
  ),
  help: t(
    'Izvēlieties pakalpojumus no vienotā saraksta vai pievienojiet citus. Skaitļus ņemiet no pakalpojumu uzskaites; ja skaitlis kādam kanālam nav zināms, lauku atstājiet tukšu.',
    'Choose services from the common list or add others. Take the figures from your statistics; leave a field empty if the figure for a channel is not known.',
  ),
  maxRows: 10,
};

const wholeList = {
  id: 'i_srv03',
  text: t(
    'Norādiet iepriekšējā gada statistiku par katru iestādes pakalpojumu.',
    'Give statistics of the previous year for each service of the institution.',
  ),
  help: t(
    'Iekļaujiet visus sniegtos pakalpojumus, norādot nosaukumus tā, kā tie ir publisko pakalpojumu katalogā. Ja skaitlis kādam kanālam nav zināms, lauku atstājiet tukšu.',
    'Include every service provided, named as in the catalogue of public services. Leave a field empty if the figure for a channel is not known.',
  ),
  maxRows: 200,
};

/** The service a row is about: chosen from the unified list by municipalities, named freely by institutions. */
export function serviceName(w: Words, prefix: 't5' | 't10', code: string): RowInput[] {
  const name = t('Pakalpojuma nosaukums', 'Name of the service');
  const once = 'Katram pakalpojumam ir viena rinda.';
  if (w.kind === 'state') {
    const help = t(
      `Rakstiet nosaukumu tā, kā tas ir pakalpojumu katalogā. ${once}`,
      'Write it as in the catalogue of services. Each service has one row.',
    );
    return [text({ id: `${prefix}_service`, code, text: name, help, maxLength: 300 })];
  }
  return [
    single({
      id: `${prefix}_service`,
      code,
      text: t('Pakalpojums', 'Service'),
      help: t(
        `Izvēlieties no saraksta; ja pakalpojuma tajā nav, izvēlieties „Cits pakalpojums”. ${once}`,
        'Choose from the list, or “Another service” if it is not there. Each service has one row.',
      ),
      options: municipalServices,
    }),
    text({
      id: `${prefix}_other`,
      code: `${code}A`,
      text: name,
      help: t(
        'Rakstiet nosaukumu tā, kā tas ir pakalpojumu katalogā.',
        'Write it as in the catalogue of services.',
      ),
      maxLength: 300,
      shownIf: `${prefix}_service.startsWith('other')`,
    }),
  ];
}

const count = (code: string, id: string, name: ReturnType<typeof t>, help: ReturnType<typeof t>) =>
  number({ id: `t10_${id}`, code: `SRV-T10-${code}`, text: name, help, min: '0', required: false });

const applied = t(
  'Pieteikumu skaits gadā šajā kanālā.',
  'Number of applications in the year in this channel.',
);
const applications = [
  count(
    '01',
    'app_total',
    t('Pieteikumi: kopā', 'Applications: total'),
    t('Pieteikumu skaits gadā visos kanālos kopā.', 'Number of applications in the year in all channels.'),
  ),
  count('02', 'app_person', t('Pieteikumi: klātienē', 'Applications: in person'), applied),
  count('03', 'app_phone', t('Pieteikumi: pa tālruni', 'Applications: by phone'), applied),
  count('04', 'app_post', t('Pieteikumi: pa pastu', 'Applications: by post'), applied),
  count('05', 'app_electronic', t('Pieteikumi: elektroniski', 'Applications: electronically'), applied),
];

const issued = t(
  'Šajā kanālā izsniegto rezultātu skaits gadā.',
  'Number of results issued in the year in this channel.',
);
const results = [
  count(
    '06',
    'res_total',
    t('Rezultāti: kopā', 'Results: total'),
    t(
      'Visos kanālos kopā izsniegto rezultātu skaits gadā.',
      'Number of results issued in the year in all channels.',
    ),
  ),
  count('07', 'res_post', t('Rezultāti: pa pastu', 'Results: by post'), issued),
  count('08', 'res_phone', t('Rezultāti: pa tālruni', 'Results: by phone'), issued),
  count('09', 'res_electronic', t('Rezultāti: elektroniski', 'Results: electronically'), issued),
  count('10', 'res_person', t('Rezultāti: klātienē', 'Results: in person'), issued),
];

const delays = count(
  '11',
  'delays',
  t('Izpildes kavējumi', 'Delays'),
  t(
    'Cik reižu rezultāts izsniegts pēc noteiktā termiņa.',
    'How often the result was issued after the set time limit.',
  ),
);
const complaints = count(
  '12',
  'complaints',
  t('Sūdzības', 'Complaints'),
  t(
    'Cik sūdzību gadā saņemts par šo pakalpojumu.',
    'How many complaints about this service were received in the year.',
  ),
);
