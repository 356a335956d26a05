import { checks } from './checks';
import { communication } from './communication';
import { customer } from './customer';
import { general } from './general';
import { t } from './helpers';
import type { Text } from './helpers';
import { indicators } from './indicators';
import { internal } from './internal';
import { indexDescriptors, levels } from './levels';
import { indexLimits, minScoredSections } from './limits';
import { openData } from './open-data';
import { services } from './services';
import type { MethodologyInput } from '../../src/schema/methodology';
import type { Words } from './words';

/** What the document says about its own sources. */
const notes = t(
  'Jautājumi ir rekonstruēti pēc publicētajiem 2018.–2022. gada E-indeksa pārskatiem; to formulējums nav oficiālās anketas teksts. ' +
    'Punkti ir rekonstrukcija: publicēts tikai tas, par ko punktus piešķīra, nevis cik. ' +
    'Sadaļu svari un brieduma līmeņu robežvērtības ir izsecinātas no 2022. gadā publicētajiem pašvaldību rezultātiem. ' +
    'Pirms kārtas metodiķis tos pārskata.',
  'The questions are reconstructed from the E-index reports published from 2018 to 2022; their wording is not that of the official questionnaire. ' +
    'The points are a reconstruction: what gave points was published, not how many. ' +
    'The weights of sections and the limits of maturity levels are inferred from the results of municipalities published in 2022. ' +
    'A methodologist reviews them before a round.',
);

/** Assembles a methodology version from the sections written for both kinds. */
export const assemble = (
  w: Words,
  own: { id: string; title: Text; description: Text },
): MethodologyInput => ({
  format: 'briedums-methodology/1',
  id: own.id,
  version: '2026',
  title: own.title,
  description: own.description,
  notes,
  languages: ['lv', 'en'],
  institutionKind: w.kind,
  levels,
  zeroIsLevelZero: true,
  rounding: { decimals: 0 },
  index: { limits: indexLimits, minScoredSections, descriptors: indexDescriptors(w) },
  sections: [general(w), communication(w), customer(w), openData(w), services(w), internal(w)],
  checks: checks(w),
  indicators: indicators(w),
});
