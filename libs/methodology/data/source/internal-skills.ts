import { multiple, option, t, yesGives, yesNo } from './helpers';
import type { SubsectionInput } from './helpers';
import type { Words } from './words';

/** INT-08 and INT-09: digital skills of staff. */
export const staffSkills = (w: Words): SubsectionInput => ({
  id: 'int_skills',
  name: t('Darbinieku digitālās prasmes', 'Digital skills of staff'),
  questions: [improved(w), means],
});

const improved = (w: Words) =>
  yesNo({
    id: 'int08',
    text: t(
      `Vai ${w.lv.loc} mērķtiecīgi pilnveido darbinieku digitālās prasmes?`,
      `Does the ${w.en.one} improve the digital skills of its staff in a planned way?`,
    ),
    help: t(
      'Mērķtiecīga pilnveide ir plānota: tai ir mērķis, laiks vai finansējums. Atsevišķas nejaušas mācības nav pietiekamas.',
      'Planned improvement has an aim, time or funding. Occasional training is not enough.',
    ),
    evidenceHint: t('Mācību plāns vai pārskats par mācībām.', 'A training plan or a report on training.'),
    points: yesGives('1'),
    effort: 2,
    recommend: t(
      'Iekļaujiet digitālo prasmju pilnveidi ikgadējā mācību plānā un paredziet tai laiku un finansējumu.',
      'Include the improvement of digital skills in the yearly training plan, with time and funding.',
    ),
  });

const means = multiple({
  id: 'int09',
  text: t(
    'Kā tiek pilnveidotas darbinieku digitālās prasmes?',
    'How are the digital skills of staff improved?',
  ),
  help: t(
    'Atzīmējiet visu atbilstošo. Mācības atbilstoši novērtējumam nozīmē, ka vispirms noskaidrots darbinieku prasmju līmenis.',
    'Tick all that apply. Training based on an assessment means that the level of skills was established first.',
  ),
  options: [
    option(
      'central',
      'Centralizētas mācības atbilstoši prasmju novērtējumam',
      'Central training based on an assessment of skills',
      '2',
    ),
    option(
      'own_choice',
      'Darbinieki paši izvēlas apmaksātas mācības',
      'Employees choose paid training themselves',
      '1',
    ),
    option('agents', 'Digitālo aģentu rīkotas mācības', 'Training by digital agents', '1'),
    option('self_study', 'Darbinieki mācās patstāvīgi', 'Employees study by themselves', '0.5'),
    option('colleagues', 'Māca kolēģi', 'Colleagues teach', '0.5'),
    option(
      'hiring',
      'Atlasa darbiniekus, kuriem prasmes jau ir',
      'Employees who already have the skills are hired',
      '0.5',
    ),
    option('other', 'Cits veids', 'Another way', '0'),
  ],
  max: '4',
  shownIf: "int08 == 'yes'",
  effort: 3,
  recommend: [
    {
      when: "!('central' in int09)",
      text: t(
        'Novērtējiet darbinieku digitālās prasmes un pēc novērtējuma rezultātiem centralizēti organizējiet mācības.',
        'Assess the digital skills of staff and organise training centrally on the basis of the results.',
      ),
    },
    {
      text: t(
        'Papildiniet centralizētās mācības ar darbinieku izvēlētiem apmaksātiem kursiem un digitālo aģentu atbalstu.',
        'Add paid courses chosen by employees and the support of digital agents to the central training.',
      ),
    },
  ],
});
