import type { Sentence } from './fill';

/** What changed between two versions, by kind of change. */
export const CHANGES = {
  added: { lv: 'Pievienots „{place}”: {after}.', en: 'Added "{place}": {after}.' },
  removed: { lv: 'Noņemts „{place}”: {before}.', en: 'Removed "{place}": {before}.' },
  changed: { lv: 'Mainīts „{place}”: {before} → {after}.', en: 'Changed "{place}": {before} → {after}.' },
  reordered: { lv: 'Mainīta secība: „{place}”.', en: 'Changed the order of "{place}".' },
  moved: {
    lv: 'Pārcelts uz citu sadaļu „{place}”: {before} → {after}.',
    en: 'Moved to another section "{place}": {before} → {after}.',
  },
} as const satisfies Record<string, Sentence>;

/** What that does to a comparison of rounds. */
export const EFFECTS = {
  none: { lv: 'Salīdzināmību neietekmē.', en: 'Does not touch comparability.' },
  reworded: {
    lv: 'Pārbaudiet, vai atbilžu nozīme ir tā pati.',
    en: 'Check that answers still mean the same.',
  },
  rescaling: { lv: 'Nonāk pārrēķina daļā.', en: 'Goes into the rescaling part.' },
  scope: { lv: 'Nonāk tvēruma daļā.', en: 'Goes into the scope part.' },
  mapping: {
    lv: 'Vecajām atbildēm vajadzīga atbilstības tabula.',
    en: 'Old answers need an option map.',
  },
} as const satisfies Record<string, Sentence>;
