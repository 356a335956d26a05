import { t } from './helpers';
import type { SectionInput, SubsectionInput } from './helpers';
import { electronicAddress } from './internal-address';
import { cooperation, staffCommunication } from './internal-communication';
import { documentFlow } from './internal-documents';
import { invoices } from './internal-invoices';
import { staffSkills } from './internal-skills';
import { personnel, remoteWork } from './internal-staff';
import { scoringOf } from './limits';
import { pick } from './words';
import type { Words } from './words';

/** Section INT: internal processes and co-operation between institutions. */
export const internal = (w: Words): SectionInput => ({
  id: 'int',
  code: 'INT',
  name: t(
    `${w.lv.Gen} iekšējie procesi un starpiestāžu sadarbība`,
    `Internal processes of the ${w.en.one} and co-operation between institutions`,
  ),
  description: t(
    `Cik lielā mērā ${w.lv.gen} dokumenti, personālvadība, rēķini un saziņa ar darbiniekiem ir elektroniski.`,
    `How far documents, personnel management, invoices and communication with staff of the ${w.en.one} are electronic.`,
  ),
  appliesIf: "g04.int != 'no'",
  scoring: scoringOf('int', descriptors),
  subsections: [
    ...pick<SubsectionInput[]>(w, { municipality: [remoteWork()], state: [] }),
    personnel(w),
    electronicAddress(w),
    staffSkills(w),
    documentFlow(w),
    invoices(w),
    staffCommunication(w),
    ...pick<SubsectionInput[]>(w, { municipality: [cooperation()], state: [] }),
  ],
});

const descriptors: Parameters<typeof scoringOf>[1] = [
  t(
    'Iekšējais darbs notiek galvenokārt papīrā; elektroniski risinājumi ir atsevišķu darbinieku ziņā.',
    'Internal work is mostly on paper; electronic solutions are left to individual employees.',
  ),
  t(
    'Daļa dokumentu un personālvadības procesu notiek elektroniski, taču papīrs tos bieži dublē.',
    'Some documents and personnel processes are electronic, but are often duplicated on paper.',
  ),
  t(
    'Dokumenti un personālvadība ir vienotās sistēmās ar noteiktu kārtību, un darbinieku prasmes pilnveido plānveidīgi.',
    'Documents and personnel management are in unified systems with set rules, and the skills of staff are improved to a plan.',
  ),
  t(
    'Lielākā daļa procesu notiek tikai elektroniski, to norisi mēra, un saziņa ar citām iestādēm ir elektroniska.',
    'Most processes are purely electronic and measured, and communication with other institutions is electronic.',
  ),
  t(
    'Procesi ir pilnībā elektroniski un automatizēti, dati starp sistēmām un iestādēm plūst bez pārrakstīšanas.',
    'Processes are fully electronic and automated; data flow between systems and institutions without retyping.',
  ),
];
