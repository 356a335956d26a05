import { type Draw, given, type Row, ticked } from './draw';
import { serviceYear } from './draw-figures';

/** The services by how often a municipality is asked for them; the rest of the list is used less. */
const SERVICES = [
  'kindergarten',
  'residence',
  'tax_notice',
  'building_intent',
  'building_permit',
  'birth',
  'public_event',
  'funeral_benefit',
  'works_permit',
  'tax_relief',
  'marriage',
  'residence_annulment',
];

/** The three most used and others by chance, most used first. */
const services = ({ rng }: Draw, most: number): string[] => {
  const drawn = SERVICES.map((id, i) => ({ id, i, order: i < 3 ? -1 : rng.next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, most);
  return drawn.sort((a, b) => a.i - b.i).map(({ id }) => id);
};

const MEDIA: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  twitter: 'X',
  instagram: 'Instagram',
  draugiem: 'Draugiem.lv',
  youtube: 'YouTube',
};

const person = (number: number, domain: string): Row => ({
  g02_name: `Demonstrācijas kontaktpersona ${number}, vadošais speciālists`,
  g02_email: number === 1 ? `kontakts@${domain}` : `kontakts${number}@${domain}`,
});

/** The rows a group begins with; what is asked in them beyond that is drawn question by question. */
const beginnings: Record<string, (draw: Draw) => Row[]> = {
  g02: ({ rng, profile }) =>
    Array.from({ length: rng.integer(1, 2) }, (_, i) => person(i + 1, profile.domain)),
  com03: (draw) =>
    ticked(draw, 'com01').map((medium) => ({
      com03_medium: MEDIA[medium] ?? String(given(draw, 'com02') ?? medium),
      com03_url: `https://www.${draw.profile.domain}/${medium}`,
    })),
  t10: (draw) =>
    services(draw, draw.rng.integer(5, 9)).map((t10_service, i) => ({
      t10_service,
      ...serviceYear(draw, i),
    })),
  t5: (draw) => services(draw, 5).map((t5_service) => ({ t5_service })),
};

/** At least one row, so that the group counts as answered. */
export const beginRows = (id: string, draw: Draw): Row[] => {
  const rows = beginnings[id]?.(draw) ?? [];
  return rows.length > 0 ? rows : [{}];
};
