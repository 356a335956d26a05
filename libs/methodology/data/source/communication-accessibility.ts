import { hasSite } from './communication-website';
import { automatic, multiple, noneOption, option, single, t } from './helpers';
import type { QuestionInput, SubsectionInput } from './helpers';
import { internetRules } from './legal';
import type { Words } from './words';

export const accessibility = (w: Words): SubsectionInput => ({
  id: 'com_accessibility',
  name: t('Tīmekļvietnes piekļūstamība', 'Accessibility of the website'),
  questions: [conformity, statement, evaluations(w)],
});

const conformity: QuestionInput = automatic({
  id: 'com25',
  text: t(
    'Tīmekļvietnes atbilstība piekļūstamības vadlīniju (WCAG) AA līmenim',
    'Conformity of the website with level AA of the accessibility guidelines (WCAG)',
  ),
  help: t(
    'Automātiska pārbaude nosaka, cik procentu no pārbaudāmajām prasībām galvenā tīmekļvietne izpilda.',
    'An automatic check finds what percentage of the testable requirements the main website meets.',
  ),
  shownIf: hasSite,
  unit: t('%', '%'),
  min: '0',
  max: '100',
  decimals: 1,
  bands: [
    { from: '95', points: '4' },
    { from: '85', to: '95', points: '3' },
    { from: '70', to: '85', points: '2' },
    { from: '50', to: '70', points: '1' },
  ],
  effort: 4,
  recommend: [
    {
      when: 'com25 < 70',
      text: t(
        'Novērsiet biežākās kļūdas attēlu aprakstos, kontrastā, virsrakstu secībā un formu lauku nosaukumos.',
        'Fix the most frequent faults in image descriptions, contrast, the order of headings and the labels of form fields.',
      ),
    },
    {
      text: t(
        'Novērsiet atlikušās pārbaudē atrastās kļūdas un pārbaudiet vietni, lietojot tikai tastatūru un ekrāna lasītāju.',
        'Fix the remaining faults found by the check and try the site with only a keyboard and a screen reader.',
      ),
    },
  ],
  legalAct: internetRules,
});

const statement: QuestionInput = single({
  id: 'com31',
  text: t(
    'Vai tīmekļvietnē ir piekļūstamības paziņojums?',
    'Does the website have an accessibility statement?',
  ),
  help: t(
    'Pilnīgā paziņojumā ir kontaktinformācija un dokuments, kas apliecina piekļūstamības izvērtēšanu.',
    'A complete statement holds contact details and a document proving that accessibility was evaluated.',
  ),
  source: 'expert',
  shownIf: hasSite,
  options: [
    option(
      'full',
      'Ir, ar kontaktinformāciju un izvērtējuma dokumentu',
      'Yes, with contact details and the evaluation document',
      '3',
    ),
    option('no_document', 'Ir, bez izvērtējuma dokumenta', 'Yes, without the evaluation document', '1'),
    option('none', 'Nav', 'No', '0'),
  ],
  effort: 1,
  recommend: [
    {
      when: "com31 == 'no_document'",
      text: t(
        'Pievienojiet piekļūstamības paziņojumam izvērtējumu apliecinošu dokumentu.',
        'Attach the document that proves the evaluation to the accessibility statement.',
      ),
    },
    {
      text: t(
        'Sagatavojiet un publicējiet piekļūstamības paziņojumu ar kontaktinformāciju un izvērtējuma dokumentu.',
        'Prepare and publish an accessibility statement with contact details and the evaluation document.',
      ),
    },
  ],
  legalAct: internetRules,
});

const evaluations = (w: Words): QuestionInput =>
  multiple({
    id: 'com32',
    text: t(
      'Kā tiek izvērtēta tīmekļvietnes piekļūstamība?',
      'How is the accessibility of the website evaluated?',
    ),
    help: t(
      `Atzīmējiet visus izvērtējumus, ko ${w.lv.nom} veikusi vai pasūtījusi pēdējo trīs gadu laikā.`,
      `Tick all evaluations that the ${w.en.one} carried out or ordered in the last three years.`,
    ),
    shownIf: hasSite,
    options: [
      option('tools', 'Paši, ar automatizētiem rīkiem', 'By ourselves, with automated tools', '1'),
      option('users', 'Iesaistot mērķgrupas lietotājus', 'With users of the target groups', '2'),
      option('experts', 'Piesaistot uzņēmumu vai ekspertu', 'By a company or an expert', '2'),
      noneOption('Izvērtējums nav veikts', 'No evaluation was made'),
    ],
    max: '4',
    evidenceHint: t(
      'Izvērtējuma protokols vai eksperta atzinums.',
      'The record of the evaluation or an expert opinion.',
    ),
    effort: 3,
    recommend: [
      {
        when: "answered('com32') && !('none' in com32)",
        text: t(
          'Iesaistiet piekļūstamības izvērtēšanā cilvēkus ar invaliditāti un pasūtiet eksperta pārbaudi.',
          'Involve people with disabilities in the evaluation of accessibility and order a check by an expert.',
        ),
      },
      {
        text: t(
          'Veiciet vienkāršoto piekļūstamības izvērtēšanu ar automatizētiem rīkiem un dokumentējiet rezultātu.',
          'Carry out a simplified evaluation of accessibility with automated tools and document the result.',
        ),
      },
    ],
    legalAct: internetRules,
  });
