import { contacts, institutionGroup, register } from './general-register';
import { choiceTable, line, longText, multiple, number, option, t, yesNo } from './helpers';
import type { QuestionInput, SectionInput } from './helpers';
import type { Words } from './words';

/** Facts about the body that are not scored, and which sections apply to it. */
export const general = (w: Words): SectionInput => ({
  id: 'general',
  code: 'G',
  name: t('Vispārīga informācija', 'General information'),
  description: t(
    `Ziņas par ${w.lv.acc}, kontaktpersonas un norāde, kuras sadaļas uz to attiecas. Par šo sadaļu punktus nepiešķir.`,
    `Facts about the ${w.en.one}, contact persons, and which sections apply to it. No points are given for this section.`,
  ),
  subsections: [
    {
      id: 'g_profile',
      name: t(`Par ${w.lv.acc}`, `About the ${w.en.one}`),
      questions: [
        register(w),
        ...(w.kind === 'state' ? [institutionGroup] : []),
        contacts(w),
        employees(w),
        applicability(w),
      ],
    },
    {
      id: 'g_skills',
      name: t('Iedzīvotāju digitālās prasmes un komentāri', 'Digital skills of residents and comments'),
      questions: [...skills(w), comments],
    },
  ],
});

const employees = (w: Words): QuestionInput =>
  number({
    id: 'g03',
    text: t(`Cik darbinieku strādā ${w.lv.loc}?`, `How many employees does the ${w.en.one} have?`),
    help:
      w.kind === 'municipality'
        ? t(
            'Norādiet pašvaldības administrācijas un tās iestāžu darbinieku skaitu iepriekšējā gada 31. decembrī. Skaitiet darbiniekus, nevis slodzes.',
            'Give the number of employees of the administration and its institutions on 31 December of last year. Count people, not full-time equivalents.',
          )
        : t(
            'Norādiet amatpersonu un darbinieku skaitu iepriekšējā gada 31. decembrī. Skaitiet cilvēkus, nevis slodzes.',
            'Give the number of officials and employees on 31 December of last year. Count people, not full-time equivalents.',
          ),
    unit: t('darbinieki', 'employees'),
    min: '1',
    max: '100000',
  });

const applicability = (w: Words): QuestionInput =>
  choiceTable({
    id: 'g04',
    text: t(`Vai sadaļa attiecas uz ${w.lv.acc}?`, `Does the section apply to the ${w.en.one}?`),
    help: t(
      'Izvēlieties „Nē” tikai tad, ja attiecīgu uzdevumu nav vispār, un pamatojiet to komentāros (jautājums G-08). Sadaļu, kas neattiecas, nevērtē, bet indeksam vajadzīgas vismaz trīs sadaļas.',
      'Choose “No” only if there are no such tasks at all, and give the reason in the comments (question G-08). A section that does not apply is not scored, but an index needs at least three sections.',
    ),
    rows: [
      line('com', 'Saziņa ar sabiedrību un līdzdalība', 'Communication with the public and participation'),
      line('cs', 'Klientu apkalpošana un atbalsts', 'Customer service and support'),
      line('od', 'Atvērto datu pieejamība', 'Availability of open data'),
      line(
        'srv',
        'Pakalpojumu pārvaldības sistēma un pakalpojumu nodrošināšana',
        'Service management system and provision of services',
      ),
      line(
        'int',
        `${w.lv.Gen} iekšējie procesi un starpiestāžu sadarbība`,
        `Internal processes of the ${w.en.one} and co-operation between institutions`,
      ),
    ],
    options: [
      option('yes', 'Jā, attiecas', 'Yes, it applies'),
      option('no', 'Nē, neattiecas', 'No, it does not'),
    ],
  });

const skills = (w: Words): QuestionInput[] => [
  yesNo({
    id: 'g05',
    text: t(
      `Vai ${w.lv.nom} pilnveido iedzīvotāju digitālās prasmes un datorprasmes?`,
      `Does the ${w.en.one} improve the digital and computer skills of residents?`,
    ),
    help: t(
      'Skaitās gan mācības un konsultācijas, gan iespēja bez maksas lietot datoru un internetu, gan dalība kampaņās.',
      'Training and advice count, and so do free use of computers and the internet and taking part in campaigns.',
    ),
  }),
  multiple({
    id: 'g06',
    text: t(
      `Kādus pasākumus ${w.lv.nom} īsteno iedzīvotāju digitālo prasmju pilnveidei?`,
      `What does the ${w.en.one} do to improve the digital skills of residents?`,
    ),
    help: t(
      'Atzīmējiet visu, kas noticis pēdējo 12 mēnešu laikā.',
      'Tick all that took place in the last 12 months.',
    ),
    shownIf: "g05 == 'yes'",
    options: [
      option(
        'libraries',
        'Mācības bibliotēkās un klientu apkalpošanas centros',
        'Training in libraries and customer service centres',
      ),
      option('courses', 'Kursi un semināri', 'Courses and seminars'),
      option('individual', 'Individuālas konsultācijas', 'Individual advice'),
      option(
        'infrastructure',
        'Publiski pieejami datori un interneta pieslēgums',
        'Public computers and internet access',
      ),
      option(
        'technology',
        'Mūsdienu tehnoloģiju pieejamība (3D druka, lielformāta druka u. tml.)',
        'Access to modern technology (3D printing, large-format printing and the like)',
      ),
      option('campaigns', 'Dalība digitālo prasmju kampaņās', 'Taking part in digital skills campaigns'),
      option('other', 'Cits pasākums', 'Another activity'),
    ],
  }),
  longText({
    id: 'g07',
    text: t(
      'Kāpēc iedzīvotāju digitālās prasmes netiek pilnveidotas?',
      'Why are the digital skills of residents not improved?',
    ),
    help: t(
      'Īsi aprakstiet iemeslus, piemēram, darbinieku prasmju vai iedzīvotāju pieprasījuma trūkumu.',
      'Describe the reasons briefly, such as staff lacking the skills or residents not asking for it.',
    ),
    shownIf: "g05 == 'no'",
  }),
];

const comments: QuestionInput = longText({
  id: 'g08',
  text: t('Komentāri un piemēri', 'Comments and examples'),
  help: t(
    'Ierakstiet to, kas palīdz saprast atbildes, pamatojiet, kāpēc kāda sadaļa neattiecas, un aprakstiet labās prakses piemērus, kurus drīkst citēt pārskatā.',
    'Write whatever helps to understand the answers, say why a section does not apply, and describe good practice that may be quoted in the report.',
  ),
});
