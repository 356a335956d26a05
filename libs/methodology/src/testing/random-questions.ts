import { text, yesNo, type QuestionInput } from './sample-document';

/** Whole numbers 0 to `below` − 1 from a seed, the same everywhere (a linear congruential generator, for tests only). */
export type Draw = (below: number) => number;
export function drawFrom(seed: number): Draw {
  let state = BigInt(seed) * 2654435761n + 12345n;
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(below));
  };
}

export const OPTIONS = ['a', 'b', 'c', 'none'];
const ROWS = ['r1', 'r2'];
const COLUMNS = ['c1', 'c2'];
const lines = (ids: readonly string[]) => ids.map((id) => ({ id, text: text(id) }));

/** Types that answers can score, in the order in which ids get them; mostly the same type under the same id. */
export const TYPES = [
  'yesNo',
  'single',
  'multiple',
  'number',
  'share',
  'choiceTable',
  'numberTable',
  'group',
] as const;

/** A question of that type with points, policies, and at times a condition or rules that name an earlier question. */
export function drawQuestion(
  id: string,
  type: (typeof TYPES)[number] | 'text',
  draw: Draw,
  earlier: readonly QuestionInput[],
): QuestionInput {
  const parent = earlier[draw(earlier.length + 6)];
  const other = earlier[draw(earlier.length + 3)];
  const policy = {
    hidden: draw(5) ? 'excluded' : 'zero',
    unanswered: draw(5) ? 'zero' : 'excluded',
    notApplicable: ['notAllowed', 'excluded', 'zero'][draw(3)],
  };
  const shape = shapeOf(id, type, draw, other);
  const own = condition({ id, type } as QuestionInput, draw);
  const ruled = type === 'numberTable' || (type !== 'group' && type !== 'text' && draw(8) === 0);
  const rules = [...(other ? [`${own} && ${condition(other, draw)}`] : []), own];
  return yesNo(id, {
    ...shape,
    ...(parent && { shownIf: condition(parent, draw) }),
    ...(ruled && {
      combination: { rules: rules.map((when, i) => ({ when, points: `${4 - 2 * i + draw(2)}` })) },
    }),
    policy,
  });
}

function shapeOf(id: string, type: string, draw: Draw, outside: QuestionInput | undefined): object {
  const points = () => `${draw(6)}`;
  const options = OPTIONS.map((option) => ({ id: option, text: text(option), points: points() }));
  switch (type) {
    case 'yesNo':
      return { points: { yes: `${1 + draw(5)}`, no: points() } };
    case 'single':
      return { type, options };
    case 'multiple': {
      const ticks = options.map((option) => ({ ...option, exclusive: option.id === 'none' }));
      return { type, options: ticks, max: `${3 + draw(6)}` };
    }
    case 'number':
      return {
        type,
        bands: [
          { to: '5', points: points() },
          { from: '5', points: '4' },
        ],
      };
    case 'share':
      return { type, part: text('p'), whole: text('w'), bands: [{ from: '50', points: '3' }] };
    case 'choiceTable':
      return { type, rows: lines(ROWS), options };
    case 'numberTable':
      return { type, rows: lines(ROWS), columns: lines(COLUMNS) };
    case 'group':
      return { type, rowName: text('Row'), points: `${1 + draw(5)}`, questions: rowsOf(id, draw, outside) };
    default:
      return { type };
  }
}

/** Row questions: a yes/no that shows a number, and ticks that at times hang on a question outside. */
function rowsOf(id: string, draw: Draw, outside: QuestionInput | undefined): QuestionInput[] {
  const [on, amount, ticks] = ['on', 'amount', 'ticks'].map((name) => `${id}_${name}`) as [
    string,
    string,
    string,
  ];
  const policy = { unanswered: draw(3) ? 'zero' : 'excluded' };
  const shown = outside && { shownIf: condition(outside, draw) };
  const boxes = OPTIONS.map((one) => ({ id: one, text: text(one), points: '1' }));
  return [
    yesNo(on, { points: { yes: '2', no: `${draw(2)}` }, policy }),
    yesNo(amount, { type: 'number', bands: [{ from: '5', points: '3' }], shownIf: `${on} == 'yes'` }),
    yesNo(ticks, { type: 'multiple', options: boxes, policy, ...shown }),
  ];
}

/** Something that may hold of an answer to the question. */
export function condition({ id, type }: QuestionInput, draw: Draw): string {
  if (draw(3) === 0) return `answered('${id}')`;
  switch (type) {
    case 'yesNo':
      return `${id} == '${draw(3) ? 'yes' : 'no'}'`;
    case 'single':
      return `${id} != 'none'`;
    case 'multiple':
      return `'a' in ${id}`;
    case 'number':
      return `${id} > 3`;
    case 'share':
      return `${id}.percent >= 30`;
    case 'choiceTable':
      return `${id}.r1 == 'a' || ${id}.r2 == 'b'`;
    case 'numberTable':
      return `${id}.r1.c1 + ${id}.r2.c1 > 6`;
    case 'group':
      return `${id}.exists(r, r.${id}_on == 'yes')`;
    default:
      return `answered('${id}')`;
  }
}

/** A value that a question of the type takes, whatever its points. */
export function drawValue(id: string, type: string, draw: Draw): unknown {
  const ticks = () => OPTIONS.slice(0, 1 + draw(3));
  switch (type) {
    case 'yesNo':
      return draw(2) ? 'yes' : 'no';
    case 'single':
      return OPTIONS[draw(4)];
    case 'multiple':
      return draw(5) === 0 ? ['none'] : ticks();
    case 'number':
      return `${draw(10)}`;
    case 'share':
      return { part: `${draw(10)}`, whole: `${10 + draw(5)}` };
    case 'choiceTable':
      return Object.fromEntries(ROWS.slice(draw(2)).map((row) => [row, OPTIONS[draw(4)]]));
    case 'numberTable':
      return Object.fromEntries(
        ROWS.slice(draw(2)).map((row) => [row, { c1: `${draw(9)}`, c2: `${draw(9)}` }]),
      );
    case 'group':
      return Array.from({ length: 1 + draw(3) }, () => drawRow(id, draw, ticks));
    default:
      return 'words';
  }
}

/** At times a cell is missing. */
function drawRow(id: string, draw: Draw, ticks: () => string[]): object {
  const cells = { on: draw(2) ? 'yes' : 'no', amount: `${draw(10)}`, ticks: ticks() };
  const given = Object.entries(cells).filter(() => draw(3) > 0);
  return Object.fromEntries(given.map(([name, value]) => [`${id}_${name}`, value]));
}
