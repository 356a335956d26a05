import { multiple, noneOption, option, single, t, yesGives, yesNo } from './helpers';
import type { Words } from './words';

/** T5-01 … T5-07: how one service is provided. */

export const automation = single({
  id: 't5_01',
  text: t('Cik automatizēta ir pakalpojuma izpilde?', 'How far is the delivery of the service automated?'),
  help: t(
    'Vērtējiet ceļu no pieteikuma saņemšanas līdz rezultātam. Ja daļa gadījumu apstrādāta automātiski, izvēlieties biežāko kārtību.',
    'Look at everything from the receipt of the application to the result. If only some cases are handled automatically, choose what is most common.',
  ),
  options: [
    option('automatic', 'Rezultāts tiek sagatavots automātiski', 'The result is prepared automatically', '3'),
    option(
      'data_flow',
      'Dati no formas sistēmā nonāk automātiski, rezultātu sagatavo darbinieks',
      'Data pass from the form to the system automatically, an employee prepares the result',
      '2',
    ),
    option(
      'transfer',
      'Darbinieks datus no formas pārnes sistēmā',
      'An employee enters the data from the form into the system',
      '1',
    ),
    option(
      'manual',
      'Visas darbības notiek bez informācijas sistēmas',
      'Everything is done without an information system',
      '0',
    ),
  ],
  effort: 5,
  recommend: [
    {
      when: "t5_01 == 'data_flow'",
      text: t(
        'Nosakiet gadījumus, kuros rezultātu var sagatavot pēc skaidriem kritērijiem, un automatizējiet tos.',
        'Identify the cases in which the result follows from clear criteria, and automate them.',
      ),
    },
    {
      text: t(
        'Savienojiet pieteikuma formu ar lietvedības vai nozares sistēmu, lai datus nebūtu jāpārraksta.',
        'Connect the application form with the records or sector system so that data need not be typed again.',
      ),
    },
  ],
});

export const stages = multiple({
  id: 't5_02',
  text: t('Kuri pakalpojuma posmi ir elektronizēti?', 'Which stages of the service are electronic?'),
  help: t(
    'Atzīmējiet visu atbilstošo. Posms ir elektronizēts, ja tajā nav vajadzīgs ne papīra dokuments, ne klātienes apmeklējums.',
    'Tick all that apply. A stage is electronic if it needs neither a paper document nor a visit in person.',
  ),
  options: [
    option('application', 'Pieteikšana', 'Application', '1'),
    option('execution', 'Izpilde', 'Delivery', '1'),
    option('receipt', 'Rezultāta saņemšana', 'Receipt of the result', '1'),
    noneOption('Neviens posms', 'None of the stages'),
  ],
  effort: 4,
  recommend: t(
    'Elektronizējiet atlikušos pakalpojuma posmus, sākot ar pieteikšanu un rezultāta saņemšanu.',
    'Make the remaining stages of the service electronic, starting with application and receipt of the result.',
  ),
});

export const draft = yesNo({
  id: 't5_03',
  text: t('Vai pieteikuma formas melnrakstu var saglabāt?', 'Can a draft of the application form be saved?'),
  help: t(
    'Atbildiet „Jā”, ja iesāktu elektronisko formu var turpināt vēlāk. Ja elektroniskās formas nav, atbildiet „Nē”.',
    'Answer “Yes” if a form that has been started can be continued later. If there is no electronic form, answer “No”.',
  ),
  points: yesGives('1'),
  effort: 3,
  recommend: t(
    'Nodrošiniet, ka iesāktu pieteikumu var saglabāt un turpināt vēlāk.',
    'Make it possible to save an unfinished application and continue it later.',
  ),
});

export const prefilling = multiple({
  id: 't5_04',
  text: t(
    'Kā notiek formas lauku automātiska aizpilde?',
    'How are fields of the form filled in automatically?',
  ),
  help: t(
    'Atzīmējiet aizpildes apjomu un avotus. Vienreizes princips nozīmē neprasīt no klienta datus, kas valsts vai pašvaldības rīcībā jau ir.',
    'Tick how much is filled in, and from which sources. The once-only principle means not asking for data that the state or a municipality already holds.',
  ),
  options: [
    option(
      'all_fields',
      'Aizpilda visus ievadlaukus, par kuriem dati jau ir',
      'All fields for which data exist are filled in',
      '2',
    ),
    option('some_fields', 'Aizpilda daļu ievadlauku', 'Some fields are filled in', '1'),
    option('registers', 'Datus ņem no valsts reģistriem', 'Data come from state registers', '0.5'),
    option(
      'own_data',
      'Datus ņem no savām informācijas sistēmām',
      'Data come from our own information systems',
      '0.5',
    ),
    noneOption('Lauki netiek aizpildīti automātiski', 'Fields are not filled in automatically'),
  ],
  max: '3',
  effort: 4,
  recommend: t(
    'Aizpildiet formu ar datiem no valsts reģistriem un savām sistēmām, lai klients norāda tikai to, kas vēl nav zināms.',
    'Fill the form with data from state registers and your own systems so that the customer gives only what is not yet known.',
  ),
});

export const confirmation = yesNo({
  id: 't5_05',
  text: t(
    'Vai klients saņem paziņojumu, ka pakalpojums ir veiksmīgi pieteikts?',
    'Does the customer receive a confirmation that the application was successful?',
  ),
  help: t(
    'Der paziņojums ekrānā, e-pastā, īsziņā vai e-adresē, ja to nosūta automātiski.',
    'A message on the screen, by e-mail, text message or e-address counts if it is sent automatically.',
  ),
  points: yesGives('1'),
  effort: 2,
  recommend: t(
    'Ieviesiet automātisku apstiprinājumu par saņemto pieteikumu, norādot tā numuru un izpildes termiņu.',
    'Introduce an automatic confirmation of the application with its number and the time limit.',
  ),
});

export const differentFee = single({
  id: 't5_06',
  text: t(
    'Vai maksa atšķiras, ja pakalpojumu saņem elektroniski?',
    'Is the fee different if the service is used electronically?',
  ),
  help: t(
    'Salīdziniet maksu par vienu un to pašu pakalpojumu elektroniski un citā kanālā. Par atbildi punktus nepiešķir.',
    'Compare the fee for the same service electronically and in another channel. No points are given for the answer.',
  ),
  options: [
    option('yes', 'Jā, elektroniski maksa ir mazāka', 'Yes, it is lower electronically'),
    option('no', 'Nē, maksa ir vienāda', 'No, the fee is the same'),
    option('free', 'Pakalpojums ir bez maksas', 'The service is free of charge'),
  ],
});

export const partnerApplication = (w: Words) =>
  yesNo({
    id: 't5_07',
    text: t('Vai pakalpojumu var pieteikt pie partneriem?', 'Can the service be applied for at a partner?'),
    help: t(
      `Partneris ir cita iestāde, VPVKAC vai komersants, kas pieteikumu pieņem ${w.lv.gen} vietā.`,
      `A partner is another institution, a VPVKAC or a merchant that takes the application instead of the ${w.en.one}.`,
    ),
    points: yesGives('1'),
    effort: 4,
    recommend: t(
      'Vienojieties ar VPVKAC vai citu partneri par šā pakalpojuma pieteikšanu.',
      'Agree with a VPVKAC or another partner that it takes applications for this service.',
    ),
  });
