import type { Question, RowQuestion } from '@briedums/methodology';
import texts from './data/texts.json';
import { type Draw, given, type Value } from './draw';
import { chooseMany, chooseOne, nearest, yesOrNo } from './draw-choice';
import { allServices, begun, documents, employees, finished, measured, remoteWork } from './draw-figures';
import { dataSets, dataShare, published } from './draw-open-data';

type Known = (draw: Draw) => Value;

const websites: Known = (draw) => {
  const several = given(draw, 'com07') === 'several';
  const { rng } = draw;
  return {
    websites: { count: String(several ? rng.integer(2, 6) : 1) },
    portals: { count: String(rng.integer(0, 2)) },
    apps: { count: String(rng.integer(0, 2)) },
  };
};

/** As often as municipalities used them in 2022; the one without which nobody does comes first. */
const media: Known = ({ rng }) => [
  'facebook',
  ...Object.entries({ twitter: 0.7, instagram: 0.76, draugiem: 0.3, youtube: 0.81, other: 0.1 }).flatMap(
    ([id, share]) => (rng.chance(share) ? [id] : []),
  ),
];

const sections: Known = ({ profile }) =>
  Object.fromEntries(
    ['com', 'cs', 'od', 'srv', 'int'].map((id) => [id, profile.targets[id] === null ? 'no' : 'yes']),
  );

/** Of these components several in use count most; the number in use grows with the quality. */
const components: Known = ({ rng, quality }) =>
  Object.fromEntries(
    ['login', 'payment', 'platform', 'exchange', 'api'].map((id) => [
      id,
      rng.chance(quality * 0.6) ? 'used' : rng.pick(['known', 'unknown']),
    ]),
  );

/** Free WiFi: places that do not exclude each other, by their worth. */
const wifi: Known = (draw) =>
  nearest(
    draw,
    [['all', 'public'], ['all'], ['part', 'public'], ['part'], ['public'], ['none']],
    [1, 0.67, 0.67, 0.33, 0.33, 0],
  );

/** Questions whose answers have to fit others, or figures that have to fit a size. */
const known: Readonly<Record<string, Known>> = {
  g01: () => 'yes',
  g03: employees,
  g04: sections,
  com01: media,
  com07: ({ rng }) => (rng.chance(0.8) ? 'one' : 'several'),
  com08: websites,
  com09: ({ profile }) => `https://www.${profile.domain}`,
  com24: measured(35, 0),
  com25: measured(38, 1),
  cs06: (draw) =>
    given(draw, 'cs04') === 'yes'
      ? nearest(draw, ['yes', 'no', 'not_informed'], [1, 0, 0])
      : draw.rng.pick(['no', 'not_informed']),
  cs17: wifi,
  od02: published,
  od03: dataSets,
  od04: dataShare,
  srv14: (draw) =>
    given(draw, 'srv13') === 'no' ? 'no' : nearest(draw, ['channels', 'general', 'no'], [1, 0.5, 0]),
  srv16: components,
  srv19: allServices('applications'),
  srv20: allServices('results'),
  t5_04: ({ rng, quality }) =>
    rng.chance((1 - quality) ** 2)
      ? ['none']
      : [
          rng.chance(quality) ? 'all_fields' : 'some_fields',
          ...['registers', 'own_data'].filter(() => rng.chance(quality)),
        ],
  t5_09: begun,
  t5_10: finished,
  int01: remoteWork,
  int12: documents('received', 560),
  int13: documents('sent', 330),
  int16: ({ rng, quality }) => String(rng.chance(quality) ? rng.integer(1, 40) : 0),
};

const sentences: Readonly<Record<string, readonly string[]>> = texts.byQuestion;

const byType = (question: Question | RowQuestion, draw: Draw): Value => {
  switch (question.type) {
    case 'yesNo':
      return yesOrNo(draw, question.points !== undefined);
    case 'single':
      return chooseOne(draw, question.options);
    case 'multiple':
      return chooseMany(draw, question.options);
    case 'choiceTable':
      return Object.fromEntries(question.rows.map(({ id }) => [id, chooseOne(draw, question.options)]));
    case 'text':
      return draw.rng.pick(sentences[question.id] ?? texts.otherwise).slice(0, question.maxLength);
    case 'url':
      return `https://www.${draw.profile.domain}/${question.id}`;
    default:
      throw new Error(`nothing is known of ${question.id}, a question of type ${question.type}`);
  }
};

/** A plausible value for a question: by what is known of it, otherwise by its type. Throws for numbers nothing is known of. */
export const drawValue = (question: Question | RowQuestion, draw: Draw): Value =>
  known[question.id]?.(draw) ?? byType(question, draw);
