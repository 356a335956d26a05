import { randomFrom } from '../shared/random-answers.mjs';

const text = (words) => ({ lv: words, en: words });
const QUESTIONS = 150;
const SECTIONS = 5;

const option = (id, points) => ({ id, text: text(id), points: `${points}` });
const options = (random, count) =>
  Array.from({ length: count }, (_, i) => option(`o${i}`, i === 0 ? 0 : 1 + random(4)));

const shapes = [
  (random) => ({ type: 'yesNo', points: { yes: `${1 + random(4)}`, no: '0' } }),
  (random) => ({ type: 'single', options: options(random, 3 + random(3)) }),
  (random) => ({
    type: 'multiple',
    options: [...options(random, 4 + random(4)), { ...option('none', 0), exclusive: true }],
  }),
  (random) => ({
    type: 'choiceTable',
    rows: ['r1', 'r2', 'r3'].map((id) => ({ id, text: text(id) })),
    options: options(random, 3),
  }),
  (random) => ({
    type: 'number',
    bands: [
      { from: '0', to: '30', points: '0' },
      { from: '30', to: '70', points: `${1 + random(2)}` },
      { from: '70', points: `${3 + random(2)}` },
    ],
  }),
];

/** A third of the questions hangs on an earlier yes/no question of the same section. */
function questionAt(i, random, before) {
  const gate = before[random(before.length)];
  return {
    id: `q${i}`,
    code: `Q${i}`,
    text: text(`Q${i}`),
    effort: 1 + random(5),
    ...(gate && random(3) === 0 && { shownIf: `${gate} == 'yes'` }),
    ...shapes[random(shapes.length)](random),
  };
}

function sectionAt(at, random) {
  const gates = [];
  const questions = Array.from({ length: QUESTIONS / SECTIONS }, (_, i) => {
    const question = questionAt(at * (QUESTIONS / SECTIONS) + i, random, gates);
    if (question.type === 'yesNo' && !question.shownIf) gates.push(question.id);
    return question;
  });
  return {
    id: `s${at}`,
    code: `S${at}`,
    name: text(`S${at}`),
    scoring: {
      weight: ['12', '12', '12', '46', '18'][at],
      limits: ['30', '60', '80', '90'],
      descriptors: Array.from({ length: 5 }, () => text('…')),
    },
    subsections: [{ id: `p${at}`, name: text(`P${at}`), questions }],
  };
}

/** A made-up version of 150 questions, every one of which the institution may change. */
export function longVersion() {
  const random = randomFrom(150);
  return {
    format: 'briedums-methodology/1',
    id: 'long',
    version: '1',
    title: text('Long'),
    languages: ['lv', 'en'],
    institutionKind: 'state',
    levels: [0, 1, 2, 3, 4, 5].map((number) => ({
      number,
      code: `L${number}`,
      name: text(`L${number}`),
      description: text('…'),
    })),
    rounding: { decimals: 0 },
    index: {
      limits: ['30', '60', '80', '90'],
      minScoredSections: 3,
      descriptors: Array.from({ length: 5 }, () => text('…')),
    },
    sections: Array.from({ length: SECTIONS }, (_, at) => sectionAt(at, random)),
  };
}
