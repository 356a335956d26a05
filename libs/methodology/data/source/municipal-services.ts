import { option } from './helpers';

/** The unified list of municipal services of which statistics and single evaluations are asked. */
const listed: readonly [id: string, lv: string, en: string][] = [
  ['birth', 'Dzimšanas fakta reģistrācija', 'Registration of a birth'],
  ['marriage', 'Laulības reģistrācija', 'Registration of a marriage'],
  ['death', 'Miršanas fakta reģistrācija', 'Registration of a death'],
  ['funeral_benefit', 'Apbedīšanas pabalsts', 'Funeral benefit'],
  ['residence', 'Dzīvesvietas deklarēšana', 'Declaration of the place of residence'],
  [
    'residence_annulment',
    'Deklarētās dzīvesvietas ziņu anulēšana',
    'Annulment of a declared place of residence',
  ],
  [
    'kindergarten',
    'Bērna reģistrācija pirmsskolas izglītības iestādes rindā',
    'Queue for a kindergarten place',
  ],
  ['building_permit', 'Būvatļaujas izsniegšana', 'Building permit'],
  ['acceptance', 'Būves pieņemšana ekspluatācijā', 'Acceptance of a building into service'],
  ['land_use', 'Nekustamā īpašuma lietošanas mērķa noteikšana', 'Purpose of use of real estate'],
  ['tax_relief', 'Nekustamā īpašuma nodokļa atvieglojuma piešķiršana', 'Relief from the real estate tax'],
  [
    'tax_term',
    'Nekustamā īpašuma nodokļa samaksas termiņa pagarināšana',
    'Longer term for paying the real estate tax',
  ],
  [
    'tax_notice',
    'Nekustamā īpašuma nodokļa maksāšanas paziņojums un izziņa par parāda neesību',
    'Notice of the real estate tax and statement of no debt',
  ],
  ['works_permit', 'Atļauja būvdarbu veikšanai', 'Permit for construction works'],
  ['street_trade', 'Atļauja ielu tirdzniecībai', 'Permit for street trade'],
  ['advertising', 'Atļauja reklāmas izvietošanai', 'Permit for placing advertising'],
  ['public_event', 'Atļauja publiska pasākuma rīkošanai', 'Permit for a public event'],
  ['building_intent', 'Būvniecības ieceres izvērtēšana', 'Evaluation of a construction intent'],
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
