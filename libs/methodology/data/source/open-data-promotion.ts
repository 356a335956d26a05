import { multiple, noneOption, option, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import type { Words } from './words';

export const dataPromotion = (w: Words): SubsectionInput => ({
  id: 'od_promotion',
  name: t('Atvērto datu izmantošanas veicināšana', 'Promoting the use of open data'),
  questions: [w.kind === 'municipality' ? activities : institutionActivities, benefits(w)],
});

const activities: QuestionInput = multiple({
  id: 'od08',
  text: t(
    'Kādus pasākumus pašvaldība rīko, lai veicinātu atvērto datu izmantošanu?',
    'What does the municipality do to promote the use of open data?',
  ),
  help: t(
    'Atzīmējiet pasākumus, ko pašvaldība pēdējo 12 mēnešu laikā rīkojusi vai atbalstījusi.',
    'Tick the activities that the municipality held or supported in the last 12 months.',
  ),
  options: [
    option('seminars', 'Semināri un mācības', 'Seminars and training', '1'),
    option('hackathons', 'Hakatoni un konkursi', 'Hackathons and contests', '1'),
    option(
      'letters',
      'Informatīvas vēstules iespējamiem lietotājiem',
      'Information letters to potential users',
      '0.5',
    ),
    option('other', 'Cits pasākums', 'Another activity', '0.5'),
    noneOption('Pasākumi nav rīkoti', 'There were no such activities'),
  ],
  max: '2',
  effort: 2,
  recommend: t(
    'Rīkojiet semināru vai hakatonu, kurā skolēni, uzņēmēji un biedrības izmanto pašvaldības datus.',
    'Hold a seminar or a hackathon where pupils, businesses and associations use the municipality’s data.',
  ),
});

const institutionActivities: QuestionInput = multiple({
  id: 'i_od03',
  text: t(
    'Kādus pasākumus iestāde rīko, lai veicinātu savu atvērto datu atkalizmantošanu?',
    'What does the institution do to promote the re-use of its open data?',
  ),
  help: t(
    'Atzīmējiet pasākumus, ko iestāde pēdējo 12 mēnešu laikā rīkojusi vai atbalstījusi.',
    'Tick the activities that the institution held or supported in the last 12 months.',
  ),
  shownIf: "od01 == 'yes'",
  options: [
    option(
      'seminars',
      'Semināri pētniekiem, studentiem un skolēniem',
      'Seminars for researchers, students and pupils',
      '1',
    ),
    option('letters', 'Informatīvas vēstules', 'Information letters', '0.5'),
    option('campaigns', 'Kampaņas, hakatoni un konkursi', 'Campaigns, hackathons and contests', '1'),
    option(
      'studies',
      'Pētījumi par sabiedrībai vajadzīgiem datiem',
      'Studies of the data that the public needs',
      '1',
    ),
    option('other', 'Cits pasākums', 'Another activity', '0.5'),
    noneOption('Pasākumi nav rīkoti', 'There were no such activities'),
  ],
  max: '2',
  effort: 2,
  recommend: t(
    'Noskaidrojiet, kādi dati vajadzīgi pētniekiem un uzņēmējiem, un rīkojiet semināru par iestādes datiem.',
    'Find out which data researchers and businesses need and hold a seminar on the data of the institution.',
  ),
});

const benefits = (w: Words): QuestionInput =>
  multiple({
    id: 'od09',
    text: t(
      `Kādus ieguvumus no atvērtajiem datiem ${w.lv.nom} saskata?`,
      `Which benefits of open data does the ${w.en.one} see?`,
    ),
    help: t(
      'Atzīmējiet ieguvumus, kas pamanīti pēdējo 12 mēnešu laikā. Par atbildi punktus nepiešķir.',
      'Tick the benefits noticed in the last 12 months. No points are given for the answer.',
    ),
    shownIf: "od01 == 'yes'",
    options: [
      option(
        'research',
        'Dati noder pētniekiem un studentiem',
        'Data are useful to researchers and students',
      ),
      option('awareness', 'Sabiedrība ir labāk informēta', 'The public is better informed'),
      option('media', 'Dati izmantoti medijos', 'Data were used in the media'),
      option('services', 'Izveidoti jauni pakalpojumi vai lietotnes', 'New services or apps were created'),
      option(
        'workload',
        'Saņemts mazāk informācijas pieprasījumu',
        'There are fewer requests for information',
      ),
      option('other', 'Cits ieguvums', 'Another benefit'),
      { ...option('none', 'Ieguvumus nesaskata', 'No benefit is seen'), exclusive: true },
    ],
  });
