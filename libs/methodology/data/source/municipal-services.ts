import { option } from './helpers';

/** The unified list of municipal services of which statistics and single evaluations are asked. */
const listed: readonly [id: string, lv: string, en: string][] = [
  ['birth', 'Dzimšanas fakta reģistrācija', 'Registration of a birth'],
  ['marriage', 'Laulības reģistrācija', 'Registration of a marriage'],
  ['death', 'Miršanas fakta reģistrācija', 'Registration of a death'],
  ['funeral_benefit', 'Apbedīšanas pabalsts', 'Funeral benefit'],
  ['residence', 'Dzīvesvietas deklarēšana', 'Declaration of place of residence'],
  [
    'residence_annulment',
    'Deklarētās dzīvesvietas ziņu anulēšana',
    'Annulment of declared place of residence data',
  ],
  [
    'kindergarten',
    'Bērna reģistrācija pirmsskolas izglītības iestādes rindā',
    'Queue for a kindergarten place',
  ],
  ['building_permit', 'Būvatļaujas izsniegšana', 'Building permit'],
  ['acceptance', 'Būves pieņemšana ekspluatācijā', 'Commissioning of a building'],
  [
    'land_use',
    'Nekustamā īpašuma lietošanas mērķa noteikšana',
    'Determining the purpose of use of real estate',
  ],
  ['tax_relief', 'Nekustamā īpašuma nodokļa atvieglojuma piešķiršana', 'Real estate tax relief'],
  [
    'tax_term',
    'Nekustamā īpašuma nodokļa samaksas termiņa pagarināšana',
    'Extension of the payment term of the real estate tax',
  ],
  [
    'tax_notice',
    'Nekustamā īpašuma nodokļa maksāšanas paziņojums un izziņa par parāda neesamību',
    'Real estate tax notice and certificate of no tax debt',
  ],
  ['works_permit', 'Atļauja būvdarbu veikšanai', 'Permit for construction works'],
  ['street_trade', 'Atļauja ielu tirdzniecībai', 'Permit for street trade'],
  ['advertising', 'Atļauja reklāmas izvietošanai', 'Permit for placing advertising'],
  ['public_event', 'Atļauja publiska pasākuma rīkošanai', 'Permit for a public event'],
  ['building_intent', 'Būvniecības ieceres izvērtēšana', 'Evaluation of a construction plan'],
  [
    'road_zone',
    'Atļauja darbiem valsts autoceļa aizsargjoslā',
    'Permit for works in the protection zone of a state road',
  ],
];

/** A row names its service once, so services outside the list get an option each. */
const others = [1, 2, 3, 4, 5].map((n) =>
  option(`other_${n}`, `Cits pakalpojums (${n}.)`, `Another service (${n})`),
);

export const municipalServices = [...listed.map(([id, lv, en]) => option(id, lv, en)), ...others];
