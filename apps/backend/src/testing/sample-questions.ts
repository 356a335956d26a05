import { asked, option, type QuestionInput, words } from './sample-parts';

/** The questions of the sample by section: together every type, every source and every kind of rule once. */
export const sampleQuestions: Record<'com' | 'cs' | 'od' | 'srv' | 'int', QuestionInput[]> = {
  com: [
    { ...asked('com01', 'saziņu', 'communication'), type: 'yesNo', points: { yes: '2', no: '0' } },
    {
      ...asked('com02', 'kanāliem', 'channels'),
      type: 'single',
      options: [
        option('none', 'Nav', 'None', '0'),
        option('some', 'Daži', 'Some', '1'),
        option('all', 'Visi', 'All', '3'),
      ],
    },
    {
      ...asked('com03', 'iespējām', 'features'),
      type: 'multiple',
      max: '3',
      options: [
        option('search', 'Meklēšana', 'Search', '1'),
        option('forms', 'Veidlapas', 'Forms', '1'),
        option('map', 'Karte', 'Map', '2'),
        { ...option('nothing', 'Nekas', 'Nothing', '0'), exclusive: true },
      ],
    },
    { ...asked('com04', 'tīmekļvietni', 'the website'), type: 'url', shownIf: "com01 == 'yes'" },
    { ...asked('com05', 'datu publicēšanu', 'publishing data'), type: 'yesNo' },
    {
      ...asked('com06', 'piekļūstamību', 'accessibility'),
      type: 'automatic',
      max: '100',
      bands: [
        { from: '50', to: '90', points: '1' },
        { from: '90', points: '2' },
      ],
    },
  ],
  cs: [
    {
      ...asked('cs01', 'klientu apkalpošanu', 'customer service'),
      type: 'choiceTable',
      rows: [
        { id: 'phone', text: words('Tālrunis', 'Telephone') },
        { id: 'desk', text: words('Klātiene', 'Desk') },
      ],
      options: [option('no', 'Nē', 'No', '0'), option('yes', 'Jā', 'Yes', '1')],
    },
    {
      ...asked('cs02', 'apmierinātību', 'satisfaction'),
      type: 'share',
      part: words('Apmierināti', 'Satisfied'),
      whole: words('Visi', 'All'),
      bands: [
        { from: '25', to: '75', points: '1' },
        { from: '75', points: '3' },
      ],
    },
    { ...asked('cs03', 'standarta dienu', 'the day of the standard'), type: 'date', required: false },
  ],
  od: [
    {
      ...asked('od01', 'datu kopām', 'data sets'),
      type: 'number',
      min: '0',
      bands: [
        { from: '1', to: '10', points: '1' },
        { from: '10', points: '4' },
      ],
    },
    { ...asked('od02', 'pierādījumiem', 'evidence'), type: 'file', required: false },
  ],
  srv: [
    {
      ...asked('srv01', 'pieteikumiem', 'applications'),
      type: 'numberTable',
      rows: [{ id: 'year', text: words('Gadā', 'In a year') }],
      columns: [
        { id: 'total', text: words('Kopā', 'Total') },
        { id: 'online', text: words('E-vidē', 'Online') },
        { id: 'desk', text: words('Klātienē', 'At the desk') },
      ],
      sums: [{ total: 'total', parts: ['online', 'desk'] }],
      combination: {
        rules: [
          { when: 'srv01.year.online * 2 > srv01.year.total', points: '4' },
          { when: 'srv01.year.online > 0', points: '2' },
        ],
      },
    },
    {
      ...asked('srv02', 'pakalpojumiem', 'services'),
      type: 'group',
      rowName: words('Pakalpojums', 'Service'),
      key: 'srv02_name',
      points: '6',
      questions: [
        { ...asked('srv02_name', 'nosaukumu', 'the name'), type: 'text', maxLength: 100 },
        { ...asked('srv02_online', 'e-vidi', 'online'), type: 'yesNo', points: { yes: '1', no: '0' } },
      ],
    },
  ],
  int: [
    {
      ...asked('int01', 'vērtējumu', 'the rating'),
      type: 'yesNo',
      source: 'expert',
      points: { yes: '5', no: '0' },
    },
    { ...asked('int02', 'aprakstu', 'the description'), type: 'text', long: true, required: false },
    {
      ...asked('int03', 'apmācībām', 'training'),
      type: 'yesNo',
      points: { yes: '5', no: '0' },
      policy: { notApplicable: 'excluded' },
    },
  ],
};
