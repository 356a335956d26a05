import { multiple, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

/** How data are given is asked only where there are data. */
const hasData = "od01 == 'yes'";

export const quality = (w: Words): SubsectionInput => ({
  id: 'od_quality',
  name: t(
    'Datu tehniskais līmenis un saņemšanas kārtība',
    'Technical level of data and how they are obtained',
  ),
  questions: [formats, access(w), free],
});

const formats: QuestionInput = multiple({
  id: 'od05',
  text: t('Kādā veidā dati ir publicēti?', 'In what form are the data published?'),
  help: t(
    'Atzīmējiet visus veidus, kuros publicēta vismaz viena datu kopa.',
    'Tick every form in which at least one data set is published.',
  ),
  shownIf: hasData,
  options: [
    option('pdf', 'PDF vai attēls', 'PDF or image', '0'),
    option('office', 'DOC, XLS, TXT vai līdzīgs formāts', 'DOC, XLS, TXT or similar', '0.5'),
    option('open', 'CSV, JSON, XML vai cits atvērts formāts', 'CSV, JSON, XML or another open format', '2'),
    option('uri', 'Datiem ir pastāvīgi identifikatori (URI)', 'Data have permanent identifiers (URI)', '1'),
    option(
      'api',
      'Dati pieejami lietojumprogrammas saskarnē (API)',
      'Data are available through an interface (API)',
      '1.5',
    ),
    option('linked', 'Saistītie dati', 'Linked data', '1'),
    option('other', 'Cits veids', 'Another form', '0'),
  ],
  max: '5',
  effort: 4,
  recommend: [
    {
      when: "!('open' in od05)",
      text: t(
        'Publicējiet datus CSV, JSON vai XML formātā papildus PDF un Excel datnēm vai to vietā.',
        'Publish data as CSV, JSON or XML in addition to PDF and Excel files or instead of them.',
      ),
    },
    {
      text: t(
        'Nodrošiniet datiem saskarni (API) un pastāvīgus identifikatorus (URI), pēc tam saistiet tos ar citiem datiem.',
        'Give data an interface (API) and permanent identifiers (URI), then link them with other data.',
      ),
    },
  ],
});

const access = (w: Words): QuestionInput =>
  single({
    id: 'od06',
    text: t('Kā var saņemt publicējamos datus?', 'How can the data be obtained?'),
    help: t(
      `Izvēlieties veidu, kādā pieejama lielākā daļa ${w.lv.gen} datu kopu.`,
      `Choose the way in which most data sets of the ${w.en.one} are available.`,
    ),
    shownIf: hasData,
    options: [
      option('open', 'Tiešsaistē bez ierobežojumiem', 'Online without restriction', '2'),
      option('registration', 'Tiešsaistē pēc reģistrēšanās', 'Online after registration', '1'),
      option('request', 'Pēc pieprasījuma', 'On request', '0'),
    ],
    effort: 2,
    recommend: t(
      'Ļaujiet datus lejupielādēt tiešsaistē bez reģistrēšanās un pieprasījuma.',
      'Let people download data online without registering or making a request.',
    ),
  });

const free: QuestionInput = single({
  id: 'od07',
  text: t('Vai datus var saņemt bez maksas?', 'Can the data be obtained free of charge?'),
  help: t(
    '„Daļēji” izvēlieties tad, ja par kādu datu kopu vai tās izsniegšanas veidu jāmaksā.',
    'Choose “Partly” if some data set, or some way of getting it, has to be paid for.',
  ),
  shownIf: hasData,
  options: [
    option('yes', 'Jā, visus', 'Yes, all of them', '1'),
    option('partly', 'Daļēji', 'Partly', '0.5'),
    option('no', 'Nē', 'No', '0'),
  ],
  effort: 3,
  recommend: t(
    'Pārskatiet maksas pamatojumu un nodrošiniet vispārpieejamos datus bez maksas.',
    'Review the grounds for charging and provide generally available data free of charge.',
  ),
});
