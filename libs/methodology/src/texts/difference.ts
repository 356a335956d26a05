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
  movedInside: {
    lv: 'Pārcelts uz citu apakšsadaļu „{place}”: {before} → {after}.',
    en: 'Moved to another subsection "{place}": {before} → {after}.',
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
  levels: {
    lv: 'Vērtējumi paliek salīdzināmi, mainās līmeņu robežvērtības.',
    en: 'Scores stay comparable; the limits of levels change.',
  },
  composition: {
    lv: 'Nonāk sastāva daļā: piedalās cita veida iestādes.',
    en: 'Goes into the composition part: other institutions take part.',
  },
  undecided: {
    lv: 'Atkarīgs no jautājuma bez vecajām atbildēm, tāpēc faktiskās izmaiņas un pārrēķinu nevar nošķirt.',
    en: 'Hangs on a question without old answers, so real change and rescaling cannot be told apart.',
  },
} as const satisfies Record<string, Sentence>;
